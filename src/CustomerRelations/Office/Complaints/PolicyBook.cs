using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Complaints;

/// <summary>The book of clocks by which complaints are answered: one for the whole office, and where wanted one of a branch's own.</summary>
public sealed class PolicyBook(CrmDbContext db, Work work, IValidator<PolicyChange> rules)
{
    /// <value>As an address says "the whole office".</value>
    public const string Office = "office";

    private const string Page = "/admin/complaint-policy";

    /// <summary>The office's, then each branch's.</summary>
    public async Task<IReadOnlyList<PolicyCard>> ListAsync(CancellationToken cancel)
    {
        var written = await db.ComplaintPolicies.AsNoTracking().ToListAsync(cancel);
        var branches = await db.Branches.AsNoTracking().Select(branch => new { branch.Id, branch.Name }).ToListAsync(cancel);
        var office = CardOf(null, "The whole office", written.Find(policy => policy.BranchId is null), ComplaintTerms.Usual);
        return [office, .. branches.OrderBy(branch => branch.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(branch => CardOf(branch.Id, branch.Name, written.Find(policy => policy.BranchId == branch.Id), office.Terms))];
    }

    /// <param name="whose">A branch's key, or <see cref="Office"/>.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when there is no such branch.</returns>
    public async Task<PolicyCard?> FindAsync(string? whose, CancellationToken cancel) => TryRead(whose, out var branchId)
        ? (await ListAsync(cancel)).FirstOrDefault(card => card.BranchId == branchId)
        : null;

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else set it meanwhile.</returns>
    public async Task<Result<string>> SetAsync(Submission form, string? whose, PolicyChange change, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return TryRead(whose, out var branchId)
            ? await work.RunAsync(form, token => SetAsync(branchId, change, token), cancel)
            : Result.NotFound("There is no such branch.");
    }

    private async Task<Result<string>> SetAsync(Guid? branchId, PolicyChange change, CancellationToken cancel)
    {
        if (branchId is not null && !await db.Branches.AnyAsync(branch => branch.Id == branchId, cancel))
        {
            return Result.NotFound("There is no such branch.");
        }

        var policy = await db.ComplaintPolicies.FirstOrDefaultAsync(row => row.BranchId == branchId, cancel);
        if (policy?.Version != change.Version)
        {
            return Stale.Form;
        }

        if (change.AsOffice && branchId is not null)
        {
            return Drop(policy);
        }

        if (policy is null)
        {
            policy = new ComplaintPolicy { BranchId = branchId };
            db.ComplaintPolicies.Add(policy);
        }

        (policy.ThankWithin, policy.TellEvery) = (change.ThankWithin!.Value, change.TellEvery!.Value);
        (policy.FinalWithin, policy.FinalInWorkingDays) = (change.FinalWithin!.Value, change.FinalInWorkingDays);
        db.Note("Complaint policy set", policy);
        return Result.Done(Page);
    }

    private Result<string> Drop(ComplaintPolicy? policy)
    {
        if (policy is not null)
        {
            db.ComplaintPolicies.Remove(policy);
            db.Note("Complaint policy dropped", policy);
        }

        return Result.Done(Page);
    }

    private static bool TryRead(string? whose, out Guid? branchId)
    {
        branchId = Guid.TryParse(whose, out var id) ? id : null;
        return branchId is not null || string.Equals(whose, Office, StringComparison.OrdinalIgnoreCase);
    }

    private static PolicyCard CardOf(Guid? branchId, string name, ComplaintPolicy? policy, ComplaintTerms otherwise) =>
        new(branchId, name, policy is null ? otherwise : ComplaintTerms.Of(policy), policy?.Id, policy?.Version);
}

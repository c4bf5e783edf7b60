using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Limits;

/// <summary>The book of empowerment limits: what each role may spend on one complaint and in a month, in each currency a branch works in.</summary>
public sealed class LimitBook(CrmDbContext db, Work work, IValidator<LimitChange> rules)
{
    /// <summary>Every role in every currency of the branches, written or not.</summary>
    public async Task<IReadOnlyList<LimitCard>> ListAsync(CancellationToken cancel)
    {
        var branches = await db.Branches.AsNoTracking().Select(branch => new { branch.Currency, branch.Name }).ToListAsync(cancel);
        var written = await db.EmpowermentLimits.AsNoTracking().ToDictionaryAsync(limit => (limit.Role, limit.Currency), cancel);
        return branches.GroupBy(branch => branch.Currency, branch => branch.Name).OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group => Enum.GetValues<StaffRole>().Select(role => CardOf(role, group.Key, Sorted(group), written.GetValueOrDefault((role, group.Key)))))
            .ToList();
    }

    /// <param name="role">As the address says it.</param>
    /// <param name="currency">As the address says it.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when there is no such role, or no branch works in the currency.</returns>
    public async Task<LimitCard?> FindAsync(string? role, string? currency, CancellationToken cancel) =>
        (await ListAsync(cancel)).FirstOrDefault(card =>
            string.Equals(LimitCard.NameOf(card.Role), role, StringComparison.OrdinalIgnoreCase)
            && string.Equals(card.Currency, currency, StringComparison.OrdinalIgnoreCase));

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else set it meanwhile.</returns>
    public async Task<Result<string>> SetAsync(Submission form, string? role, string? currency, LimitChange change, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if (await FindAsync(role, currency, cancel) is not { } card)
        {
            return Result.NotFound("There is no such limit.");
        }

        var read = LimitAmounts.Read(change, card.Currency);
        return read.IsDone
            ? await work.RunAsync(form, token => SetAsync(card.Role, card.Currency, read.Value, change.Version, token), cancel)
            : read.Then(_ => card.Address);
    }

    private async Task<Result<string>> SetAsync(StaffRole role, string currency, LimitAmounts amounts, Guid? version, CancellationToken cancel)
    {
        var limit = await db.EmpowermentLimits.FirstOrDefaultAsync(row => row.Role == role && row.Currency == currency, cancel);
        if (limit?.Version != version)
        {
            return Stale.Form;
        }

        if (limit is null)
        {
            limit = EmpowermentLimit.For(role, currency, amounts.PerComplaint, amounts.PerMonth);
            db.EmpowermentLimits.Add(limit);
        }

        limit.Set(amounts.PerComplaint, amounts.PerMonth);
        db.Note("Limit set", limit);
        return Result.Done("/admin/limits");
    }

    private static LimitCard CardOf(StaffRole role, string currency, IReadOnlyList<string> branches, EmpowermentLimit? limit) =>
        new(limit?.Id, role, currency, limit is null ? EmpowermentLimit.Unwritten(role) : limit.PerComplaint, limit?.PerMonth, branches, limit?.Version);

    private static List<string> Sorted(IEnumerable<string> names) => names.Order(StringComparer.InvariantCultureIgnoreCase).ToList();
}

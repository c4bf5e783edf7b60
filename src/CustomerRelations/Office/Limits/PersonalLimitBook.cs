using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Limits;

/// <summary>The book of limits that one person has of their own, in place of what their role may spend.</summary>
public sealed class PersonalLimitBook(CrmDbContext db, Work work, Empowerment empowerment, IValidator<LimitChange> rules)
{
    /// <value>Colleagues on one page.</value>
    public const int PageSize = 50;

    /// <summary>Colleagues who work here, by name, each in the currency of their branch.</summary>
    /// <param name="after">Only those whose name stands after this one's; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>One more than a page holds when there are more.</returns>
    public async Task<IReadOnlyList<PersonalLimitCard>> ListAsync(Guid? after, CancellationToken cancel)
    {
        var staff = db.Staff.Where(one => one.DisabledAt == null);
        if (after is not null && await db.Staff.AsNoTracking().FirstOrDefaultAsync(one => one.Id == after, cancel) is { } from)
        {
            staff = staff.Where(one => one.DisplayName.CompareTo(from.DisplayName) > 0 || (one.DisplayName == from.DisplayName && one.Id.CompareTo(from.Id) > 0));
        }

        return await CardsAsync(staff.OrderBy(one => one.DisplayName).ThenBy(one => one.Id).Take(PageSize + 1), null, cancel);
    }

    /// <param name="staffId">Whose.</param>
    /// <param name="currency">As the address says it.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Nothing when nobody of that key works here, or no branch works in the currency.</returns>
    public async Task<PersonalLimitCard?> FindAsync(Guid staffId, string? currency, CancellationToken cancel)
    {
        var code = await db.Branches.Select(branch => branch.Currency).Distinct().FirstOrDefaultAsync(known => known == currency, cancel);
        return code is null ? null : (await CardsAsync(db.Staff.Where(one => one.Id == staffId && one.DisabledAt == null), code, cancel)).FirstOrDefault();
    }

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else set it meanwhile.</returns>
    public async Task<Result<string>> SetAsync(Submission form, Guid staffId, string? currency, LimitChange change, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        if (await FindAsync(staffId, currency, cancel) is not { } card)
        {
            return Result.NotFound("There is no such limit.");
        }

        var read = change.AsRole ? Result.Done(new LimitAmounts(null, null)) : LimitAmounts.Read(change, card.Currency);
        return read.IsDone
            ? await work.RunAsync(form, token => SetAsync(card, change.AsRole ? null : read.Value, change.Version, token), cancel)
            : read.Then(_ => card.Address);
    }

    private async Task<Result<string>> SetAsync(PersonalLimitCard card, LimitAmounts? amounts, Guid? version, CancellationToken cancel)
    {
        var limit = await db.PersonalLimits.FirstOrDefaultAsync(row => row.StaffId == card.StaffId && row.Currency == card.Currency, cancel);
        if (limit?.Version != version)
        {
            return Stale.Form;
        }

        if (amounts is null)
        {
            return Away(limit);
        }

        if (limit is null)
        {
            limit = new PersonalLimit { StaffId = card.StaffId, Currency = card.Currency };
            db.PersonalLimits.Add(limit);
        }

        (limit.PerComplaint, limit.PerMonth) = (amounts.PerComplaint, amounts.PerMonth);
        db.Note("Personal limit set", limit);
        return Result.Done("/admin/limits/people");
    }

    private Result<string> Away(PersonalLimit? limit)
    {
        if (limit is not null)
        {
            db.PersonalLimits.Remove(limit);
            db.Note("Personal limit taken back", limit);
        }

        return Result.Done("/admin/limits/people");
    }

    private async Task<IReadOnlyList<PersonalLimitCard>> CardsAsync(IQueryable<StaffMember> staff, string? currency, CancellationToken cancel)
    {
        var rows = await (
            from one in staff.AsNoTracking()
            join branch in db.Branches on one.BranchId equals branch.Id
            let code = currency ?? branch.Currency
            from own in db.PersonalLimits.Where(limit => limit.StaffId == one.Id && limit.Currency == code).DefaultIfEmpty()
            orderby one.DisplayName, one.Id
            select new
            {
                one.Id, one.DisplayName, Branch = branch.Name, Currency = code, Own = own,
                Role = db.UserRoles.Where(held => held.UserId == one.Id).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name).FirstOrDefault(),
            }).ToListAsync(cancel);
        var cards = new List<PersonalLimitCard>();
        foreach (var row in rows)
        {
            var role = Enum.TryParse<StaffRole>(row.Role, out var read) ? read : StaffRole.FrontDesk;
            cards.Add(new PersonalLimitCard(row.Id, row.DisplayName, row.Branch, role, row.Currency, row.Own, await empowerment.ShownAsync(role, row.Currency, cancel)));
        }

        return cards;
    }
}

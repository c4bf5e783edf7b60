using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Limits;

/// <summary>Tells what somebody may spend on a complaint without asking: by their role, or by a limit of their own.</summary>
public sealed class Empowerment(CrmDbContext db, Noticeboard board, TimeProvider clock)
{
    /// <summary>The limit of a role as a page shows it.</summary>
    public async Task<Allowance> ShownAsync(StaffRole role, string currency, CancellationToken cancel) => Of(await WrittenAsync(cancel), role, null, currency);

    /// <summary>The limit of a colleague as a page shows it; what they gave this month is for the page to count.</summary>
    public async Task<Allowance> ShownAsync(Colleague one, string currency, CancellationToken cancel) => Of(await WrittenAsync(cancel), one.Role, one.Id, currency);

    /// <summary>The limit as it is at this moment, whoever changed it, with what was given this month: for the act that is measured by it.</summary>
    /// <remarks>Where a month is limited the colleague is held until the act is saved, so that two acts at once are counted one after the other.</remarks>
    public async Task<Allowance> NowAsync(Colleague one, string currency, CancellationToken cancel)
    {
        var allowance = Of(await Written().ToListAsync(cancel), one.Role, one.Id, currency);
        if (allowance.Month is null)
        {
            return allowance;
        }

        // Writing what is there already takes the row and changes nothing.
        await db.Staff.Where(staff => staff.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.DisplayName, staff => staff.DisplayName), cancel);
        return allowance with { Given = await db.GivenSince(one.Id, MonthOf(one), currency).SumAsync(cancel) };
    }

    /// <summary>When the month began at a colleague's branch, UTC.</summary>
    public DateTime MonthOf(Colleague one)
    {
        var local = BranchTime.Local(clock.Moment(), one.Zone);
        return BranchTime.Utc(new DateTime(local.Year, local.Month, 1), one.Zone);
    }

    private Task<List<WrittenLimit>> WrittenAsync(CancellationToken cancel) => board.ReadAsync("limits", () => Written().ToListAsync(cancel));

    // One question for both books.
    private IQueryable<WrittenLimit> Written() =>
        db.EmpowermentLimits.AsNoTracking()
            .Select(row => new WrittenLimit { StaffId = null, Role = row.Role, Currency = row.Currency, PerComplaint = row.PerComplaint, PerMonth = row.PerMonth })
            .Concat(db.PersonalLimits.Select(row => new WrittenLimit { StaffId = row.StaffId, Role = null, Currency = row.Currency, PerComplaint = row.PerComplaint, PerMonth = row.PerMonth }));

    private static Allowance Of(List<WrittenLimit> written, StaffRole role, Guid? staffId, string currency)
    {
        var limit = written.Find(row => row.StaffId is not null && row.StaffId == staffId && row.Currency == currency)
            ?? written.Find(row => row.Role == role && row.Currency == currency);
        return limit is null ? new Allowance(EmpowermentLimit.Unwritten(role), currency) : new Allowance(limit.PerComplaint, currency, limit.PerMonth);
    }
}

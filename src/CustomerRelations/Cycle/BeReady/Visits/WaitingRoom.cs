using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Who waits at a branch, and who is expected there. Whoever came on a day that is over waits no longer.</summary>
public sealed class WaitingRoom(CrmDbContext db, Duty duty, OpeningTimes times, TimeProvider clock)
{
    /// <value>Visits on one page of what comes later.</value>
    public const int PageSize = 25;

    // Nobody looks through more of them on one day.
    private const int Most = 60;

    /// <summary>Those who are here, whoever came first first.</summary>
    public async Task<WaitingList> WaitingAsync(CancellationToken cancel)
    {
        var day = await DayAsync(cancel);
        return new WaitingList(await Listed(day).ToListAsync(cancel), day.Now, day.Me.Zone);
    }

    /// <summary>Who waits now, who is still expected today, and one page of who comes later.</summary>
    /// <param name="after">Only those who come after this one; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<VisitsView> ListAsync(Guid? after, CancellationToken cancel)
    {
        var day = await DayAsync(cancel);
        var last = after is null ? null
            : await db.Visits.AsNoTracking().Where(visit => visit.Id == after && visit.BranchId == day.Me.BranchId).Select(visit => new { visit.ExpectedAt, visit.Id }).SingleOrDefaultAsync(cancel);
        var later = Ours(day).Where(visit => visit.ExpectedAt >= day.Until && visit.ArrivedAt == null);
        later = last is null ? later : later.Where(visit => visit.ExpectedAt > last.ExpectedAt || (visit.ExpectedAt == last.ExpectedAt && visit.Id.CompareTo(last.Id) > 0));
        var page = await later.OrderBy(visit => visit.ExpectedAt).ThenBy(visit => visit.Id).Take(PageSize + 1).Lines(db, day.Today).ToListAsync(cancel);
        return new VisitsView(
            await Listed(day).ToListAsync(cancel),
            await Ours(day).Where(visit => visit.ExpectedAt >= day.From && visit.ExpectedAt < day.Until && visit.ArrivedAt == null)
                .OrderBy(visit => visit.ExpectedAt).ThenBy(visit => visit.Id).Take(Most).Lines(db, day.Today).ToListAsync(cancel),
            page.Take(PageSize).ToList(),
            page.Count > PageSize ? page[PageSize - 1].Id : null, last is not null, day.Now, day.Me.Zone);
    }

    /// <returns>null when there is no such visit at the branch of whoever asks.</returns>
    public async Task<VisitCard?> FindAsync(Guid id, CancellationToken cancel)
    {
        var day = await DayAsync(cancel);
        var line = await Here(id, day).Lines(db, day.Today).SingleOrDefaultAsync(cancel);
        return line is null ? null : new VisitCard(line, day.Now, day.Me.Zone);
    }

    /// <summary>What stands beside the desk: how many wait, the visit that was taken, the goal of the last conversation; while nobody is chosen, who they are.</summary>
    /// <param name="taken">The visit the desk was opened for; left out when it is another branch's, or over.</param>
    /// <param name="namesToo">Also who they are.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<DeskQueue> BesideDeskAsync(Guid? taken, bool namesToo, CancellationToken cancel)
    {
        var day = await DayAsync(cancel);
        var (mine, waiting) = (LastTalk(day), Waiting(day));
        var visit = Here(taken ?? Guid.Empty, day).Open().Lines(db, day.Today);
        var seen = await db.Branches.AsNoTracking().Where(branch => branch.Id == day.Me.BranchId)
            .Select(branch => new { Count = waiting.Count(), Goal = mine.FirstOrDefault(), Visit = visit.FirstOrDefault(line => line.BranchId == branch.Id) })
            .SingleAsync(cancel);
        var people = namesToo && seen.Count > 0 ? await Listed(day).ToListAsync(cancel) : [];
        return new DeskQueue(seen.Count, people, seen.Visit, seen.Goal, day.Now, day.Me.Zone);
    }

    // What was put aside has no words yet that another customer would say.
    private IQueryable<string> LastTalk(DayFrame day) => db.Touchpoints.AsNoTracking()
        .Where(said => said.StaffId == day.Me.Id && said.OccurredAt >= day.From && said.BranchId == day.Me.BranchId && said.CompletedAt != null)
        .OrderByDescending(said => said.OccurredAt).ThenByDescending(said => said.Id).Select(said => said.Goal);

    private IQueryable<VisitLine> Listed(DayFrame day) => Waiting(day).OrderBy(visit => visit.ArrivedAt).ThenBy(visit => visit.Id).Take(Most).Lines(db, day.Today);

    private IQueryable<Visit> Waiting(DayFrame day) => Ours(day).Where(visit => visit.ArrivedAt >= day.From);

    private IQueryable<Visit> Here(Guid id, DayFrame day) => db.Visits.AsNoTracking().Where(visit => visit.Id == id && visit.BranchId == day.Me.BranchId);

    private IQueryable<Visit> Ours(DayFrame day) => db.Visits.AsNoTracking().Where(visit => visit.BranchId == day.Me.BranchId).Open();

    private async Task<DayFrame> DayAsync(CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        return DayFrame.Of(me, await times.OfAsync(me.BranchId, cancel), clock.Moment());
    }
}

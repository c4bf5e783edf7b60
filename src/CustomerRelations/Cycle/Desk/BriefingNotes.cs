using CustomerRelations.Calendar;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What a briefing says beside the file.</summary>
public sealed class BriefingNotes(CrmDbContext db, TimeProvider clock)
{
    private const int MonthsBack = 6;
    private const int MattersAsked = 30;

    // Whoever came this long ago waits no longer.
    private static readonly TimeSpan Since = TimeSpan.FromHours(12);

    /// <summary>What their last matters were about, one for each.</summary>
    public Task<List<Guid>> CategoriesAsync(Guid customerId, CancellationToken cancel) =>
        db.Matters.AsNoTracking().Where(matter => matter.CustomerId == customerId)
            .OrderByDescending(matter => matter.LastTouchpointAt).Take(MattersAsked)
            .Where(matter => matter.GoalCategoryId != null).Select(matter => matter.GoalCategoryId!.Value).ToListAsync(cancel);

    /// <summary>When they come next, and what went wrong in the last half year.</summary>
    public async Task<(NextVisit? Comes, BriefingMarks Marks)> BesideAsync(Guid customerId, Guid branchId, CancellationToken cancel)
    {
        var (since, here) = (clock.Moment().AddMonths(-MonthsBack), clock.Moment() - Since);
        var talks = db.Touchpoints.Where(said => said.CustomerId == customerId && said.OccurredAt > since);
        var tables = from matter in db.Matters
                     where matter.CustomerId == customerId
                     join table in db.Handovers on matter.Id equals table.MatterId
                     where table.StoryRepeated && table.OfferedAt > since
                     select table.Id;
        var broken = db.Promises.Where(promise => promise.CustomerId == customerId && promise.BrokenAt > since);
        var seen = await db.Branches.AsNoTracking().Where(branch => branch.Id == branchId)
            .Select(branch => new
            {
                ToldAgain = tables.Count(), WrongDoors = talks.Count(said => said.WrongDoorFrom != null), Broken = broken.Count(),
                Comes = db.Visits
                    .Where(visit => visit.BranchId == branch.Id && visit.CustomerId == customerId && visit.TouchpointId == null && visit.LeftAt == null
                        && (visit.ExpectedAt > here || visit.ArrivedAt > here))
                    .OrderBy(visit => visit.ArrivedAt == null).ThenBy(visit => visit.ExpectedAt).ThenBy(visit => visit.Id)
                    .Select(visit => new NextVisit(visit.Id, visit.ExpectedAt, visit.ArrivedAt, visit.About)).FirstOrDefault(),
            })
            .SingleAsync(cancel);
        return (seen.Comes, new BriefingMarks(seen.ToldAgain, seen.WrongDoors, seen.Broken));
    }
}

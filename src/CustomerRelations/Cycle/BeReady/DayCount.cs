using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Counts what a day holds, in one question; each count reads a few rows of an index.</summary>
internal sealed class DayCount(CrmDbContext db)
{
    public Task<TodayFigures> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var mine = db.Promises.Where(promise => promise.OwnerId == day.Me.Id);
        var open = mine.Unsettled();
        var then = mine.Where(promise => promise.DueAt >= day.BeforeFrom && promise.DueAt < day.BeforeUntil && promise.ReleasedAt == null);
        var said = db.Touchpoints.Where(said => said.BranchId == day.Me.BranchId && said.OccurredAt >= day.BeforeFrom && said.OccurredAt < day.BeforeUntil);
        var theirs = said.Where(one => one.SolvedSaidBy == SaidBy.Customer || one.SolvedSaidBy == SaidBy.Survey);
        var asked = db.Remedies.Undecided().Where(remedy => remedy.OfferedById != day.Me.Id && db.Matters.Any(matter => matter.Id == remedy.ComplaintId && matter.BranchId == day.Me.BranchId));
        var decides = day.Me.Manages;
        var changes = db.CorrectiveActions.Where(action => action.CheckedAt == null && action.DroppedAt == null);
        return db.Branches.AsNoTracking().Where(branch => branch.Id == day.Me.BranchId)
            .Select(_ => new TodayFigures(
                open.Count(),
                open.Count(promise => promise.DueAt < day.Now),
                open.Count(promise => promise.DueAt >= day.Now && promise.DueAt < day.Until),
                decides ? asked.Count() : 0,
                then.Count(),
                then.Count(promise => promise.KeptAt <= promise.DueAt),
                said.Count(one => one.Arrived != null && one.Left != null),
                said.Count(one => one.Left > one.Arrived),
                theirs.Count(one => one.Solved == Solved.Yes),
                theirs.Count(one => one.Solved == Solved.Partly),
                theirs.Count(one => one.Solved == Solved.NotYet))
            {
                ChangesDue = changes.Count(action => action.OwnerId == day.Me.Id && action.DoneAt == null && action.DueAt < day.Until),
                ChangesToCheck = changes.Count(action => action.DoneAt != null && action.CheckOn <= day.Today
                    && (action.OwnerId == day.Me.Id || (decides && db.Staff.Any(owner => owner.Id == action.OwnerId && owner.BranchId == day.Me.BranchId)))),
            })
            .SingleAsync(cancel);
    }
}

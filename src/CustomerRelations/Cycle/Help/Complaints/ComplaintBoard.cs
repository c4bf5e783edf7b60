using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>The board of open complaints: how many are at which step for how long, and what waits.</summary>
/// <remarks>Only open ones are counted, however many were closed.</remarks>
public sealed class ComplaintBoard(CrmDbContext db, ComplaintWaits waits, Duty duty, TimeProvider clock)
{
    /// <value>Actions shown on one page.</value>
    public const int MostActions = 50;

    /// <param name="scope">Whose.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintBoardView> OpenAsync(ComplaintScope scope, CancellationToken cancel)
    {
        var me = await duty.MeAsync(cancel);
        var open = db.Complaints.AsNoTracking().Where(complaint => complaint.ClosedAt == null);
        return new ComplaintBoardView(await CellsAsync(waits.Of(open, scope, me), me, cancel), await FiguresAsync(waits.Of(open, scope, me), scope, me, cancel));
    }

    /// <summary>Corrective actions that are done and whose effect is to be checked, the longest due first.</summary>
    public async Task<IReadOnlyList<ActionToCheck>> ActionsAsync(ComplaintScope scope, CancellationToken cancel) =>
        await ToCheck(scope, await duty.MeAsync(cancel)).OrderBy(action => action.CheckOn).ThenBy(action => action.Id).Take(MostActions)
            .Join(db.Staff, action => action.OwnerId, staff => staff.Id, (action, staff) => new ActionToCheck(action.Reference, action.Words, staff.DisplayName, action.CheckOn))
            .ToListAsync(cancel);

    private async Task<IReadOnlyList<BoardCell>> CellsAsync(IQueryable<Complaint> open, Colleague me, CancellationToken cancel)
    {
        var from = waits.AgesAt(me);
        var (fresh, week, month) = (from[0], from[1], from[2]);
        var counted = await open
            .GroupBy(complaint => new
            {
                Step = complaint.ThinkSolvedAt != null && (complaint.VerdictAt == null || complaint.VerdictAt < complaint.ThinkSolvedAt) ? 4
                    : complaint.Verdict != null ? 5
                    : complaint.UnderstoodAt != null ? 3
                    : complaint.ThankedAt != null ? 2
                    : 1,
                Age = complaint.ReceivedAt >= fresh ? 1 : complaint.ReceivedAt >= week ? 2 : complaint.ReceivedAt >= month ? 3 : 4,
            })
            .Select(cell => new { cell.Key.Step, cell.Key.Age, Count = cell.Count() })
            .ToListAsync(cancel);
        return counted.Select(cell => new BoardCell((ComplaintStep)cell.Step, (ComplaintAge)cell.Age, cell.Count)).ToList();
    }

    private async Task<BoardFigures> FiguresAsync(IQueryable<Complaint> open, ComplaintScope scope, Colleague me, CancellationToken cancel)
    {
        var word = await waits.WordAsync(open, scope, me, cancel);
        var acceptance = await waits.AcceptanceAsync(open, scope, me, cancel);
        var (approval, actions) = (waits.Approval(open), ToCheck(scope, me));
        return await db.Branches.AsNoTracking().Where(branch => branch.Id == me.BranchId)
            .Select(_ => new BoardFigures(word.Count(), approval.Count(), acceptance.Count(), actions.Count()))
            .SingleAsync(cancel);
    }

    private IQueryable<CorrectiveAction> ToCheck(ComplaintScope scope, Colleague me)
    {
        var today = DateOnly.FromDateTime(BranchTime.Local(clock.Moment(), me.Zone));
        var due = db.CorrectiveActions.AsNoTracking().Where(action => action.CheckedAt == null && action.DroppedAt == null && action.DoneAt != null && action.CheckOn <= today);
        return scope switch
        {
            ComplaintScope.All => due,
            ComplaintScope.Mine => due.Where(action => action.OwnerId == me.Id),
            _ => due.Where(action => db.Staff.Any(staff => staff.Id == action.OwnerId && staff.BranchId == me.BranchId)),
        };
    }
}

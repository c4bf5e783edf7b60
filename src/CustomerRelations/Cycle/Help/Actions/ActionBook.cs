using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>The book of corrective actions: what we change so that causes go away.</summary>
public sealed class ActionBook(CrmDbContext db, Duty duty, LabelBook labels, TimeProvider clock)
{
    /// <value>Actions on one page of the book.</value>
    public const int PageSize = 25;

    /// <summary>One page: what is open by the day it is due, what is to check by the day it is looked at, what is over with the newest first.</summary>
    /// <param name="stand">How far they are.</param>
    /// <param name="mine">Only those I see to.</param>
    /// <param name="after">Only those that come after this action, by reference; empty for the first page.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ActionPage> ListAsync(ActionStand stand, bool mine, string? after, CancellationToken cancel)
    {
        var (me, words, now) = (await duty.MeAsync(cancel), await labels.ReadAsync(cancel), clock.Moment());
        var from = Reference.TryRead(after, out var read)
            ? await db.CorrectiveActions.AsNoTracking().SingleOrDefaultAsync(action => action.Reference == read, cancel)
            : null;
        var some = db.CorrectiveActions.AsNoTracking().Where(action => !mine || action.OwnerId == me.Id);
        var found = await Lines(Page(some, stand, from).Take(PageSize + 1), stand).ToListAsync(cancel);
        var lines = found.Take(PageSize).Select(line => line with { Cause = line.Action.RootCauseId is { } cause ? words[cause] : "" }).ToList();
        return new ActionPage(
            lines, found.Count > PageSize ? lines[^1].Action.Reference : null, from is not null, now, DateOnly.FromDateTime(BranchTime.Local(now, me.Zone)), me.Zone);
    }

    private static IQueryable<CorrectiveAction> Page(IQueryable<CorrectiveAction> all, ActionStand stand, CorrectiveAction? from) => stand switch
    {
        ActionStand.ToCheck => ToCheck(all.Where(action => action.DoneAt != null && action.CheckedAt == null && action.DroppedAt == null), from),
        ActionStand.Checked => Checked(all.Where(action => action.CheckedAt != null), from),
        ActionStand.GivenUp => GivenUp(all.Where(action => action.DroppedAt != null), from),
        _ => Open(all.Where(action => action.DoneAt == null && action.CheckedAt == null && action.DroppedAt == null), from),
    };

    private static IQueryable<CorrectiveAction> Open(IQueryable<CorrectiveAction> some, CorrectiveAction? from) =>
        (from is null ? some : some.Where(action => action.DueAt > from.DueAt || (action.DueAt == from.DueAt && action.Id.CompareTo(from.Id) > 0)))
        .OrderBy(action => action.DueAt).ThenBy(action => action.Id);

    private static IQueryable<CorrectiveAction> ToCheck(IQueryable<CorrectiveAction> some, CorrectiveAction? from) =>
        (from is null ? some : some.Where(action => action.CheckOn > from.CheckOn || (action.CheckOn == from.CheckOn && action.Id.CompareTo(from.Id) > 0)))
        .OrderBy(action => action.CheckOn).ThenBy(action => action.Id);

    private static IQueryable<CorrectiveAction> Checked(IQueryable<CorrectiveAction> some, CorrectiveAction? from) =>
        (from is null ? some : some.Where(action => action.CheckedAt < from.CheckedAt || (action.CheckedAt == from.CheckedAt && action.Id.CompareTo(from.Id) < 0)))
        .OrderByDescending(action => action.CheckedAt).ThenByDescending(action => action.Id);

    private static IQueryable<CorrectiveAction> GivenUp(IQueryable<CorrectiveAction> some, CorrectiveAction? from) =>
        (from is null ? some : some.Where(action => action.DroppedAt < from.DroppedAt || (action.DroppedAt == from.DroppedAt && action.Id.CompareTo(from.Id) < 0)))
        .OrderByDescending(action => action.DroppedAt).ThenByDescending(action => action.Id);

    // A join need not keep the order in which the page was cut.
    private IQueryable<ActionLine> Lines(IQueryable<CorrectiveAction> some, ActionStand stand)
    {
        var rows = some.Join(db.Staff, action => action.OwnerId, owner => owner.Id, (action, owner) => new { Action = action, owner.DisplayName });
        var sorted = stand switch
        {
            ActionStand.ToCheck => rows.OrderBy(row => row.Action.CheckOn).ThenBy(row => row.Action.Id),
            ActionStand.Checked => rows.OrderByDescending(row => row.Action.CheckedAt).ThenByDescending(row => row.Action.Id),
            ActionStand.GivenUp => rows.OrderByDescending(row => row.Action.DroppedAt).ThenByDescending(row => row.Action.Id),
            _ => rows.OrderBy(row => row.Action.DueAt).ThenBy(row => row.Action.Id),
        };
        return sorted.Select(row => new ActionLine(
            row.Action, "", row.DisplayName,
            db.ComplaintActions.Count(asked => asked.ActionId == row.Action.Id),
            db.ComplaintActions.Count(asked => asked.ActionId == row.Action.Id && asked.ToldAt != null)));
    }
}

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
        var found = await Lines(Page(some, stand, from).Take(PageSize + 1)).ToListAsync(cancel);
        var lines = Sorted(found, stand).Take(PageSize).Select(line => line with { Cause = line.Action.RootCauseId is { } cause ? words[cause] : "" }).ToList();
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

    private IQueryable<ActionLine> Lines(IQueryable<CorrectiveAction> some) =>
        from action in some
        join owner in db.Staff on action.OwnerId equals owner.Id
        select new ActionLine(
            action, "", owner.DisplayName,
            db.ComplaintActions.Count(asked => asked.ActionId == action.Id),
            db.ComplaintActions.Count(asked => asked.ActionId == action.Id && asked.ToldAt != null));

    // A join need not keep the order in which the page was cut. Sorting keeps equals as they came.
    private static IEnumerable<ActionLine> Sorted(List<ActionLine> lines, ActionStand stand) => stand switch
    {
        ActionStand.ToCheck => lines.OrderBy(line => line.Action.CheckOn),
        ActionStand.Checked => lines.OrderByDescending(line => line.Action.CheckedAt),
        ActionStand.GivenUp => lines.OrderByDescending(line => line.Action.DroppedAt),
        _ => lines.OrderBy(line => line.Action.DueAt),
    };
}

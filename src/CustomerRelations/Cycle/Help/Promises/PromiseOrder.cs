using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>Which promises a list holds and in which order: those with a date first, then those without where the list has them.</summary>
internal sealed class PromiseOrder
{
    private readonly IQueryable<Promise> dated;
    private readonly IQueryable<Promise>? undated;
    private readonly Func<IQueryable<Promise>, Promise?, IQueryable<Promise>> inOrder;

    private PromiseOrder(IQueryable<Promise> dated, Func<IQueryable<Promise>, Promise?, IQueryable<Promise>> inOrder, IQueryable<Promise>? undated = null) =>
        (this.dated, this.inOrder, this.undated) = (dated, inOrder, undated);

    /// <param name="all">The promises of those who are meant.</param>
    /// <param name="show">Which of them.</param>
    /// <param name="now">UTC.</param>
    /// <param name="tomorrow">When today ends at the reader's branch, UTC.</param>
    public static PromiseOrder Of(IQueryable<Promise> all, PromiseShow show, DateTime now, DateTime tomorrow)
    {
        var open = all.Unsettled();
        var kept = all.Where(promise => promise.KeptAt != null && promise.BrokenAt == null && promise.ReleasedAt == null);
        return show switch
        {
            PromiseShow.Late => new(open.Where(promise => promise.DueAt < now), SoonestDue),
            PromiseShow.Today => new(open.Where(promise => promise.DueAt >= now && promise.DueAt < tomorrow), SoonestDue),
            PromiseShow.Waiting => new(open.Where(promise => promise.DueAt == null && promise.Condition != null), LongestUnseen),
            PromiseShow.Undated => new(open.Where(promise => promise.DueAt == null && promise.Condition == null), LongestUnseen),
            PromiseShow.Renegotiated => new(all.Where(promise => promise.DueAt != null && promise.Delays.Any(delay => delay.ToldCustomerAt <= delay.OldDue)), LastDue),
            PromiseShow.Kept => new(kept.Where(promise => promise.KeptAt <= promise.DueAt), LastDue, kept.Where(promise => promise.DueAt == null)),
            PromiseShow.KeptLate => new(kept.Where(promise => promise.KeptAt > promise.DueAt), LastDue),
            PromiseShow.Broken => new(all.Where(promise => promise.BrokenAt != null), LastBroken),
            PromiseShow.Released => new(all.Where(promise => promise.ReleasedAt != null && promise.DueAt != null), LastDue, all.Where(promise => promise.ReleasedAt != null && promise.DueAt == null)),
            _ => new(open.Where(promise => promise.DueAt != null), SoonestDue, open.Where(promise => promise.DueAt == null)),
        };
    }

    /// <summary>Those with a date that come after a promise; all of them when there is none.</summary>
    public IQueryable<Promise> Dated(Promise? from) => inOrder(dated, from);

    /// <summary>The page before ended among those without a date.</summary>
    public bool IsUndated(Promise from) => undated is not null && from.DueAt is null;

    /// <summary>Those without a date that come after a promise; nothing where the list has none.</summary>
    public IQueryable<Promise>? Undated(Promise? from) =>
        (from is null ? undated : undated?.Where(promise => promise.Id.CompareTo(from.Id) > 0))?.OrderBy(promise => promise.Id);

    private static IQueryable<Promise> SoonestDue(IQueryable<Promise> some, Promise? from)
    {
        var rest = from is null ? some : some.Where(promise => promise.DueAt > from.DueAt || (promise.DueAt == from.DueAt && promise.Id.CompareTo(from.Id) > 0));
        return rest.OrderBy(promise => promise.DueAt).ThenBy(promise => promise.Id);
    }

    private static IQueryable<Promise> LastDue(IQueryable<Promise> some, Promise? from)
    {
        var rest = from is null ? some : some.Where(promise => promise.DueAt < from.DueAt || (promise.DueAt == from.DueAt && promise.Id.CompareTo(from.Id) < 0));
        return rest.OrderByDescending(promise => promise.DueAt).ThenByDescending(promise => promise.Id);
    }

    private static IQueryable<Promise> LastBroken(IQueryable<Promise> some, Promise? from)
    {
        var rest = from is null ? some : some.Where(promise => promise.BrokenAt < from.BrokenAt || (promise.BrokenAt == from.BrokenAt && promise.Id.CompareTo(from.Id) < 0));
        return rest.OrderByDescending(promise => promise.BrokenAt).ThenByDescending(promise => promise.Id);
    }

    private static IQueryable<Promise> LongestUnseen(IQueryable<Promise> some, Promise? from)
    {
        var seen = from?.ConditionSeenAt ?? from?.MadeAt;
        var rest = from is null ? some : some.Where(promise =>
            (promise.ConditionSeenAt ?? promise.MadeAt) > seen || ((promise.ConditionSeenAt ?? promise.MadeAt) == seen && promise.Id.CompareTo(from.Id) > 0));
        return rest.OrderBy(promise => promise.ConditionSeenAt ?? promise.MadeAt).ThenBy(promise => promise.Id);
    }
}

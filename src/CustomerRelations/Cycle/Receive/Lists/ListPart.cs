using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>A part of the list that is read along one index: a list by name is one part; one by visits is those who were here, then those who never were.</summary>
/// <remarks>No database agrees with another about where those without a date stand, so they are a part of their own.</remarks>
internal abstract class ListPart
{
    /// <summary>The parts of an order, the first one first.</summary>
    public static IReadOnlyList<ListPart> Of(ListSort sort) => sort switch
    {
        ListSort.Name => [new ByName(up: true)],
        ListSort.NameBackwards => [new ByName(up: false)],
        ListSort.LongestAway => [new ByVisit(up: true), new NeverHere()],
        _ => [new ByVisit(up: false), new NeverHere()],
    };

    /// <value>The smallest key stands first.</value>
    protected abstract bool Up { get; }

    public abstract bool Holds(ListMark mark);

    /// <summary>Those of the customers who belong to this part.</summary>
    /// <param name="some">Customers.</param>
    /// <param name="since">Only those who were not here since, as a range of the part's own index; empty for all.</param>
    public abstract IQueryable<Customer> In(IQueryable<Customer> some, DateTime? since);

    /// <summary>Those behind a mark of this part, or before it.</summary>
    public IQueryable<Customer> Beyond(IQueryable<Customer> some, ListMark mark, bool back) => Up != back ? Above(some, mark) : Below(some, mark);

    /// <summary>Those that are read before the mark is passed.</summary>
    public IQueryable<Customer> NotBeyond(IQueryable<Customer> some, ListMark mark, bool back) => Up != back ? UpTo(some, mark) : DownTo(some, mark);

    public IOrderedQueryable<Customer> Sorted(IQueryable<Customer> some, bool back) => Up != back ? Ascending(some) : Descending(some);

    protected abstract IQueryable<Customer> Above(IQueryable<Customer> some, ListMark mark);

    protected abstract IQueryable<Customer> Below(IQueryable<Customer> some, ListMark mark);

    protected abstract IQueryable<Customer> UpTo(IQueryable<Customer> some, ListMark mark);

    protected abstract IQueryable<Customer> DownTo(IQueryable<Customer> some, ListMark mark);

    protected abstract IOrderedQueryable<Customer> Ascending(IQueryable<Customer> some);

    protected abstract IOrderedQueryable<Customer> Descending(IQueryable<Customer> some);

    // Each condition begins with the plain range, which is what an index can be entered by.
    private sealed class ByName(bool up) : ListPart
    {
        protected override bool Up => up;

        public override bool Holds(ListMark mark) => true;

        public override IQueryable<Customer> In(IQueryable<Customer> some, DateTime? since) => some;

        protected override IQueryable<Customer> Above(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            string.Compare(customer.NameKey, mark.NameKey) >= 0 && (string.Compare(customer.NameKey, mark.NameKey) > 0 || customer.Id.CompareTo(mark.Id) > 0));

        protected override IQueryable<Customer> Below(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            string.Compare(customer.NameKey, mark.NameKey) <= 0 && (string.Compare(customer.NameKey, mark.NameKey) < 0 || customer.Id.CompareTo(mark.Id) < 0));

        protected override IQueryable<Customer> UpTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            string.Compare(customer.NameKey, mark.NameKey) <= 0 && (string.Compare(customer.NameKey, mark.NameKey) < 0 || customer.Id.CompareTo(mark.Id) <= 0));

        protected override IQueryable<Customer> DownTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            string.Compare(customer.NameKey, mark.NameKey) >= 0 && (string.Compare(customer.NameKey, mark.NameKey) > 0 || customer.Id.CompareTo(mark.Id) >= 0));

        protected override IOrderedQueryable<Customer> Ascending(IQueryable<Customer> some) => some.OrderBy(customer => customer.NameKey).ThenBy(customer => customer.Id);

        protected override IOrderedQueryable<Customer> Descending(IQueryable<Customer> some) =>
            some.OrderByDescending(customer => customer.NameKey).ThenByDescending(customer => customer.Id);
    }

    private sealed class ByVisit(bool up) : ListPart
    {
        protected override bool Up => up;

        public override bool Holds(ListMark mark) => mark.LastTouchpointAt is not null;

        public override IQueryable<Customer> In(IQueryable<Customer> some, DateTime? since) =>
            since is { } day ? some.Where(customer => customer.LastTouchpointAt < day) : some.Where(customer => customer.LastTouchpointAt != null);

        protected override IQueryable<Customer> Above(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            customer.LastTouchpointAt >= mark.LastTouchpointAt && (customer.LastTouchpointAt > mark.LastTouchpointAt || customer.Id.CompareTo(mark.Id) > 0));

        protected override IQueryable<Customer> Below(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            customer.LastTouchpointAt <= mark.LastTouchpointAt && (customer.LastTouchpointAt < mark.LastTouchpointAt || customer.Id.CompareTo(mark.Id) < 0));

        protected override IQueryable<Customer> UpTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            customer.LastTouchpointAt <= mark.LastTouchpointAt && (customer.LastTouchpointAt < mark.LastTouchpointAt || customer.Id.CompareTo(mark.Id) <= 0));

        protected override IQueryable<Customer> DownTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer =>
            customer.LastTouchpointAt >= mark.LastTouchpointAt && (customer.LastTouchpointAt > mark.LastTouchpointAt || customer.Id.CompareTo(mark.Id) >= 0));

        protected override IOrderedQueryable<Customer> Ascending(IQueryable<Customer> some) => some.OrderBy(customer => customer.LastTouchpointAt).ThenBy(customer => customer.Id);

        protected override IOrderedQueryable<Customer> Descending(IQueryable<Customer> some) =>
            some.OrderByDescending(customer => customer.LastTouchpointAt).ThenByDescending(customer => customer.Id);
    }

    private sealed class NeverHere : ListPart
    {
        // The newest file first.
        protected override bool Up => false;

        public override bool Holds(ListMark mark) => mark.LastTouchpointAt is null;

        public override IQueryable<Customer> In(IQueryable<Customer> some, DateTime? since) => some.Where(customer => customer.LastTouchpointAt == null);

        protected override IQueryable<Customer> Above(IQueryable<Customer> some, ListMark mark) => some.Where(customer => customer.Id.CompareTo(mark.Id) > 0);

        protected override IQueryable<Customer> Below(IQueryable<Customer> some, ListMark mark) => some.Where(customer => customer.Id.CompareTo(mark.Id) < 0);

        protected override IQueryable<Customer> UpTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer => customer.Id.CompareTo(mark.Id) <= 0);

        protected override IQueryable<Customer> DownTo(IQueryable<Customer> some, ListMark mark) => some.Where(customer => customer.Id.CompareTo(mark.Id) >= 0);

        // With the date in the order although it is the same for all, the index of the other part serves here too.
        protected override IOrderedQueryable<Customer> Ascending(IQueryable<Customer> some) => some.OrderBy(customer => customer.LastTouchpointAt).ThenBy(customer => customer.Id);

        protected override IOrderedQueryable<Customer> Descending(IQueryable<Customer> some) =>
            some.OrderByDescending(customer => customer.LastTouchpointAt).ThenByDescending(customer => customer.Id);
    }
}

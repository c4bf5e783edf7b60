using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Tells one customer after the other, each with everything that happened to them, so that no more than a pile of rows is held at a time.</summary>
/// <remarks>
/// Rows stand in the order of the customers and not of the days. In a real office one day's rows stand together; with keys and indexes in
/// the order of time, as here, a page reads the same rows through the same indexes either way.
/// </remarks>
internal sealed class Storyteller
{
    private const int InAHundredAnonymous = 1;

    // In a hundred: matters of one to five conversations.
    private static readonly int[] Lengths = [62, 22, 9, 4, 3];

    private readonly Props props;
    private readonly OfficeSize size;
    private readonly Shares shares;
    private readonly Welcomer welcomer;
    private readonly Conversations conversations;
    private readonly PromiseCourse promises;
    private readonly HandoverCourse handovers;
    private readonly ComplaintCourse complaints;
    private readonly Memory memory;
    private int customers;
    private int touchpoints;

    public Storyteller(Props props, OfficeSize size, Pile pile)
    {
        (this.props, this.size) = (props, size);
        shares = new Shares(size.Customers, size.Touchpoints);
        welcomer = new Welcomer(props, pile);
        conversations = new Conversations(props, pile);
        promises = new PromiseCourse(props, pile);
        handovers = new HandoverCourse(props, pile);
        complaints = new ComplaintCourse(props, pile, promises);
        memory = new Memory(props, pile);
    }

    public GeneratedCounts Told => new(customers, touchpoints, complaints.Count, promises.Count);

    /// <summary>Tells the next customer.</summary>
    public void Next()
    {
        var house = props.Dice.Pick(props.Premises.Houses);
        var count = shares.Of(customers++);
        var starts = Enumerable.Range(0, 1 + (count * 5 / 8)).Select(_ => house.Almanac.Any(props.Dice)).Order().ToList();
        var customer = welcomer.Open(house, starts[0]);
        var theirs = new List<Touchpoint>(count);
        for (var (left, matter) = (count, 0); left > 0; matter++)
        {
            var start = matter < starts.Count ? starts[matter] : house.Almanac.Later(props.Dice, starts[0], props.Dice.Below(60)) ?? starts[0];
            var tale = Tell(house, props.Dice.Percent(InAHundredAnonymous) ? null : customer, start, left);
            left -= tale.Talks.Count;
            theirs.AddRange(tale.Talks.Where(talk => talk.CustomerId is not null));
        }

        foreach (var talk in theirs.OrderBy(talk => talk.OccurredAt))
        {
            customer.Met(talk.OccurredAt, talk.Left);
        }

        memory.Keep(customer, theirs);
    }

    private Tale Tell(Premises.House house, Customer? customer, DateTime at, int most)
    {
        var length = Math.Min(props.Dice.Weighted(Lengths) + 1, most);
        while (length > 1 && DueBy(touchpoints + length) > complaints.Count + 1)
        {
            length--;
        }

        var complaint = DueBy(touchpoints + length) > complaints.Count;
        var next = Next(house, at, length, 1);
        var tale = conversations.Begin(house, customer, at, complaint, next is null);
        Around(tale);
        for (var told = 2; next is { } later; told++)
        {
            next = Next(house, later, length, told);
            conversations.GoOn(tale, later, next is null);
            Around(tale);
        }

        touchpoints += tale.Talks.Count;
        if (complaint)
        {
            complaints.Receive(tale);
        }

        return tale;
    }

    private DateTime? Next(Premises.House house, DateTime at, int length, int told) =>
        told < length ? house.Almanac.Later(props.Dice, at, 1 + props.Dice.Below(9)) : null;

    // How many complaints there are to be among so many touchpoints: at the end exactly as many as were asked for.
    private long DueBy(int told) => (long)told * size.Complaints / size.Touchpoints;

    private void Around(Tale tale)
    {
        if (props.Dice.Percent(12))
        {
            promises.Give(tale, tale.Talks[^1]);
        }

        if (props.Dice.Percent(5))
        {
            handovers.Offer(tale);
        }
    }
}

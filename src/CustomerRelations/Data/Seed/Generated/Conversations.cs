using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>Tells the conversations of a generated office: how they begin, go on, feel and end.</summary>
internal sealed class Conversations(Props props, Pile pile)
{
    private const int ByTheOwner = 85;

    // In a hundred: from upset to delighted.
    private static readonly int[] Coming = [8, 25, 40, 20, 7];
    private static readonly int[] Complaining = [35, 50, 13, 2, 0];
    private static readonly int[] Unsaid = [1, 5, 29, 45, 20];
    private static readonly int[] Settled = [0, 1, 7, 42, 50];
    private static readonly int[] HalfDone = [3, 14, 43, 35, 5];
    private static readonly int[] Unsettled = [10, 30, 40, 18, 2];

    // In a hundred: not asked, yes, partly, not yet.
    private static readonly int[] AtTheEnd = [12, 68, 12, 8];
    private static readonly int[] OnTheWay = [35, 0, 20, 45];

    private readonly References<Matter> matters = new(props.Before.Touchpoints);
    private readonly References<Touchpoint> touchpoints = new(props.Before.Touchpoints);
    private readonly Dictionary<string, ListItem> channels = props.Premises.Lists[ListKind.Channel].ToDictionary(item => item.Label);
    private readonly Dictionary<string, ListItem> values = props.Premises.Lists[ListKind.ValueAdded].ToDictionary(item => item.Label);
    private readonly OfficeLists lists = new(props.Premises.Lists.SelectMany(list => list));

    /// <summary>Opens a matter and tells its first conversation.</summary>
    public Tale Begin(Premises.House house, Customer? customer, DateTime at, bool complaint, bool last)
    {
        var dice = props.Dice;
        var about = props.Chatter.NewSubject();
        var story = complaint ? Complaint(props.Chatter.Gift()) : props.Chatter.Story();
        var owner = dice.Pick(house.Colleagues);
        var matter = props.Press.Stamp(Matter.Open(customer?.Id, props.Chatter.Goal(story.Goal, about), house.Branch.Id, owner.Id, at), at);
        matters.Give(matter);
        matter.GoalCategoryId = lists.CategoryOf(story.Topic);
        pile.Matters.Add(matter);
        var tale = new Tale(matter, house, about);
        Say(tale, matter.Goal, story.Did, story.Channel, at, complaint ? Complaining : Coming, last);
        return tale;
    }

    /// <summary>Tells another conversation of the same matter, now and then one that we began.</summary>
    public void GoOn(Tale tale, DateTime at, bool last)
    {
        var ours = props.Dice.Percent(15);
        var said = props.Dice.Pick(ours ? props.Words.Calls : props.Words.Again);
        Say(tale, props.Chatter.Goal(said.Goal, tale.About), said.Did, props.Dice.Percent(60) ? "Phone" : "Counter", at, Coming, last, ours ? Direction.Outbound : Direction.Inbound);
    }

    private static Telling Complaint(GiftFile.Gift gift) => new() { Topic = gift.Topic, Channel = gift.Channel, Goal = gift.Words, Did = gift.Did };

    private void Say(Tale tale, string goal, string did, string channel, DateTime at, int[] coming, bool last, Direction direction = Direction.Inbound)
    {
        var dice = props.Dice;
        var by = dice.Percent(ByTheOwner) ? tale.Owner : dice.Pick(tale.House.Colleagues);
        var solved = (Solved)dice.Weighted(last ? AtTheEnd : OnTheWay);
        var frame = new TouchpointFrame(by.Id, tale.House.Branch.Id, ChannelOf(channel).Id, at, at.AddSeconds(60 + dice.Below(600)), direction);
        var talk = props.Press.Stamp(Touchpoint.Log(tale.Matter, frame, Told(tale, goal, did, solved, coming)), at);
        touchpoints.Give(talk);
        tale.Talks.Add(talk);
        pile.Touchpoints.Add(talk);
        Add(talk);
    }

    private TouchpointStory Told(Tale tale, string goal, string did, Solved solved, int[] coming)
    {
        var dice = props.Dice;
        var left = solved switch { Solved.Yes => Settled, Solved.Partly => HalfDone, Solved.NotYet => Unsettled, _ => Unsaid };
        return new TouchpointStory(goal)
        {
            Did = dice.Percent(92) ? props.Chatter.Fill(did, tale.About) : null,
            Concern = dice.Percent(12) ? props.Chatter.Say(props.Words.Concerns, tale.About) : null,
            StillUnclear = dice.Percent(5) ? dice.Pick(props.Words.Unclear) : null,
            ToldToExpect = dice.Percent(25) ? dice.Pick(props.Words.Expect) : null,
            FactsReadBack = dice.Percent(60), FeelingConfirmed = dice.Percent(20),
            Arrived = dice.Percent(90) ? (Feeling)(dice.Weighted(coming) + 1) : null,
            Left = dice.Percent(88) ? (Feeling)(dice.Weighted(left) + 1) : null,
            FeelingWordId = Maybe(ListKind.FeelingWord, 15), FeelingCauseId = Maybe(ListKind.FeelingCause, 10),
            Solved = solved, SolvedSaidBy = dice.Percent(80) ? SaidBy.Customer : SaidBy.Staff,
        };
    }

    private Guid? Maybe(ListKind kind, int percent) => props.Dice.Percent(percent) && props.Premises.Of(kind) is { Count: > 0 } items ? props.Dice.Pick(items).Id : null;

    private ListItem ChannelOf(string label) => channels.TryGetValue(label, out var channel) ? channel : props.Dice.Pick([.. channels.Values]);

    private void Add(Touchpoint talk)
    {
        foreach (var value in values.Values)
        {
            if (props.Dice.Percent(8))
            {
                var note = props.Dice.Percent(30) ? props.Dice.Pick(props.Words.Notes) : null;
                pile.Values.Add(props.Press.Stamp(new TouchpointValue { TouchpointId = talk.Id, ListItemId = value.Id, Note = note }, talk.OccurredAt));
            }
        }
    }
}

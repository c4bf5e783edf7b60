namespace CustomerRelations.Entities;

/// <summary>One conversation with a customer, or with somebody who would rather stay anonymous.</summary>
public sealed class Touchpoint : VersionedEntity
{
    private Touchpoint()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public Guid MatterId { get; private init; }

    public Guid? CustomerId { get; private init; }

    public Guid StaffId { get; private init; }

    public Guid BranchId { get; private init; }

    public Guid ChannelId { get; private init; }

    public Direction Direction { get; init; } = Direction.Inbound;

    public DateTime OccurredAt { get; private init; }

    public DateTime LoggedAt { get; private init; }

    /// <value>Empty while it is a stub to be finished later.</value>
    public DateTime? CompletedAt { get; private set; }

    /// <value>What they want to achieve, in their own words.</value>
    public string Goal { get; private init; } = "";

    public string? Concern { get; private init; }

    public string? StillUnclear { get; private init; }

    public string? Did { get; private init; }

    /// <value>What we told them to expect: compared later with what happened.</value>
    public string? ToldToExpect { get; private init; }

    public bool FactsReadBack { get; private init; }

    public bool FeelingConfirmed { get; private init; }

    /// <value>Empty when nobody could tell.</value>
    public Feeling? Arrived { get; private init; }

    /// <value>Empty when nobody could tell.</value>
    public Feeling? Left { get; private init; }

    public FeelingSource FeelingSource { get; private init; } = FeelingSource.Staff;

    public Guid? FeelingWordId { get; private init; }

    public Guid? FeelingCauseId { get; private init; }

    public Solved Solved { get; private init; }

    /// <value>Empty exactly when nobody was asked.</value>
    public SaidBy? SolvedSaidBy { get; private init; }

    public Guid? WrongDoorFrom { get; private init; }

    public Guid? WrongDoorTo { get; private init; }

    public List<TouchpointValue> Values { get; } = [];

    public List<Correction> Corrections { get; } = [];

    /// <summary>Writes down a conversation about a matter and tells the matter what was heard.</summary>
    /// <param name="matter">What the customer wants to achieve.</param>
    /// <param name="frame">Where, when, by whom and through which channel.</param>
    /// <param name="told">What was said and felt; its goal must not be blank.</param>
    /// <exception cref="ArgumentException">The goal is blank, or the conversation lies in the future.</exception>
    public static Touchpoint Log(Matter matter, TouchpointFrame frame, TouchpointStory told)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(told.Goal);
        if (frame.OccurredAt > frame.LoggedAt)
        {
            throw new ArgumentException("A conversation is logged after it happened.", nameof(frame));
        }

        var touchpoint = new Touchpoint
        {
            MatterId = matter.Id, CustomerId = matter.CustomerId, StaffId = frame.StaffId, BranchId = frame.BranchId, ChannelId = frame.ChannelId,
            Direction = frame.Direction, OccurredAt = frame.OccurredAt, LoggedAt = frame.LoggedAt, CompletedAt = frame.LoggedAt,
            Goal = told.Goal, Concern = told.Concern, StillUnclear = told.StillUnclear, Did = told.Did, ToldToExpect = told.ToldToExpect,
            FeelingSource = told.FeelingSource, FeelingWordId = told.FeelingWordId, FeelingCauseId = told.FeelingCauseId,
            WrongDoorFrom = told.WrongDoorFrom, WrongDoorTo = told.WrongDoorTo,
            FactsReadBack = told.FactsReadBack, FeelingConfirmed = told.FeelingConfirmed, Arrived = told.Arrived, Left = told.Left,
            Solved = told.Solved, SolvedSaidBy = told.Solved == Solved.NotAsked ? null : told.SolvedSaidBy ?? SaidBy.Customer,
        };
        matter.Hear(touchpoint);
        return touchpoint;
    }

    /// <summary>Which of the six stages this conversation lived through, as far as the rows tell.</summary>
    /// <param name="fileExisted">There was a file to read before they came.</param>
    /// <param name="promised">A promise was made in it.</param>
    /// <param name="handedOver">It was offered to another table.</param>
    public IReadOnlyList<CycleStage> StagesLived(bool fileExisted, bool promised, bool handedOver = false)
    {
        var lived = new Dictionary<CycleStage, bool>
        {
            [CycleStage.BeReady] = fileExisted,
            [CycleStage.Receive] = true,
            [CycleStage.Understand] = Goal.Length > 0,
            [CycleStage.Help] = Did is not null || handedOver,
            [CycleStage.Keep] = Values.Count > 0,
            [CycleStage.FollowUp] = promised || ToldToExpect is not null,
        };
        return Enum.GetValues<CycleStage>().Where(stage => lived[stage]).ToList();
    }

    public void Add(ListItem value, string? note = null)
    {
        if (value.Kind != ListKind.ValueAdded)
        {
            throw new ArgumentException("What was added comes from its own list.", nameof(value));
        }

        Values.Add(new TouchpointValue { TouchpointId = Id, ListItemId = value.Id, Note = note });
    }

    /// <summary>Adds words beside what was written; what was written stays.</summary>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public Correction Correct(string words, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        var correction = new Correction { TouchpointId = Id, Words = words, ById = byId, At = at };
        Corrections.Add(correction);
        return correction;
    }
}

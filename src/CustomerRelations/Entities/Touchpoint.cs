namespace CustomerRelations.Entities;

/// <summary>One conversation with a customer, or with somebody who would rather stay anonymous.</summary>
public sealed class Touchpoint : VersionedEntity
{
    /// <value>Stands as the goal of a conversation that was put aside before its goal was written.</value>
    public const string Unwritten = "Still to be written";

    /// <value>How long whoever wrote it down may still put other words in its place; later words are added beside it.</value>
    public static readonly TimeSpan Amendable = TimeSpan.FromMinutes(30);

    /// <value>Within this time a conversation that was put aside is to be finished.</value>
    public static readonly TimeSpan FinishWithin = TimeSpan.FromHours(24);

    // Written down so much after it happened, it is said to be written down later.
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(15);

    private Touchpoint()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public Guid MatterId { get; private set; }

    public Guid? CustomerId { get; private set; }

    public Guid StaffId { get; private set; }

    public Guid BranchId { get; private init; }

    public Guid ChannelId { get; private set; }

    public Direction Direction { get; private set; } = Direction.Inbound;

    public DateTime OccurredAt { get; private set; }

    public DateTime LoggedAt { get; private init; }

    /// <value>Who wrote it down, when it was not the colleague who had it.</value>
    public Guid? LoggedById { get; private set; }

    /// <value>Empty while it is a stub to be finished later.</value>
    public DateTime? CompletedAt { get; private set; }

    /// <value>What they want to achieve, in their own words.</value>
    public string Goal { get; private set; } = "";

    public string? Concern { get; private set; }

    public string? StillUnclear { get; private set; }

    public string? Did { get; private set; }

    /// <value>What we told them to expect: compared later with what happened.</value>
    public string? ToldToExpect { get; private set; }

    /// <value>Whether what we had told them to expect before came so; empty when nothing was told or nobody asked.</value>
    public AsTold? AsTold { get; private set; }

    public bool FactsReadBack { get; private set; }

    public bool FeelingConfirmed { get; private set; }

    /// <value>Empty when nobody could tell.</value>
    public Feeling? Arrived { get; private set; }

    /// <value>Empty when nobody could tell.</value>
    public Feeling? Left { get; private set; }

    public FeelingSource FeelingSource { get; private set; } = FeelingSource.Staff;

    public Guid? FeelingWordId { get; private set; }

    public Guid? FeelingCauseId { get; private set; }

    public Solved Solved { get; private set; }

    /// <value>Empty exactly when nobody was asked.</value>
    public SaidBy? SolvedSaidBy { get; private set; }

    public Guid? WrongDoorFrom { get; private set; }

    public Guid? WrongDoorTo { get; private set; }

    public List<TouchpointValue> Values { get; } = [];

    /// <value>Put aside and not finished yet.</value>
    public bool IsStub => CompletedAt is null;

    /// <value>What they want to achieve was written; not yet, while it is put aside without a word of theirs.</value>
    public bool HasGoal => !IsStub || Goal != Unwritten;

    /// <value>When all of it was written down, UTC.</value>
    public DateTime WrittenAt => CompletedAt ?? LoggedAt;

    /// <value>Written down well after it happened.</value>
    public bool IsWrittenLater => WrittenAt - OccurredAt > AtOnce;

    /// <value>Until when whoever wrote it down may put other words in its place, UTC; empty while it is not finished.</value>
    public DateTime? AmendableUntil => CompletedAt + Amendable;

    public List<Correction> Corrections { get; } = [];

    /// <summary>Writes down a conversation about a matter and tells the matter what was heard.</summary>
    /// <param name="matter">What the customer wants to achieve.</param>
    /// <param name="frame">Where, when, by whom and through which channel.</param>
    /// <param name="told">What was said and felt; its goal must not be blank.</param>
    /// <exception cref="ArgumentException">The goal is blank, or the conversation lies in the future.</exception>
    public static Touchpoint Log(Matter matter, TouchpointFrame frame, TouchpointStory told)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(told.Goal);
        var touchpoint = Begin(matter, frame);
        touchpoint.CompletedAt = frame.LoggedAt;
        touchpoint.Write(told);
        matter.Hear(touchpoint);
        return touchpoint;
    }

    /// <summary>Keeps the little that is known of a conversation until there is time to finish it.</summary>
    /// <param name="goal">Blank while nothing of it was written.</param>
    /// <param name="arrived">How they came in, if anybody could tell.</param>
    /// <exception cref="ArgumentException">The conversation lies in the future.</exception>
    public static Touchpoint PutAside(Matter matter, TouchpointFrame frame, string? goal, Feeling? arrived)
    {
        var touchpoint = Begin(matter, frame);
        touchpoint.Write(new TouchpointStory(string.IsNullOrWhiteSpace(goal) ? Unwritten : goal) { Arrived = arrived });
        matter.Hear(touchpoint);
        return touchpoint;
    }

    /// <summary>Puts it aside once more, with what is known by now.</summary>
    /// <exception cref="InvalidOperationException">It was finished before.</exception>
    public void PutAsideAgain(Matter matter, Guid channelId, string? goal, Feeling? arrived)
    {
        MustBeStub();
        (MatterId, CustomerId, ChannelId) = (matter.Id, matter.CustomerId, channelId);
        Write(new TouchpointStory(string.IsNullOrWhiteSpace(goal) ? Unwritten : goal) { Arrived = arrived });
        matter.Hear(this);
    }

    /// <summary>Finishes what was put aside. It happened when it was put aside, with the same colleague, unless the frame says otherwise.</summary>
    /// <param name="matter">What it is about, as it turned out; of the same customer.</param>
    /// <param name="frame">Who finishes it, when, and through which channel it was.</param>
    /// <param name="told">What was said and felt; its goal must not be blank.</param>
    /// <exception cref="InvalidOperationException">It was finished before.</exception>
    /// <exception cref="ArgumentException">The goal is blank.</exception>
    public void Finish(Matter matter, TouchpointFrame frame, TouchpointStory told)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(told.Goal);
        MustBeStub();
        var writer = frame.LoggedById ?? frame.StaffId;
        StaffId = frame.LoggedById is null ? StaffId : frame.StaffId;
        LoggedById = writer == StaffId ? null : writer;
        OccurredAt = frame.OccurredAt < frame.LoggedAt ? frame.OccurredAt : OccurredAt;
        (MatterId, CustomerId, ChannelId, Direction, CompletedAt) = (matter.Id, matter.CustomerId, frame.ChannelId, frame.Direction, frame.LoggedAt);
        Write(told);
        matter.Hear(this);
    }

    /// <summary>Whether somebody may still put other words in place of what they wrote.</summary>
    public bool MayBeAmendedBy(Guid staffId, DateTime now) =>
        CompletedAt is { } at && (LoggedById ?? StaffId) == staffId && now - at <= Amendable;

    /// <summary>Puts other words in place of what was written. The matter has to hear it again.</summary>
    /// <exception cref="ArgumentException">The goal is blank.</exception>
    public void Amend(TouchpointStory told)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(told.Goal);
        Write(told);
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

    private static Touchpoint Begin(Matter matter, TouchpointFrame frame) => frame.OccurredAt > frame.LoggedAt
        ? throw new ArgumentException("A conversation is logged after it happened.", nameof(frame))
        : new Touchpoint
        {
            MatterId = matter.Id, CustomerId = matter.CustomerId, StaffId = frame.StaffId, BranchId = frame.BranchId, ChannelId = frame.ChannelId,
            Direction = frame.Direction, OccurredAt = frame.OccurredAt, LoggedAt = frame.LoggedAt,
            LoggedById = frame.LoggedById == frame.StaffId ? null : frame.LoggedById,
        };

    private void MustBeStub()
    {
        if (!IsStub)
        {
            throw new InvalidOperationException("This conversation was finished before.");
        }
    }

    private void Write(TouchpointStory told)
    {
        (Goal, Concern, StillUnclear, Did, ToldToExpect, AsTold) = (told.Goal, told.Concern, told.StillUnclear, told.Did, told.ToldToExpect, told.AsTold);
        (FactsReadBack, FeelingConfirmed, Arrived, Left) = (told.FactsReadBack, told.FeelingConfirmed, told.Arrived, told.Left);
        (FeelingSource, FeelingWordId, FeelingCauseId) = (told.FeelingSource, told.FeelingWordId, told.FeelingCauseId);
        (WrongDoorFrom, WrongDoorTo) = (told.WrongDoorFrom, told.WrongDoorTo);
        (Solved, SolvedSaidBy) = (told.Solved, told.Solved == Solved.NotAsked ? null : told.SolvedSaidBy ?? SaidBy.Customer);
    }
}

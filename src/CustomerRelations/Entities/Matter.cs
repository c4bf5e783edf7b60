namespace CustomerRelations.Entities;

/// <summary>What a customer wants to achieve, over one or more touchpoints. Somebody always owns it.</summary>
/// <remarks>Resolution runs from the first touchpoint of the matter to the one where the customer says it is solved.</remarks>
public sealed class Matter : VersionedEntity
{
    private Matter()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public Guid? CustomerId { get; private set; }

    /// <value>The goal in the customer's words, as they put it first.</value>
    public string Goal { get; private set; } = "";

    public Guid? GoalCategoryId { get; set; }

    public Guid BranchId { get; private init; }

    public Guid OwnerId { get; private set; }

    public DateTime OpenedAt { get; private init; }

    public Solved? Solved { get; private set; }

    public SaidBy? SolvedSaidBy { get; private set; }

    public DateTime? SolvedAt { get; private set; }

    /// <value>When the answer that counts was given, whatever it was.</value>
    public DateTime? AnsweredAt { get; private set; }

    /// <value>How many tables it moved across.</value>
    public int HandoverCount { get; private set; }

    public DateTime LastTouchpointAt { get; private set; }

    /// <exception cref="ArgumentException">The goal is blank, or nobody owns it.</exception>
    public static Matter Open(Guid? customerId, string goal, Guid branchId, Guid ownerId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(goal);
        if (ownerId == Guid.Empty)
        {
            throw new ArgumentException("Somebody always owns a matter.", nameof(ownerId));
        }

        return new Matter { CustomerId = customerId, Goal = goal, BranchId = branchId, OwnerId = ownerId, OpenedAt = at, LastTouchpointAt = at };
    }

    /// <summary>Takes in what one conversation said about it. The customer's answer is never overruled by staff, nor any answer by an older one.</summary>
    public void Hear(Touchpoint touchpoint)
    {
        LastTouchpointAt = touchpoint.OccurredAt > LastTouchpointAt ? touchpoint.OccurredAt : LastTouchpointAt;
        if (touchpoint.Solved != Entities.Solved.NotAsked)
        {
            Answered(touchpoint.Solved, touchpoint.SolvedSaidBy, touchpoint.OccurredAt);
        }
    }

    /// <summary>Somebody put aside as a stranger turns out to have a file.</summary>
    public void IsOf(Guid customerId) => CustomerId ??= customerId;

    /// <summary>Puts other words in place of how they put it first.</summary>
    /// <exception cref="ArgumentException">The goal is blank.</exception>
    public void Reword(string goal)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(goal);
        Goal = goal;
    }

    /// <summary>Takes in what the customer says of the outcome, outside of a conversation that is logged. It counts above what staff said.</summary>
    /// <exception cref="ArgumentException">"Not asked" is not an answer.</exception>
    public void Judged(Solved verdict, DateTime at)
    {
        if (verdict == Entities.Solved.NotAsked)
        {
            throw new ArgumentException("A verdict is what the customer says.", nameof(verdict));
        }

        Answered(verdict, SaidBy.Customer, at);
    }

    /// <summary>It is not settled after all: what was said before no longer counts, and nobody has said anything since.</summary>
    public void Reopened()
    {
        (Solved, SolvedSaidBy) = (null, null);
        (AnsweredAt, SolvedAt) = (null, null);
    }

    /// <summary>Listens again to everything that was said about it: one of its conversations reads otherwise now, or is gone.</summary>
    /// <param name="said">Its conversations.</param>
    /// <param name="judged">What the customer said of the outcome outside of them, and when.</param>
    /// <param name="reopenedAt">When it was last open again: what was written before no longer counts.</param>
    public void HearAgain(IReadOnlyCollection<Touchpoint> said, (Solved Verdict, DateTime At)? judged = null, DateTime? reopenedAt = null)
    {
        Reopened();
        LastTouchpointAt = said.Select(touchpoint => touchpoint.OccurredAt).DefaultIfEmpty(OpenedAt).Max();
        foreach (var touchpoint in said.Where(touchpoint => reopenedAt is null || touchpoint.WrittenAt >= reopenedAt).OrderBy(touchpoint => touchpoint.OccurredAt))
        {
            Hear(touchpoint);
        }

        if (judged is { } theirs)
        {
            Judged(theirs.Verdict, theirs.At);
        }
    }

    /// <summary>Passes the ownership on once somebody has accepted it.</summary>
    /// <exception cref="ArgumentException">It is the hand-over of another matter.</exception>
    /// <exception cref="InvalidOperationException">Nobody has accepted it.</exception>
    public void Accepted(Handover handover)
    {
        if (handover.MatterId != Id)
        {
            throw new ArgumentException("This hand-over is of another matter.", nameof(handover));
        }

        OwnerId = handover.AcceptedById ?? throw new InvalidOperationException("Nobody has accepted this hand-over yet.");
        HandoverCount++;
    }

    private void Answered(Solved answer, SaidBy? by, DateTime at)
    {
        if (Counts(by, at))
        {
            (Solved, SolvedSaidBy, AnsweredAt) = (answer, by, at);
            SolvedAt = answer == Entities.Solved.Yes ? at : null;
        }
    }

    // Of two who may say it equally well the later counts; between the customer and staff the customer, whenever they said it.
    private bool Counts(SaidBy? by, DateTime at) =>
        IsTheirs(by) == IsTheirs(SolvedSaidBy) ? AnsweredAt is not { } last || at >= last : IsTheirs(by);

    private static bool IsTheirs(SaidBy? who) => who is SaidBy.Customer or SaidBy.Survey;
}

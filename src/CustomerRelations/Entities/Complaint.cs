namespace CustomerRelations.Entities;

/// <summary>A matter the customer is unhappy with us about: one row beside its matter, with the same key.</summary>
/// <remarks>A complaint is a gift: thanked, owned, put right, its cause removed, and judged by the customer. Its state is read from its dates.</remarks>
public sealed class Complaint : VersionedEntity
{
    private Complaint()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    /// <value>The customer's sentence; it is the complaint's title.</value>
    public string Words { get; private init; } = "";

    /// <value>What they want us to do.</value>
    public string? Wanted { get; set; }

    public Guid? TopicId { get; set; }

    public Guid? HarmId { get; set; }

    public ComplaintSeverity Severity { get; set; } = ComplaintSeverity.Small;

    public bool ToldOthers { get; set; }

    /// <value>The first reaction they met with.</value>
    public string? FirstReaction { get; set; }

    public DateTime ReceivedAt { get; private init; }

    public DateTime? ThankedAt { get; private set; }

    public DateTime? UnderstoodAt { get; private set; }

    /// <value>"Solved, we thought": kept apart from what they say.</value>
    public DateTime? ThinkSolvedAt { get; private set; }

    public Solved? Verdict { get; private set; }

    public DateTime? VerdictAt { get; private set; }

    public Feeling? VerdictFeeling { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int ReopenedCount { get; private set; }

    public Guid? RootCauseId { get; set; }

    /// <exception cref="ArgumentException">The customer's words are blank.</exception>
    public static Complaint Receive(Matter matter, string words, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new Complaint { Id = matter.Id, Words = words, ReceivedAt = at };
    }

    public void Thank(DateTime at) => ThankedAt ??= at;

    public void Understand(DateTime at) => UnderstoodAt ??= at;

    public void ThinkSolved(DateTime at) => ThinkSolvedAt = at;

    /// <summary>The customer judges. Only a yes closes it; one that is taken back opens it again.</summary>
    /// <exception cref="ArgumentException">"Not asked" is not a verdict.</exception>
    public void Judge(Solved verdict, Feeling? feeling, DateTime at)
    {
        if (verdict == Solved.NotAsked)
        {
            throw new ArgumentException("A verdict is what the customer says.", nameof(verdict));
        }

        if (ClosedAt is not null && verdict != Solved.Yes)
        {
            Reopen();
        }

        (Verdict, VerdictAt, VerdictFeeling) = (verdict, at, feeling);
        ClosedAt = verdict == Solved.Yes ? at : null;
    }

    /// <summary>Opens it again: it waits for a remedy and a verdict once more. What was said before stands in the change entries.</summary>
    /// <exception cref="InvalidOperationException">It is not closed.</exception>
    public void Reopen()
    {
        if (ClosedAt is null)
        {
            throw new InvalidOperationException("Only a closed complaint is opened again.");
        }

        ClosedAt = ThinkSolvedAt = null;
        (Verdict, VerdictAt, VerdictFeeling) = (null, null, null);
        ReopenedCount++;
    }
}

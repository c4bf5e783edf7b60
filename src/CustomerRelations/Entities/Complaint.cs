namespace CustomerRelations.Entities;

/// <summary>A matter the customer is unhappy with us about: one row beside its matter, with the same key.</summary>
/// <remarks>A complaint is a gift: thanked, owned, put right, its cause removed, and judged by the customer. Its state is read from its dates.</remarks>
public sealed class Complaint : VersionedEntity
{
    /// <value>Working days until whose end they are thanked in time, until an admin can set them.</value>
    public const int ThankWithin = 1;

    /// <value>Working days until whose end it is put right in time, until an admin can set them.</value>
    public const int ResolveWithin = 5;

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

    public Guid? ThankedById { get; private set; }

    /// <value>What we said to thank them.</value>
    public string? ThankWords { get; private set; }

    public DateTime? UnderstoodAt { get; private set; }

    /// <value>"Solved, we thought": kept apart from what they say.</value>
    public DateTime? ThinkSolvedAt { get; private set; }

    public Solved? Verdict { get; private set; }

    public DateTime? VerdictAt { get; private set; }

    public Feeling? VerdictFeeling { get; private set; }

    /// <value>What they said with it, in their words.</value>
    public string? VerdictWords { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int ReopenedCount { get; private set; }

    public Guid? RootCauseId { get; set; }

    public List<ComplaintReopening> Reopenings { get; } = [];

    /// <exception cref="ArgumentException">The customer's words are blank.</exception>
    public static Complaint Receive(Matter matter, string words, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new Complaint { Id = matter.Id, Words = words, ReceivedAt = at };
    }

    /// <summary>Thanks them for telling us. The first thank-you counts.</summary>
    /// <exception cref="ArgumentException">No words.</exception>
    public void Thank(string words, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (ThankedAt is null)
        {
            (ThankWords, ThankedById, ThankedAt) = (words, byId, at);
        }
    }

    public void Understand(DateTime at) => UnderstoodAt ??= at;

    public void ThinkSolved(DateTime at) => ThinkSolvedAt = at;

    /// <summary>The customer judges. Only a yes closes it; one that is taken back opens it again.</summary>
    /// <param name="verdict">What they say.</param>
    /// <param name="feeling">How they feel about it now; empty when nobody could tell.</param>
    /// <param name="words">Their words, if they said more.</param>
    /// <param name="byId">Who heard it.</param>
    /// <param name="at">When they said it.</param>
    /// <returns>The opening again, when this took a yes back.</returns>
    /// <exception cref="ArgumentException">"Not asked" is not a verdict.</exception>
    public ComplaintReopening? Judge(Solved verdict, Feeling? feeling, string? words, Guid byId, DateTime at)
    {
        if (verdict == Solved.NotAsked)
        {
            throw new ArgumentException("A verdict is what the customer says.", nameof(verdict));
        }

        var reopening = ClosedAt is not null && verdict != Solved.Yes ? Reopen("They took their yes back.", byId, at) : null;
        (Verdict, VerdictAt, VerdictFeeling, VerdictWords) = (verdict, at, feeling, words);
        ClosedAt = verdict == Solved.Yes ? at : null;
        return reopening;
    }

    /// <summary>Opens it again: it waits for a remedy and a verdict once more. What was said before stands on the opening.</summary>
    /// <exception cref="ArgumentException">No reason.</exception>
    /// <exception cref="InvalidOperationException">It is not closed.</exception>
    public ComplaintReopening Reopen(string why, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        if (ClosedAt is null)
        {
            throw new InvalidOperationException("Only a closed complaint is opened again.");
        }

        var reopening = new ComplaintReopening { ComplaintId = Id, Why = why, ById = byId, At = at, Verdict = Verdict, VerdictAt = VerdictAt };
        Reopenings.Add(reopening);
        ClosedAt = ThinkSolvedAt = null;
        (Verdict, VerdictAt, VerdictFeeling, VerdictWords) = (null, null, null, null);
        ReopenedCount++;
        return reopening;
    }
}

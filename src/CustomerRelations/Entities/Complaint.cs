namespace CustomerRelations.Entities;

/// <summary>A matter the customer is unhappy with us about: one row beside its matter, with the same key.</summary>
/// <remarks>A complaint is a gift: thanked, owned, put right, its cause removed, and judged by the customer. Its state is read from its dates.</remarks>
public sealed class Complaint : VersionedEntity
{
    /// <value>Working days until whose end they are thanked in time, where no policy is written.</value>
    public const int ThankWithin = 1;

    /// <value>Working days until whose end it is put right in time, where no policy is written.</value>
    public const int ResolveWithin = 5;

    /// <value>On so many different days somebody tried to reach them before it may be closed without a verdict.</value>
    public const int TriesBeforeNotKnown = 3;

    private Complaint()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    /// <value>The customer's sentence; it is the complaint's title.</value>
    public string Words { get; private init; } = "";

    /// <value>What they want us to do.</value>
    public string? Wanted { get; set; }

    /// <value>How it reached us, where no conversation tells: the public page, an import.</value>
    public Guid? ChannelId { get; set; }

    /// <value>What it is about: a product or a service, as people call it.</value>
    public string? Product { get; set; }

    /// <value>Where it happened, or whose house it is about.</value>
    public string? Place { get; set; }

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

    /// <value>When they last had a word from us about it; the thank-you is one.</value>
    public DateTime? LastToldAt { get; private set; }

    /// <value>"Solved, we thought": kept apart from what they say.</value>
    public DateTime? ThinkSolvedAt { get; private set; }

    public Solved? Verdict { get; private set; }

    public DateTime? VerdictAt { get; private set; }

    public Feeling? VerdictFeeling { get; private set; }

    /// <value>What they said with it, in their words.</value>
    public string? VerdictWords { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int ReopenedCount { get; private set; }

    /// <value>Why it was closed though they did not say yes.</value>
    public string? ClosedWhy { get; private set; }

    public Guid? ClosedById { get; private set; }

    /// <value>When it was closed because nobody could reach them. It stays "not known", never "yes".</value>
    public DateTime? NotKnownAt { get; private set; }

    /// <value>When they took it back themselves.</value>
    public DateTime? WithdrawnAt { get; private set; }

    /// <value>Whether we see it as they do; empty while nobody has looked into it.</value>
    public ComplaintFinding? Finding { get; private set; }

    /// <value>What we learned from it.</value>
    public string? Lesson { get; private set; }

    public CauseFamily? CauseFamily { get; private set; }

    public Guid? RootCauseId { get; set; }

    /// <value>Why, and why that, one a line; five are usual.</value>
    public string? Whys { get; private set; }

    /// <value>When the effect of what we changed had been looked at.</value>
    public DateTime? LearnedAt { get; private set; }

    public Guid? LearnedById { get; private set; }

    /// <value>That they left us over it, in words; empty when nobody knows of it.</value>
    public string? LeftUs { get; set; }

    /// <value>The import it came with, if it did.</value>
    public Guid? ImportRunId { get; init; }

    /// <value>How far it is; see <see cref="ComplaintStep"/>.</value>
    public ComplaintStep Step => this switch
    {
        { LearnedAt: not null } => ComplaintStep.Learned,
        { ClosedAt: not null } => ComplaintStep.Closed,
        { ThinkSolvedAt: { } thought } when !(VerdictAt >= thought) => ComplaintStep.Asked,
        { Verdict: not null } => ComplaintStep.MoreToDo,
        { ThinkSolvedAt: not null } or { UnderstoodAt: not null } => ComplaintStep.PuttingRight,
        { ThankedAt: not null } => ComplaintStep.Thanked,
        _ => ComplaintStep.Received,
    };

    /// <value>It came here closed, and nobody has opened it again: whether it is put right is not known.</value>
    public bool WasAnsweredElsewhere => this is { ImportRunId: not null, ClosedAt: not null, Verdict: null, NotKnownAt: null, WithdrawnAt: null, ReopenedCount: 0 };

    public List<ComplaintReopening> Reopenings { get; } = [];

    /// <exception cref="ArgumentException">The customer's words are blank.</exception>
    public static Complaint Receive(Matter matter, string words, DateTime at, Guid? importRunId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new Complaint { Id = matter.Id, Words = words, ReceivedAt = at, ImportRunId = importRunId };
    }

    /// <summary>Thanks them for telling us. The first thank-you counts.</summary>
    /// <exception cref="ArgumentException">No words.</exception>
    public void Thank(string words, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (ThankedAt is null)
        {
            (ThankWords, ThankedById, ThankedAt) = (words, byId, at);
            Told(at);
        }
    }

    /// <summary>They had a word from us about it.</summary>
    public void Told(DateTime at) => LastToldAt = LastToldAt > at ? LastToldAt : at;

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

        var reopening = ClosedAt is not null && verdict != Solved.Yes ? Reopen(Verdict == Solved.Yes ? "They took their yes back." : "They say that there is more to do.", byId, at) : null;
        (Verdict, VerdictAt, VerdictFeeling, VerdictWords) = (verdict, at, feeling, words);
        ClosedAt = verdict == Solved.Yes ? at : null;
        (NotKnownAt, WithdrawnAt, ClosedWhy, ClosedById) = (null, null, null, null);
        return reopening;
    }

    /// <summary>Closes it though they do not say yes: they know that there is no more we can do, and why.</summary>
    /// <exception cref="ArgumentException">No reason.</exception>
    /// <exception cref="InvalidOperationException">It is closed, or they were not asked.</exception>
    public void CloseAsJudged(string why, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustBeOpen();
        if (Verdict is null)
        {
            throw new InvalidOperationException("A complaint is closed after the customer was asked.");
        }

        (ClosedAt, ClosedWhy, ClosedById) = (at, why, byId);
    }

    /// <summary>Closes it because nobody could reach them. It stays "not known".</summary>
    /// <param name="tried">The days on which somebody tried, as the branch counts days.</param>
    /// <param name="byId">Who closes it.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="InvalidOperationException">It is closed, they have answered, or there were not enough tries on different days.</exception>
    public void CloseAsNotKnown(IEnumerable<DateOnly> tried, Guid byId, DateTime at)
    {
        MustBeOpen();
        if (Verdict is not null || tried.Distinct().Count() < TriesBeforeNotKnown)
        {
            throw new InvalidOperationException("It is closed without a verdict only after three tries on different days.");
        }

        (ClosedAt, NotKnownAt, ClosedById) = (at, at, byId);
    }

    /// <summary>It came here closed: it was answered elsewhere, and nobody wrote what they say of it. It has no verdict, never a yes.</summary>
    /// <param name="why">The answer, in the words of the system it came from.</param>
    /// <param name="byId">Who brought it.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="ArgumentException">No answer.</exception>
    /// <exception cref="InvalidOperationException">It is closed, or did not come with an import.</exception>
    public void CloseAsAnswered(string why, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustBeOpen();
        if (ImportRunId is null)
        {
            throw new InvalidOperationException("Only a complaint of an import was answered elsewhere.");
        }

        (ClosedAt, ClosedWhy, ClosedById) = (at, why, byId);
    }

    /// <summary>They take it back themselves.</summary>
    /// <exception cref="InvalidOperationException">It is closed.</exception>
    public void Withdraw(DateTime at)
    {
        MustBeOpen();
        (ClosedAt, WithdrawnAt) = (at, at);
    }

    /// <summary>Says whether we see it as they do, and what we learned.</summary>
    public void Find(ComplaintFinding? finding, string? lesson) => (Finding, Lesson) = (finding, lesson);

    /// <summary>Names why it happened.</summary>
    /// <param name="family">Where the cause lies.</param>
    /// <param name="causeId">An entry of the list of causes.</param>
    /// <param name="whys">Why, and why that, one a line.</param>
    public void Explain(CauseFamily? family, Guid? causeId, string? whys) => (CauseFamily, RootCauseId, Whys) = (family, causeId, whys);

    /// <summary>We have learned from it: something was changed, and its effect was looked at.</summary>
    /// <param name="actions">What was to be changed because of it; those given up do not count.</param>
    /// <param name="byId">Who says so.</param>
    /// <param name="at">UTC.</param>
    /// <exception cref="InvalidOperationException">It is open, nothing was changed, or an effect was not looked at yet.</exception>
    public void Learn(IReadOnlyCollection<CorrectiveAction> actions, Guid byId, DateTime at)
    {
        var counted = actions.Where(action => action.DroppedAt is null).ToList();
        if (ClosedAt is null || counted.Count == 0 || counted.Exists(action => action.CheckedAt is null))
        {
            throw new InvalidOperationException("A complaint is learned from when it is closed and the effect of its corrective action was checked.");
        }

        (LearnedAt, LearnedById) = (at, byId);
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

        var reopening = new ComplaintReopening { ComplaintId = Id, Why = why, ById = byId, At = at, Verdict = Verdict, VerdictAt = VerdictAt, VerdictWords = VerdictWords };
        Reopenings.Add(reopening);
        ClosedAt = ThinkSolvedAt = NotKnownAt = WithdrawnAt = LearnedAt = null;
        (ClosedWhy, ClosedById, LearnedById) = (null, null, null);
        (Verdict, VerdictAt, VerdictFeeling, VerdictWords) = (null, null, null, null);
        ReopenedCount++;
        return reopening;
    }

    private void MustBeOpen()
    {
        if (ClosedAt is not null)
        {
            throw new InvalidOperationException("This complaint is closed.");
        }
    }
}

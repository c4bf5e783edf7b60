namespace CustomerRelations.Entities;

/// <summary>What we change so that a cause goes away. Its effect is checked on a day that is set from the beginning.</summary>
public sealed class CorrectiveAction : VersionedEntity
{
    private CorrectiveAction()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public CorrectiveKind Kind { get; private set; }

    /// <value>What changes, for everybody.</value>
    public string Words { get; private set; } = "";

    /// <value>The cause it removes; its complaints before and after are what shows the effect.</value>
    public Guid? RootCauseId { get; private set; }

    public Guid OwnerId { get; private set; }

    public Guid AskedById { get; private init; }

    public DateTime AskedAt { get; private init; }

    /// <value>Until when it is done; UTC.</value>
    public DateTime DueAt { get; private set; }

    /// <value>When the effect is looked at; a day in the branch of whoever asked.</value>
    public DateOnly CheckOn { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public DateTime? CheckedAt { get; private set; }

    public Guid? CheckedById { get; private set; }

    public ActionEffect? Effect { get; private set; }

    /// <value>What was seen at the check, in words.</value>
    public string? EffectWords { get; private set; }

    /// <value>Complaints of the cause in the days before it was done, when the effect was checked.</value>
    public int? Before { get; private set; }

    /// <value>Complaints of the cause in as many days after it was done.</value>
    public int? After { get; private set; }

    /// <value>In days: how long each of the two was looked at.</value>
    public int? WindowDays { get; private set; }

    public DateTime? DroppedAt { get; private set; }

    /// <value>Why it was given up.</value>
    public string? DroppedWhy { get; private set; }

    /// <value>Neither checked nor given up.</value>
    public bool IsOpen => CheckedAt is null && DroppedAt is null;

    /// <exception cref="ArgumentException">No words, or due before it is asked for.</exception>
    public static CorrectiveAction Ask(CorrectiveKind kind, string words, Guid ownerId, DateTime dueAt, DateOnly checkOn, Guid byId, DateTime at, Guid? rootCauseId = null)
    {
        var action = new CorrectiveAction { AskedById = byId, AskedAt = at };
        action.Change(kind, words, ownerId, dueAt, checkOn, rootCauseId);
        return dueAt < at ? throw new ArgumentException("An action is due after it is asked for.", nameof(dueAt)) : action;
    }

    /// <exception cref="ArgumentException">No words.</exception>
    public void Change(CorrectiveKind kind, string words, Guid ownerId, DateTime dueAt, DateOnly checkOn, Guid? rootCauseId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        (Kind, Words, OwnerId, DueAt, CheckOn, RootCauseId) = (kind, words, ownerId, dueAt, checkOn, rootCauseId);
    }

    /// <exception cref="InvalidOperationException">It was done or given up before.</exception>
    public void Do(Guid byId, DateTime at)
    {
        if (DoneAt is not null || DroppedAt is not null)
        {
            throw new InvalidOperationException("This action was done or given up before.");
        }

        (DoneById, DoneAt) = (byId, at);
    }

    /// <summary>Writes down what it changed, with the complaints of its cause before and after.</summary>
    /// <exception cref="InvalidOperationException">It is not done yet, or was checked before.</exception>
    public void Check(ActionEffect effect, string? words, (int Before, int After, int Days)? counted, Guid byId, DateTime at)
    {
        if (DoneAt is null || !IsOpen)
        {
            throw new InvalidOperationException("An effect is checked once, after the action was done.");
        }

        (Effect, EffectWords, CheckedById, CheckedAt) = (effect, words, byId, at);
        (Before, After, WindowDays) = (counted?.Before, counted?.After, counted?.Days);
    }

    /// <exception cref="ArgumentException">No reason.</exception>
    /// <exception cref="InvalidOperationException">It was checked or given up before.</exception>
    public void Drop(string why, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        if (!IsOpen)
        {
            throw new InvalidOperationException("This action was checked or given up before.");
        }

        (DroppedAt, DroppedWhy) = (at, why);
    }
}

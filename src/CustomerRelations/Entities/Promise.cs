namespace CustomerRelations.Entities;

/// <summary>What we said we would do, and by when. Kept, or the customer is told before it breaks.</summary>
public sealed class Promise : VersionedEntity
{
    private Promise()
    {
    }

    public string Reference { get; private init; } = Entities.Reference.Next();

    public Guid MatterId { get; private init; }

    public Guid? CustomerId { get; private init; }

    public Guid? TouchpointId { get; private init; }

    public string Words { get; private init; } = "";

    /// <value>"When it is in stock": checked on a list instead of a date.</value>
    public string? Condition { get; private init; }

    /// <value>When somebody looked last whether the condition holds.</value>
    public DateTime? ConditionSeenAt { get; private set; }

    /// <value>When the condition was found to hold: from then on it has a date.</value>
    public DateTime? ConditionMetAt { get; private set; }

    public Guid MadeById { get; private init; }

    public Guid OwnerId { get; set; }

    public DateTime MadeAt { get; private init; }

    public DateTime? DueAt { get; private set; }

    public DateTime? KeptAt { get; private set; }

    public DateTime? BrokenAt { get; private set; }

    public string? BrokenWhy { get; private set; }

    /// <value>What the customer was told when it was not kept.</value>
    public string? BrokenTold { get; private set; }

    public DateTime? ReleasedAt { get; private set; }

    /// <value>What the customer said when they let us off.</value>
    public string? ReleasedWords { get; private set; }

    public List<PromiseDelay> Delays { get; } = [];

    /// <value>Neither kept nor broken nor released.</value>
    public bool IsOpen => KeptAt is null && BrokenAt is null && ReleasedAt is null;

    /// <exception cref="ArgumentException">No words, or due before it was made.</exception>
    public static Promise Make(Matter matter, string words, Guid madeById, DateTime at, DateTime? dueAt, string? condition = null, Guid? touchpointId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (dueAt < at)
        {
            throw new ArgumentException("A promise is due after it is made.", nameof(dueAt));
        }

        return new Promise
        {
            MatterId = matter.Id, CustomerId = matter.CustomerId, TouchpointId = touchpointId, Words = words, Condition = condition,
            MadeById = madeById, OwnerId = madeById, MadeAt = at, DueAt = dueAt,
        };
    }

    /// <summary>Somebody looked: not yet.</summary>
    public void SeeCondition(DateTime at)
    {
        MustBeOpen();
        ConditionSeenAt = at;
    }

    /// <summary>Somebody looked, and it holds: what was promised is due by a date now.</summary>
    /// <exception cref="ArgumentException">Due before the condition held.</exception>
    public void MeetCondition(DateTime at, DateTime dueAt)
    {
        MustBeOpen();
        if (dueAt < at)
        {
            throw new ArgumentException("A promise is due after its condition holds.", nameof(dueAt));
        }

        (ConditionSeenAt, ConditionMetAt, DueAt) = (at, at, dueAt);
    }

    public PromiseState StateAt(DateTime now) => this switch
    {
        { ReleasedAt: not null } => PromiseState.Released,
        { BrokenAt: not null } => PromiseState.Broken,
        { KeptAt: { } kept } => kept > DueAt ? PromiseState.KeptLate : PromiseState.Kept,
        _ => now > DueAt ? PromiseState.Late : PromiseState.Open,
    };

    public void Keep(DateTime at)
    {
        MustBeOpen();
        KeptAt = at;
    }

    public void Break(string why, DateTime at, string? told = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustBeOpen();
        (BrokenAt, BrokenWhy, BrokenTold) = (at, why, told);
    }

    public void Release(DateTime at, string? words = null)
    {
        MustBeOpen();
        (ReleasedAt, ReleasedWords) = (at, words);
    }

    /// <summary>Somebody else sees to it from now on; who made it stays written.</summary>
    public void PassTo(Guid ownerId)
    {
        MustBeOpen();
        OwnerId = ownerId;
    }

    /// <summary>Gives a new date and keeps the old one. Told before it was due, it counts as renegotiated.</summary>
    public PromiseDelay Delay(DateTime newDue, DateTime? toldCustomerAt, string why, Guid byId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustBeOpen();
        if (DueAt is not { } old || newDue <= old)
        {
            throw new ArgumentException("A delay moves a date to a later one.", nameof(newDue));
        }

        var delay = new PromiseDelay { PromiseId = Id, OldDue = old, NewDue = newDue, ToldCustomerAt = toldCustomerAt, Why = why, ById = byId };
        Delays.Add(delay);
        DueAt = newDue;
        return delay;
    }

    private void MustBeOpen()
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException("This promise was settled before.");
        }
    }
}

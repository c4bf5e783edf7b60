namespace CustomerRelations.Entities;

/// <summary>What we do to put a complaint right. Within the limit it is promised at once; above it somebody with more room says yes or no first.</summary>
public sealed class Remedy : VersionedEntity
{
    private Remedy()
    {
    }

    public Guid ComplaintId { get; private init; }

    /// <value>What we do, in a sentence the customer would understand.</value>
    public string Words { get; private init; } = "";

    /// <value>What it costs us, in the currency's smallest unit.</value>
    public long Cost { get; private init; }

    /// <value>An ISO 4217 code such as <c>GBP</c>.</value>
    public string Currency { get; private init; } = "";

    /// <value>By when we do it.</value>
    public DateTime DueAt { get; private init; }

    public Guid OfferedById { get; private init; }

    public DateTime OfferedAt { get; private init; }

    /// <value>When it was above the limit of whoever offers it; empty when nobody had to be asked.</value>
    public DateTime? AskedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? ApprovedAt { get; private set; }

    public DateTime? DeclinedAt { get; private set; }

    public string? DeclinedWhy { get; private set; }

    /// <value>When the customer said that they take it.</value>
    public DateTime? AcceptedAt { get; private set; }

    /// <value>The promise it became, once it was within the limit or approved.</value>
    public Guid? PromiseId { get; private set; }

    public List<RemedyPart> Parts { get; } = [];

    public List<RemedyQuestion> Questions { get; } = [];

    /// <value>Waits for a yes or a no.</value>
    public bool IsWaiting => AskedAt is not null && ApprovedAt is null && DeclinedAt is null;

    /// <exception cref="ArgumentException">No words, a cost below nothing, or due before it is offered.</exception>
    public static Remedy Offer(Complaint complaint, string words, long cost, string currency, DateTime dueAt, Guid offeredById, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        if (dueAt < at)
        {
            throw new ArgumentException("A remedy is due after it is offered.", nameof(dueAt));
        }

        return new Remedy { ComplaintId = complaint.Id, Words = words, Cost = cost, Currency = currency, DueAt = dueAt, OfferedById = offeredById, OfferedAt = at };
    }

    /// <summary>Names a kind of remedy it holds.</summary>
    /// <exception cref="ArgumentException">The entry is of another list.</exception>
    public void Add(ListItem kind)
    {
        if (kind.Kind != ListKind.RemedyKind)
        {
            throw new ArgumentException("Kinds of remedy come from their own list.", nameof(kind));
        }

        Parts.Add(new RemedyPart { RemedyId = Id, ListItemId = kind.Id });
    }

    /// <summary>Asks somebody with more room to decide.</summary>
    public void Ask(DateTime at) => AskedAt ??= at;

    /// <exception cref="InvalidOperationException">Nothing waits for a decision, or it is somebody's own remedy.</exception>
    public void Approve(Guid byId, DateTime at)
    {
        MustWaitFor(byId);
        (DecidedById, ApprovedAt) = (byId, at);
    }

    /// <exception cref="ArgumentException">No reason.</exception>
    /// <exception cref="InvalidOperationException">Nothing waits for a decision, or it is somebody's own remedy.</exception>
    public void Decline(string why, Guid byId, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        MustWaitFor(byId);
        (DecidedById, DeclinedAt, DeclinedWhy) = (byId, at, why);
    }

    /// <summary>The customer takes it.</summary>
    public void Accept(DateTime at) => AcceptedAt ??= at;

    /// <summary>The customer was promised it.</summary>
    public void Became(Promise promise) => PromiseId = promise.Id;

    private void MustWaitFor(Guid byId)
    {
        if (!IsWaiting || byId == OfferedById)
        {
            throw new InvalidOperationException("A remedy is decided once, by somebody else than who offers it.");
        }
    }
}

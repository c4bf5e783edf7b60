namespace CustomerRelations.Entities;

/// <summary>One question to a customer about something that happened, and their answer. The link works once, and for a month.</summary>
public sealed class Survey : VersionedEntity
{
    /// <value>In days: how long the link works.</value>
    public const int Lasts = 30;

    private Survey()
    {
    }

    /// <value>SHA-256 of the secret in the link; the secret itself is kept nowhere but in the message.</value>
    public byte[] SecretHash { get; private init; } = [];

    public Guid CustomerId { get; private init; }

    public Guid MatterId { get; private init; }

    public Guid? TouchpointId { get; private init; }

    public Guid? ComplaintId { get; private init; }

    public Guid? RuleId { get; private init; }

    public Guid BranchId { get; private init; }

    /// <value>Whom it is about and who is thanked or told: the colleague who talked with them.</value>
    public Guid StaffId { get; private init; }

    /// <value>A BCP 47 language such as <c>en</c>.</value>
    public string? Language { get; private init; }

    public DateTime AskedAt { get; private init; }

    public DateTime ExpiresAt { get; private init; }

    public DateTime? AnsweredAt { get; private set; }

    public Solved? Solved { get; private set; }

    /// <value>How they feel now.</value>
    public Feeling? Feeling { get; private set; }

    /// <value>How easy it was, 1 to 7; empty when they did not say.</value>
    public int? Ease { get; private set; }

    public string? Words { get; private set; }

    /// <value>Whom they thank, and for what, in their words.</value>
    public string? Thanks { get; private set; }

    /// <value>The feeling on leaving as a colleague had read it, kept beside their own answer.</value>
    public Feeling? StaffRead { get; private init; }

    /// <summary>Asks about a conversation or a complaint.</summary>
    /// <param name="matter">Of a customer we know.</param>
    /// <exception cref="ArgumentException">Nobody knows whose matter it is.</exception>
    public static Survey Ask(byte[] secretHash, Matter matter, Guid staffId, DateTime at, string? language = null, Touchpoint? about = null, Guid? complaintId = null, Guid? ruleId = null) => new()
    {
        SecretHash = secretHash, CustomerId = matter.CustomerId ?? throw new ArgumentException("Nobody can be asked whom we do not know.", nameof(matter)),
        MatterId = matter.Id, BranchId = matter.BranchId, TouchpointId = about?.Id, ComplaintId = complaintId, RuleId = ruleId, StaffId = staffId,
        StaffRead = about?.Left, Language = language, AskedAt = at, ExpiresAt = at.AddDays(Lasts),
    };

    public bool IsOpenAt(DateTime now) => AnsweredAt is null && now < ExpiresAt;

    /// <exception cref="InvalidOperationException">It was answered before, or its time is over.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The ease is not 1 to 7.</exception>
    public void Answer(Solved? solved, Feeling? feeling, string? words, string? thanks, int? ease, DateTime at)
    {
        if (!IsOpenAt(at))
        {
            throw new InvalidOperationException("This question was answered before, or its time is over.");
        }

        if (ease is < 1 or > 7)
        {
            throw new ArgumentOutOfRangeException(nameof(ease));
        }

        (AnsweredAt, Solved, Feeling, Words, Thanks, Ease) = (at, solved, feeling, words, thanks, ease);
    }
}

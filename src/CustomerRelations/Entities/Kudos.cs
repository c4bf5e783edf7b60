namespace CustomerRelations.Entities;

/// <summary>A thank-you to a colleague for something real.</summary>
/// <remarks>People who feel seen make customers feel seen. So it is never counted, summed or ranked by person.</remarks>
public sealed class Kudos : VersionedEntity
{
    private Kudos()
    {
    }

    public Guid ToStaffId { get; private init; }

    /// <value>Who wrote it down: the colleague who says thank you, or who passes on what a customer said.</value>
    public Guid? FromStaffId { get; private init; }

    /// <value>Whose words they are, when they are a customer's.</value>
    public Guid? FromCustomerId { get; private init; }

    public Guid ValueId { get; private init; }

    public string Words { get; private init; } = "";

    public Guid? TouchpointId { get; private init; }

    public Guid? ComplaintId { get; private init; }

    public Guid? PromiseId { get; private init; }

    public KudosAudience Audience { get; private init; }

    public DateTime GivenAt { get; private init; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <summary>One colleague thanks another.</summary>
    /// <param name="toStaffId">Who is thanked.</param>
    /// <param name="fromStaffId">Who says thank you.</param>
    /// <param name="valueId">What it showed; an entry of its own list.</param>
    /// <param name="words">One moment, as they saw it.</param>
    /// <param name="audience">Who may read it.</param>
    /// <param name="at">UTC.</param>
    /// <param name="about">What it is for; nothing when it is not written down anywhere.</param>
    /// <exception cref="ArgumentException">No words, or somebody thanks themselves.</exception>
    public static Kudos Give(Guid toStaffId, Guid fromStaffId, Guid valueId, string words, KudosAudience audience, DateTime at, Occasion? about = null) =>
        Write(toStaffId, fromStaffId, fromCustomerId: null, valueId, words, audience, at, about);

    /// <summary>A colleague passes on what a customer said about another, in the customer's words.</summary>
    /// <param name="toStaffId">Who is thanked.</param>
    /// <param name="fromCustomerId">Whose words they are.</param>
    /// <param name="passedOnById">Who heard them.</param>
    /// <param name="valueId">What it showed; an entry of its own list.</param>
    /// <param name="words">The customer's words.</param>
    /// <param name="audience">Who may read it.</param>
    /// <param name="at">UTC.</param>
    /// <param name="about">What it is for.</param>
    /// <exception cref="ArgumentException">No words, or somebody passes on thanks to themselves.</exception>
    public static Kudos PassOn(Guid toStaffId, Guid fromCustomerId, Guid passedOnById, Guid valueId, string words, KudosAudience audience, DateTime at, Occasion? about = null) =>
        Write(toStaffId, passedOnById, fromCustomerId, valueId, words, audience, at, about);

    public void Withdraw(DateTime at) => WithdrawnAt ??= at;

    private static Kudos Write(Guid toStaffId, Guid fromStaffId, Guid? fromCustomerId, Guid valueId, string words, KudosAudience audience, DateTime at, Occasion? about)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (toStaffId == fromStaffId)
        {
            throw new ArgumentException("Thanks come from somebody else.", nameof(fromStaffId));
        }

        return new Kudos
        {
            ToStaffId = toStaffId, FromStaffId = fromStaffId, FromCustomerId = fromCustomerId, ValueId = valueId, Words = words, Audience = audience, GivenAt = at,
            TouchpointId = about?.TouchpointId, ComplaintId = about?.ComplaintId, PromiseId = about?.PromiseId,
        };
    }
}

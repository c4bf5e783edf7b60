namespace CustomerRelations.Entities;

/// <summary>A thank-you to a colleague for something real.</summary>
public sealed class Kudos : VersionedEntity
{
    private Kudos()
    {
    }

    public Guid ToStaffId { get; private init; }

    public Guid? FromStaffId { get; private init; }

    public Guid? FromCustomerId { get; private init; }

    public Guid ValueId { get; private init; }

    public string Words { get; private init; } = "";

    public Guid? TouchpointId { get; init; }

    public Guid? ComplaintId { get; init; }

    public Guid? PromiseId { get; init; }

    public KudosAudience Audience { get; private init; }

    public DateTime GivenAt { get; private init; }

    public DateTime? WithdrawnAt { get; private set; }

    /// <exception cref="ArgumentException">No words, or somebody thanks themselves.</exception>
    public static Kudos Give(Guid toStaffId, Guid fromStaffId, Guid valueId, string words, KudosAudience audience, DateTime at)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        if (toStaffId == fromStaffId)
        {
            throw new ArgumentException("Thanks come from somebody else.", nameof(fromStaffId));
        }

        return new Kudos { ToStaffId = toStaffId, FromStaffId = fromStaffId, ValueId = valueId, Words = words, Audience = audience, GivenAt = at };
    }

    public void Withdraw(DateTime at) => WithdrawnAt ??= at;
}

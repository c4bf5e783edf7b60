namespace CustomerRelations.Entities;

/// <summary>A secret address under which somebody's calendar reads their promises, follow-ups and expected people.</summary>
public sealed class CalendarFeed : Entity
{
    public Guid StaffId { get; init; }

    /// <value>SHA-256 of the secret in the address; the secret itself is shown once and kept nowhere.</value>
    public required byte[] SecretHash { get; init; }

    public DateTime MadeAt { get; init; }

    public DateTime? RevokedAt { get; set; }
}

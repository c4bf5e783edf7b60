namespace CustomerRelations.Entities;

/// <summary>That somebody agreed to be contacted, or took it back. Rows are only added; the newest of a purpose and channel counts.</summary>
public sealed class ConsentEntry : Entity
{
    public Guid CustomerId { get; init; }

    public ConsentPurpose Purpose { get; init; }

    public ConsentChannel Channel { get; init; }

    /// <value>Given; else taken back.</value>
    public bool IsGiven { get; init; }

    /// <value>The version of the words that were read to them; see <see cref="ConsentWording"/>.</value>
    public int Wording { get; init; }

    public ConsentSource Source { get; init; }

    /// <value>Who wrote it down; empty when they did it themselves.</value>
    public Guid? ById { get; init; }

    public Guid? TouchpointId { get; init; }

    public DateTime At { get; init; }
}

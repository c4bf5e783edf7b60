namespace CustomerRelations.Entities;

/// <summary>What is read to somebody before they agree. A new text is a new version; the old one stays as it was read.</summary>
public sealed class ConsentWording : Entity
{
    public ConsentPurpose Purpose { get; init; }

    /// <value>1, 2, 3 within a purpose.</value>
    public int Number { get; init; }

    public required string Words { get; init; }

    public DateTime From { get; init; }
}

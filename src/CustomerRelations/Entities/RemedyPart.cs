namespace CustomerRelations.Entities;

/// <summary>One kind of remedy among those a remedy holds: an apology, a repair.</summary>
public sealed class RemedyPart : Entity
{
    public Guid RemedyId { get; init; }

    public Guid ListItemId { get; init; }
}

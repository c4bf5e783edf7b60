namespace CustomerRelations.Entities;

/// <summary>Words added later to a touchpoint. What was written first stays as it was.</summary>
public sealed class Correction : Entity
{
    public Guid TouchpointId { get; init; }

    public required string Words { get; init; }

    public Guid ById { get; init; }

    public DateTime At { get; init; }
}

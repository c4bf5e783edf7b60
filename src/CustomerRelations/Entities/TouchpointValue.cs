namespace CustomerRelations.Entities;

/// <summary>Something a colleague added: a smile, an initiative.</summary>
public sealed class TouchpointValue : Entity
{
    public Guid TouchpointId { get; init; }

    public Guid ListItemId { get; init; }

    public string? Note { get; set; }
}

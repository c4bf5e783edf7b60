namespace CustomerRelations.Entities;

/// <summary>How two customers belong together.</summary>
public sealed class CustomerLink : Entity
{
    public Guid FromId { get; init; }

    public Guid ToId { get; init; }

    public LinkKind Kind { get; init; }

    /// <value>In words: "daughter", "orders for the kitchen".</value>
    public string? Role { get; set; }
}

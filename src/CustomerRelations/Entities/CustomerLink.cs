namespace CustomerRelations.Entities;

/// <summary>How two customers belong together, said of the one it comes from: her household, her employer, her friend, through whom she came, whose contact she is.</summary>
public sealed class CustomerLink : Entity
{
    /// <value>The one of whom it is said.</value>
    public Guid FromId { get; init; }

    public Guid ToId { get; init; }

    public LinkKind Kind { get; init; }

    /// <value>What the one it comes from is there, in words: "daughter", "orders for the kitchen".</value>
    public string? Role { get; set; }

    /// <value>When it was written down; empty for what is older than this was kept.</value>
    public DateTime? MadeAt { get; set; }

    /// <exception cref="ArgumentException">Both are the same file.</exception>
    public static CustomerLink Join(Guid fromId, Guid toId, LinkKind kind, string? role = null) => fromId == toId
        ? throw new ArgumentException("Nobody belongs together with themselves.", nameof(toId))
        : new CustomerLink { FromId = fromId, ToId = toId, Kind = kind, Role = string.IsNullOrWhiteSpace(role) ? null : role.Trim() };
}

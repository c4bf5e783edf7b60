namespace CustomerRelations.Entities;

/// <summary>A word of the office's own list that a customer's file carries, so that those who have it can be listed together.</summary>
public sealed class CustomerTag
{
    public Guid CustomerId { get; init; }

    /// <value>An entry of the list <see cref="ListKind.Tag"/>.</value>
    public Guid ListItemId { get; init; }
}

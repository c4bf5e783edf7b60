namespace CustomerRelations.Entities;

/// <summary>One file that a change of many touched, and what stood there before.</summary>
public sealed class BulkChangeRow
{
    public Guid BulkChangeId { get; init; }

    public Guid CustomerId { get; init; }

    /// <value>The branch or colleague before; empty for a tag and for none.</value>
    public Guid? BeforeId { get; init; }
}

namespace CustomerRelations.Cycle.Receive.Lists;

/// <summary>One page of the customer list.</summary>
/// <param name="Before">The previous page ends before this reference; null on the first one.</param>
/// <param name="After">The next page begins after this reference; null on the last one.</param>
public sealed record ListPage(IReadOnlyList<ListLine> Lines, string? Before, string? After)
{
    /// <value>So many files were looked through and there are more: the page may be short although others fit further on.</value>
    public bool StoppedLooking { get; init; }
}

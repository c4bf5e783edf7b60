namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>One page of the list of complaints.</summary>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
public sealed record ComplaintPage(IReadOnlyList<ComplaintLine> Lines, string? NextAfter, bool IsLater);

namespace CustomerRelations.Cycle.Receive;

/// <summary>One page of the customer book.</summary>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
public sealed record CustomerPage(IReadOnlyList<CustomerLine> Lines, string? NextAfter, bool IsLater);

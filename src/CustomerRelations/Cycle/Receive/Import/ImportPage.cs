namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>One page of the list of imports, the newest first.</summary>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
public sealed record ImportPage(IReadOnlyList<ImportLine> Lines, string? NextAfter, bool IsLater);

namespace CustomerRelations.Cycle.Receive;

/// <summary>Where a reference leads.</summary>
/// <param name="Path">The page of the record.</param>
/// <param name="CustomerId">Whose it is; empty when they stayed anonymous.</param>
public sealed record Signpost(string Path, Guid? CustomerId);

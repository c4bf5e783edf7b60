namespace CustomerRelations.Reports;

/// <summary>Where a complaint stands in the order of all.</summary>
public sealed record ComplaintPlace(Guid Id, Guid BranchId, DateTime ReceivedAt);

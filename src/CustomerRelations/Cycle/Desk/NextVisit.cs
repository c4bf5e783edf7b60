namespace CustomerRelations.Cycle.Desk;

/// <summary>A visit that lies ahead, or somebody who waits.</summary>
/// <param name="ExpectedAt">UTC.</param>
/// <param name="ArrivedAt">UTC; null while they are not here.</param>
public sealed record NextVisit(Guid Id, DateTime? ExpectedAt, DateTime? ArrivedAt, string? About);

namespace CustomerRelations.Cycle.Desk;

/// <summary>What somebody comes about.</summary>
/// <param name="Times">How many of their last matters.</param>
public sealed record Topic(string Label, int Times);

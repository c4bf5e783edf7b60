namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>How many complaints came on one day.</summary>
/// <param name="Day">Of UTC.</param>
/// <param name="IsKnown">Of the cause that is asked for; else of those whose cause nobody has found yet.</param>
public sealed record CauseDay(DateOnly Day, bool IsKnown, int Count);

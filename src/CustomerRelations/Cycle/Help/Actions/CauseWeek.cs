namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>The complaints of a cause in seven days, counted from the day on which the action was done.</summary>
/// <param name="From">The first of the seven days.</param>
public sealed record CauseWeek(DateOnly From, bool IsAfter, int Count);

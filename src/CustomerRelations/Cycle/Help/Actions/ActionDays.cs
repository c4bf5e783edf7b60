namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Until when an action is done, and on which day its effect is looked at.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="CheckOn">At the branch of whoever wrote it.</param>
public sealed record ActionDays(DateTime DueAt, DateOnly CheckOn);

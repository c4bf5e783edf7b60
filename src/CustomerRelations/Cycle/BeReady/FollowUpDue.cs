using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Something a colleague is asked to do by tomorrow.</summary>
/// <param name="DueAt">UTC.</param>
/// <param name="Rule">What the rule waits for that made it; null when a person asked.</param>
/// <param name="Customer">The reference of their file; null when it is about nobody.</param>
public sealed record FollowUpDue(Guid Id, string Words, DateTime DueAt, RuleTrigger? Rule, string? Customer, string? CustomerName);

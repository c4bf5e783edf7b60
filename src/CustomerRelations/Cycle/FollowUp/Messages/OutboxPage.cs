namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>One page of the outbox, the last written first.</summary>
/// <param name="NextAfter">The message after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">UTC.</param>
public sealed record OutboxPage(IReadOnlyList<OutboxLine> Lines, Guid? NextAfter, bool IsLater, DateTime Now);

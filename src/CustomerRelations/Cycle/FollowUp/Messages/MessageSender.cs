namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>Who signs a message.</summary>
/// <param name="Id">Empty when no colleague does.</param>
/// <param name="Phone">Where they are rung; empty when nobody knows.</param>
public sealed record MessageSender(Guid? Id, string Name, string? Phone);

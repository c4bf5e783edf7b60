namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>One slot that was written anew.</summary>
/// <param name="Was">Empty when there was nothing.</param>
/// <param name="Is">Empty when there is nothing now.</param>
public sealed record RuleEditSlot(string Slot, string Was, string Is);

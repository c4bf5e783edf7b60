namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Whom a rule asks.</summary>
public sealed record Assigned(Guid Id, string Name);

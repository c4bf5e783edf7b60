namespace CustomerRelations.Cycle.FollowUp;

/// <summary>What the page of rules shows.</summary>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record RuleBoardView(RuleCard Card, Rehearsed Rehearsed, IReadOnlyList<RuleEdit> Edits, string Zone);

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What may stand in a slot.</summary>
/// <param name="Value">As the form carries it.</param>
/// <param name="Words">As a person reads it.</param>
public sealed record RuleOption(string Value, string Words);

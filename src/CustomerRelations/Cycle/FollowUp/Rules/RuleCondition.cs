namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>One "only if": a field is, or is not, a value.</summary>
/// <param name="Value">A key of a list, a number or a word, as the field wants it; the same for every language.</param>
public sealed record RuleCondition(ConditionField Field, string Value, bool Not = false);

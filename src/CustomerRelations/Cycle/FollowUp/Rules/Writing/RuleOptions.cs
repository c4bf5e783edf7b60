namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>What may stand in the slots of every sentence.</summary>
/// <param name="Triggers">What a rule can wait for.</param>
/// <param name="Actions">What a rule can do here.</param>
/// <param name="Texts">Templates of messages.</param>
/// <param name="Values">What an "only if" can be compared with; nothing where it is written.</param>
public sealed record RuleOptions(
    IReadOnlyList<RuleOption> Triggers,
    IReadOnlyList<RuleOption> Actions,
    IReadOnlyList<RuleOption> Colleagues,
    IReadOnlyList<RuleOption> Tags,
    IReadOnlyList<RuleOption> Texts,
    IReadOnlyDictionary<ConditionField, IReadOnlyList<RuleOption>> Values);

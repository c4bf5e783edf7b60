using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Everything a rule can be made of: what it waits for, what it looks at, what it does.</summary>
public sealed class RuleLibrary(IEnumerable<IRuleTrigger> triggers, IEnumerable<IRuleAct> acts)
{
    private static readonly ConditionField[] Always =
    [
        ConditionField.Branch, ConditionField.Tag, ConditionField.Language, ConditionField.Consent, ConditionField.ComplaintOpen, ConditionField.DaysSinceContact,
    ];

    private static readonly (RuleKnows Knows, ConditionField[] Fields)[] Known =
    [
        (RuleKnows.Conversation, [ConditionField.Channel, ConditionField.Arrived, ConditionField.Left, ConditionField.Solved]),
        (RuleKnows.Goal, [ConditionField.GoalCategory]),
        (RuleKnows.Complaint, [ConditionField.Channel, ConditionField.Topic, ConditionField.RemedyValue]),
    ];

    private readonly Dictionary<RuleTrigger, IRuleTrigger> byKind = triggers.ToDictionary(trigger => trigger.Kind);
    private readonly IReadOnlyList<IRuleAct> does = acts.ToList();

    /// <value>Everything that is registered, in the order of the cycle.</value>
    public IReadOnlyList<IRuleTrigger> Triggers => byKind.Values.OrderBy(trigger => trigger.Kind).ToList();

    /// <value>Every act that is registered.</value>
    public IReadOnlyList<RuleAction> Actions => Enum.GetValues<RuleAction>().Where(action => does.Any(act => act.Does(action))).ToList();

    public bool Has(RuleTrigger kind) => byKind.ContainsKey(kind);

    /// <exception cref="KeyNotFoundException">Nothing is registered for it.</exception>
    public IRuleTrigger Of(RuleTrigger kind) => byKind[kind];

    /// <exception cref="InvalidOperationException">Nothing is registered for it.</exception>
    public IRuleAct ActFor(RuleAction action) => does.First(act => act.Does(action));

    /// <summary>What an "only if" can look at when a rule waits for this.</summary>
    public IReadOnlyList<ConditionField> FieldsFor(RuleTrigger kind)
    {
        var knows = Of(kind).Knows;
        return Always.Concat(Known.Where(one => knows.HasFlag(one.Knows)).SelectMany(one => one.Fields)).Distinct().Order().ToList();
    }

    /// <summary>Looked up when the rule is played, so that a month that is past is judged by what is so today.</summary>
    public static bool IsAsOfToday(ConditionField field) => field is
        ConditionField.Branch or ConditionField.Tag or ConditionField.Language or ConditionField.Consent or ConditionField.ComplaintOpen or ConditionField.DaysSinceContact;
}

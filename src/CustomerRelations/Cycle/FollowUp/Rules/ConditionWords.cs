using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The words of an "only if".</summary>
public static class ConditionWords
{
    /// <summary>What an "only if" looks at, as a list of choices says it.</summary>
    public static string Of(ConditionField field) => field switch
    {
        ConditionField.Branch => "branch",
        ConditionField.Channel => "channel",
        ConditionField.GoalCategory => "kind of goal",
        ConditionField.Topic => "topic of the complaint",
        ConditionField.Arrived => "feeling on arriving",
        ConditionField.Left => "feeling on leaving",
        ConditionField.Solved => "solved",
        ConditionField.Tag => "tag",
        ConditionField.Language => "language",
        ConditionField.Consent => "agreed to",
        ConditionField.ComplaintOpen => "open complaint",
        ConditionField.DaysSinceContact => "days since we last talked",
        _ => "worth of the remedy",
    };

    /// <summary>"they wear the tag “Regular”", "they have no open complaint".</summary>
    public static string Of(RuleCondition condition, RuleNames names) => condition.Field switch
    {
        ConditionField.Branch => $"their branch {Is(condition)} {names.Of(condition.Value)}",
        ConditionField.Channel => $"the channel {Is(condition)} {names.Of(condition.Value)}",
        ConditionField.GoalCategory => $"it {Is(condition)} about {names.Of(condition.Value)}",
        ConditionField.Topic => $"the complaint {Is(condition)} about {names.Of(condition.Value)}",
        ConditionField.Arrived => $"they {(condition.Not ? "did not arrive" : "arrived")} {Felt(condition.Value)}",
        ConditionField.Left => $"they {(condition.Not ? "did not leave" : "left")} {Felt(condition.Value)}",
        ConditionField.Solved => $"it {Is(condition)} {Solved(condition.Value)}",
        ConditionField.Tag => $"they {(condition.Not ? "do not wear" : "wear")} the tag “{names.Of(condition.Value)}”",
        ConditionField.Language => $"their language {Is(condition)} {condition.Value}",
        ConditionField.Consent => $"they {(condition.Not ? "did not agree" : "agreed")} to {Purpose(condition.Value)}",
        ConditionField.ComplaintOpen => condition.Not ? "they have no open complaint" : "they have an open complaint",
        ConditionField.DaysSinceContact => $"we {(condition.Not ? "talked within" : "have not talked for")} {condition.Value} days",
        _ => $"what was given to make good {(condition.Not ? "is worth less than" : "is worth at least")} {condition.Value}",
    };

    public static string Purpose(string value) => Enum.TryParse<ConsentPurpose>(value, out var purpose) ? purpose switch
    {
        ConsentPurpose.Service => "answers about what they came for",
        ConsentPurpose.Survey => "being asked a question",
        ConsentPurpose.Greeting => "greetings",
        _ => "news and offers",
    }
    : value;

    private static string Is(RuleCondition condition) => condition.Not ? "is not" : "is";

    private static string Felt(string value) => Enum.TryParse<Feeling>(value, out var feeling) ? SlotWords.Of(feeling) : value;

    private static string Solved(string value) => value switch
    {
        nameof(Entities.Solved.Yes) => "solved",
        nameof(Entities.Solved.Partly) => "partly solved",
        nameof(Entities.Solved.NotYet) => "not solved yet",
        _ => "not known whether it is solved",
    };
}

using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>Which of the things a rule can do reach the customer.</summary>
public static class RuleActions
{
    /// <summary>The customer hears from us because of it, by a person or by a message.</summary>
    public static bool Reaches(RuleAction action) => action is RuleAction.Call or RuleAction.Write or RuleAction.Visit || IsByItself(action);

    /// <summary>It goes out without a person in between.</summary>
    public static bool IsByItself(RuleAction action) => action is RuleAction.Message or RuleAction.Survey;

    /// <summary>They would rather not hear from us of our own accord: such a rule leaves them out.</summary>
    public static bool NeedsTheirLeave(IRuleTrigger trigger, RuleAction action) => !trigger.IsOwed && Reaches(action);
}

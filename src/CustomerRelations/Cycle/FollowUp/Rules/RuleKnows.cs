namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What a trigger knows beside the customer and the branch, and an "only if" may therefore look at.</summary>
[Flags]
public enum RuleKnows
{
    Nothing = 0,
    Conversation = 1,
    Goal = 2,
    Complaint = 4,
}

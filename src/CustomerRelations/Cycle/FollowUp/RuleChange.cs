using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp;

/// <summary>The slots of a rule's sentence as an admin fills them.</summary>
public sealed record RuleChange
{
    public Feeling? LeftAtMost { get; init; }

    public RuleAssignee? Assignee { get; init; }

    /// <value>Working days of the branch.</value>
    public int? WaitWorkingDays { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

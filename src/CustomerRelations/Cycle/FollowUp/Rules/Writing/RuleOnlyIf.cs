namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>One "only if" as an admin fills it.</summary>
public sealed record RuleOnlyIf
{
    /// <value>Empty for a line that says nothing.</value>
    public ConditionField? Field { get; init; }

    /// <value>It is not so.</value>
    public bool Not { get; init; }

    public string? Value { get; init; }

    /// <value>It or the line before it; else both.</value>
    public bool Or { get; init; }
}

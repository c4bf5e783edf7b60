namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>A rule is put away, and why.</summary>
public sealed record RulePutAway
{
    public string? Why { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

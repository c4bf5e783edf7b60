namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>Whether a rule shall be on.</summary>
public sealed record RuleSwitch
{
    public bool On { get; init; }

    /// <value>Stands in the history; may be empty.</value>
    public string? Why { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

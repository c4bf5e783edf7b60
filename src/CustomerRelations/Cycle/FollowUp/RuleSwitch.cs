namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Whether a rule shall be on.</summary>
public sealed record RuleSwitch
{
    public bool On { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>That an action was given up, and why.</summary>
public sealed record GivenUp
{
    public string? Why { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

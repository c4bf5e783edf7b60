namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>That an action was done.</summary>
public sealed record ActionDone
{
    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

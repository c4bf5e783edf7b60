namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>A second rule that begins with the words of the first.</summary>
public sealed record RuleCopy
{
    public string? Name { get; init; }

    /// <value>Stands in the history; may be empty.</value>
    public string? Why { get; init; }
}

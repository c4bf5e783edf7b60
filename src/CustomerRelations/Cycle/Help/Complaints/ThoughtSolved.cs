namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>That we think it is put right. It closes nothing: the customer is asked next.</summary>
public sealed record ThoughtSolved
{
    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

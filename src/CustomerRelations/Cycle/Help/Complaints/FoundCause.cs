namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Why it happened: an entry of the list of root causes.</summary>
public sealed record FoundCause
{
    public Guid? RootCauseId { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>That something we told them to expect has happened.</summary>
public sealed record ExpectationMet
{
    /// <value>When it happened, as people say it; empty for just now.</value>
    public string? CameWhen { get; init; }

    /// <value>The version that the form was filled from.</value>
    public Guid Version { get; init; }
}

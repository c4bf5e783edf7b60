namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Whose complaint it is, now that somebody knows.</summary>
public sealed record FoundCaller
{
    /// <value>The reference of their file, as people write it.</value>
    public string? File { get; set; }
}

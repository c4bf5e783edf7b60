namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>That what a promise waits for holds now.</summary>
public sealed record MetCondition
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }

    /// <value>A day and an hour as they are said.</value>
    public string? By { get; set; }

    /// <value>The customer was told; else a follow-up asks whoever has the promise to tell them.</value>
    public bool Told { get; set; }
}

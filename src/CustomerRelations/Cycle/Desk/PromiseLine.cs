namespace CustomerRelations.Cycle.Desk;

/// <summary>One more promise of the same conversation.</summary>
public sealed record PromiseLine
{
    /// <value>What, exactly; a line without words is no promise.</value>
    public string? Words { get; set; }

    /// <value>By when, as it is said, or what it waits for.</value>
    public string? By { get; set; }
}

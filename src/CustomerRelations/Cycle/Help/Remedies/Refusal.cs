namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>A no to a remedy that waits.</summary>
public sealed record Refusal
{
    /// <value>The version that was on the screen.</value>
    public Guid Version { get; init; }

    public string? Why { get; init; }
}

namespace CustomerRelations.Entities;

/// <summary>The last run of something that happens by itself.</summary>
public sealed class SweepRun
{
    /// <value>The name in the schedule.</value>
    public required string Name { get; init; }

    public DateTime StartedAt { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <value>Empty when the last run went well.</value>
    public string? Problem { get; set; }
}

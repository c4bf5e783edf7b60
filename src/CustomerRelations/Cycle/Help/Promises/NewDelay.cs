namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>A later date for a promise.</summary>
public sealed record NewDelay
{
    /// <value>The promise as the form showed it.</value>
    public Guid Version { get; set; }

    /// <value>A day and an hour as they are said.</value>
    public string? By { get; set; }

    public string? Why { get; set; }

    /// <value>The customer was told.</value>
    public bool Told { get; set; }

    /// <value>When they were told, as <c>2026-10-14T10:20</c> on the branch's wall; empty for just now.</value>
    public string? ToldAt { get; set; }
}

namespace CustomerRelations.Reports;

/// <summary>What somebody asks a report, as it stands in the address; anything may be missing or wrong.</summary>
public sealed record ReportQuestion
{
    /// <value>4, 12, 26 or 52; "own" for the days below. Empty reads as 12.</value>
    public string? Weeks { get; init; }

    /// <value>The first day, as 2026-11-16.</value>
    public string? From { get; init; }

    /// <value>The last day, as 2026-11-22.</value>
    public string? To { get; init; }

    /// <value>The key of a branch; empty for all.</value>
    public string? Branch { get; init; }

    /// <value>The key of a channel; empty for all.</value>
    public string? Channel { get; init; }

    /// <value>The key of a topic; empty for all.</value>
    public string? Topic { get; init; }

    /// <value>The key of a kind of goal; empty for all.</value>
    public string? Goal { get; init; }

    /// <value>The number whose records are listed.</value>
    public string? Show { get; init; }

    /// <value>The record after which the list goes on, by reference.</value>
    public string? After { get; init; }
}

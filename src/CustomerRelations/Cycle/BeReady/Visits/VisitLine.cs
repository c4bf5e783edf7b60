namespace CustomerRelations.Cycle.BeReady.Visits;

/// <summary>Somebody who comes or waits, as a list shows them.</summary>
public sealed record VisitLine
{
    public required Guid Id { get; init; }

    /// <value>Where they come.</value>
    public required Guid BranchId { get; init; }

    /// <value>Their name, or who it is when there is no file.</value>
    public required string Who { get; init; }

    /// <value>The reference of their file; null when there is none.</value>
    public string? Customer { get; init; }

    public string? Language { get; init; }

    public string? About { get; init; }

    /// <value>The colleague who receives them; null for whoever is free.</value>
    public string? With { get; init; }

    /// <value>UTC; null for somebody nobody expected.</value>
    public DateTime? ExpectedAt { get; init; }

    /// <value>UTC; null while they are not here.</value>
    public DateTime? ArrivedAt { get; init; }

    /// <value>UTC; null unless they went, or never came.</value>
    public DateTime? LeftAt { get; init; }

    /// <value>It became a conversation.</value>
    public bool IsSpokenWith { get; init; }

    /// <value>The first thing they told us about it.</value>
    public string? LikesToBeServed { get; init; }

    public bool IsHere => ArrivedAt is not null;

    /// <value>They are here before the time that was said.</value>
    public bool IsEarlyAt(DateTime now) => IsHere && ExpectedAt > now;
}

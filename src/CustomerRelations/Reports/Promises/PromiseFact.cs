namespace CustomerRelations.Reports.Promises;

/// <summary>What the figures read of a promise.</summary>
public sealed record PromiseFact
{
    public Guid BranchId { get; init; }

    public DateTime MadeAt { get; init; }

    public DateTime? DueAt { get; init; }

    public Guid? ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    public Guid? TeamId { get; init; }

    public DateTime? KeptAt { get; init; }

    public DateTime? BrokenAt { get; init; }

    public DateTime? ReleasedAt { get; init; }

    public bool ToldBefore { get; init; }
}

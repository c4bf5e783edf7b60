namespace CustomerRelations.Reports.Handovers;

/// <summary>What the figures read of a hand-over.</summary>
public sealed record HandoverFact
{
    public Guid BranchId { get; init; }

    public DateTime At { get; init; }

    public Guid? ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    public Guid? FromTeam { get; init; }

    public Guid? ToTeam { get; init; }

    public bool ToldCustomer { get; init; }

    public bool StoryRepeated { get; init; }

    public DateTime? AcceptedAt { get; init; }

    public DateTime? ReturnedAt { get; init; }
}

using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>What the figures read of a matter.</summary>
public sealed record MatterFact
{
    public Guid BranchId { get; init; }

    public DateTime At { get; init; }

    public Guid? ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    public Solved? Solved { get; init; }

    public SaidBy? SaidBy { get; init; }

    public DateTime? SolvedAt { get; init; }

    public int Tables { get; init; }

    public bool FirstYes { get; init; }
}

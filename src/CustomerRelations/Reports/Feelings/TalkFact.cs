using CustomerRelations.Entities;

namespace CustomerRelations.Reports.Feelings;

/// <summary>What the figures read of a conversation.</summary>
public sealed record TalkFact
{
    public Guid BranchId { get; init; }

    public DateTime At { get; init; }

    public Guid ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    public Feeling? Arrived { get; init; }

    public Feeling? Left { get; init; }

    public FeelingSource Source { get; init; }

    public Guid? DoorFrom { get; init; }

    public Guid? DoorTo { get; init; }

    public bool HasComplaint { get; init; }

    public int Stage { get; init; }
}

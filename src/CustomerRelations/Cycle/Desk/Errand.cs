using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Desk;

/// <summary>What one conversation settles beside itself.</summary>
/// <param name="Task">The follow-up for which they were rung; nothing when they came by themselves.</param>
/// <param name="Matter">The matter the conversation goes on with; nothing when it opens one.</param>
public sealed record Errand(FollowUpTask? Task, Matter? Matter)
{
    /// <value>Nobody was waiting for this conversation.</value>
    public static readonly Errand None = new(null, null);

    /// <value>The visit it was; nothing when nobody waited, or another conversation was it before.</value>
    public Visit? Visit { get; init; }

    /// <value>Who began it: we did, if we rang them back.</value>
    public Direction Direction => Task is null ? Direction.Inbound : Direction.Outbound;

    /// <value>Somebody had settled it before: the conversation is kept all the same.</value>
    public bool WasSettled { get; } = Task?.DoneAt is not null;
}

namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>What became of a message.</summary>
public enum OutboxState
{
    /// <summary>It has not left yet.</summary>
    Waiting = 1,

    Sent = 2,

    /// <summary>Given up: an admin looks at it.</summary>
    Dead = 3,

    /// <summary>Not sent after all: they took their word back, or were erased.</summary>
    Cancelled = 4,
}

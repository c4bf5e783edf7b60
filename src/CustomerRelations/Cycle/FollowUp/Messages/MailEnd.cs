namespace CustomerRelations.Cycle.FollowUp.Messages;

/// <summary>How handing a message over ended.</summary>
public enum MailEnd
{
    /// <summary>The other side has it now.</summary>
    Taken = 1,

    /// <summary>This one was not taken; it may be later.</summary>
    Later = 2,

    /// <summary>Nobody is there to take any message.</summary>
    Unreachable = 3,

    /// <summary>Nobody lives at that address.</summary>
    Refused = 4,
}

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What an open complaint waits for, as the board asks.</summary>
public enum ComplaintWait
{
    /// <summary>Anything, or nothing.</summary>
    Any,

    /// <summary>A word from us: longer ago than the policy has it.</summary>
    Word,

    /// <summary>Somebody's yes or no to a remedy.</summary>
    Approval,

    /// <summary>Somebody who accepts it: handed over, and not answered within a working day.</summary>
    Acceptance,
}

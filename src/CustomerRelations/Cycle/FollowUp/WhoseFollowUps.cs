namespace CustomerRelations.Cycle.FollowUp;

/// <summary>Which follow-ups are shown.</summary>
public enum WhoseFollowUps
{
    /// <summary>Those that I am asked to do.</summary>
    Mine,

    /// <summary>Those of everybody at my branch.</summary>
    Branch,

    /// <summary>Those that my branch did, the last one first.</summary>
    Done,
}

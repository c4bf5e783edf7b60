namespace CustomerRelations.Cycle.CustomerFile.Links;

/// <summary>What somebody else is to the customer whose file is open, as the form asks it.</summary>
public enum Bond
{
    Household = 1,
    Friend = 2,

    /// <summary>The customer works for the other.</summary>
    Employer = 3,

    /// <summary>The other works for the customer.</summary>
    WorksForThem = 4,

    /// <summary>The customer came because of the other.</summary>
    BroughtThem = 5,

    /// <summary>The other came because of the customer.</summary>
    CameBecauseOfThem = 6,

    /// <summary>One talks to the customer when one talks to the other.</summary>
    SpeaksThroughThem = 7,

    /// <summary>One talks to the other when one talks to the customer.</summary>
    SpeaksForThem = 8,
}

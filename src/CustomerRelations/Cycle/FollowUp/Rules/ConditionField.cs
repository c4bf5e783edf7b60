namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>What an "only if" looks at.</summary>
public enum ConditionField
{
    /// <summary>As of today.</summary>
    Branch = 1,
    Channel = 2,
    GoalCategory = 3,
    Topic = 4,

    /// <summary>How they came in.</summary>
    Arrived = 5,

    /// <summary>How they left.</summary>
    Left = 6,
    Solved = 7,

    /// <summary>As of today.</summary>
    Tag = 8,

    /// <summary>As of today.</summary>
    Language = 9,

    /// <summary>They agreed to a purpose; as of today.</summary>
    Consent = 10,

    /// <summary>As of today.</summary>
    ComplaintOpen = 11,

    /// <summary>Days since we last talked, at least so many.</summary>
    DaysSinceContact = 12,

    /// <summary>What was given to make good, at least so much, in the branch's money.</summary>
    RemedyValue = 13,
}

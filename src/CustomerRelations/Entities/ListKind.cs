namespace CustomerRelations.Entities;

/// <summary>The lists an admin keeps. Their entries are retired or merged, never deleted.</summary>
public enum ListKind
{
    Channel = 1,
    GoalCategory = 2,
    ValueAdded = 3,
    FeelingWord = 4,
    FeelingCause = 5,
    Topic = 6,
    Harm = 7,
    RemedyKind = 8,
    RootCause = 9,
    KudosValue = 10,

    /// <summary>What customers are listed together by.</summary>
    Tag = 11,
}

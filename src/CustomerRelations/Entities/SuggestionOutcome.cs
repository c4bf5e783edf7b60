namespace CustomerRelations.Entities;

/// <summary>What came of a suggestion.</summary>
public enum SuggestionOutcome
{
    /// <summary>Nobody has looked at it yet.</summary>
    New = 0,

    /// <summary>Somebody tries it or thinks about it.</summary>
    Considered = 1,

    Done = 2,

    /// <summary>Not now, with the reason.</summary>
    NotNow = 3,
}

namespace CustomerRelations.Entities;

/// <summary>What we may contact somebody for of our own accord.</summary>
public enum ConsentPurpose
{
    /// <summary>About what they came for: an answer, a promise, a complaint. Needs no consent of its own.</summary>
    Service = 1,

    /// <summary>Asking whether it is solved and how they feel.</summary>
    Survey = 2,

    /// <summary>Birthdays, anniversaries, a word of thanks.</summary>
    Greeting = 3,

    /// <summary>News and offers.</summary>
    News = 4,
}

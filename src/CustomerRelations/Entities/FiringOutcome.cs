namespace CustomerRelations.Entities;

/// <summary>What came of a rule that fired.</summary>
public enum FiringOutcome
{
    /// <summary>Somebody was asked.</summary>
    Asked = 1,

    /// <summary>Whoever answers for the branch sees it.</summary>
    Notified = 2,

    /// <summary>A message was written.</summary>
    Written = 3,

    /// <summary>They were asked one question.</summary>
    Surveyed = 4,

    /// <summary>They were put on a list.</summary>
    Listed = 5,

    /// <summary>It came too late to do it by itself; it is listed for a person to look at.</summary>
    TooLate = 6,

    /// <summary>A guard left them out.</summary>
    LeftOut = 7,
}

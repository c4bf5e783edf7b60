namespace CustomerRelations.Entities;

/// <summary>What a follow-up rule waits for.</summary>
public enum RuleTrigger
{
    /// <summary>A touchpoint ended cold and the customer may be contacted.</summary>
    LeftUnhappy = 1,

    /// <summary>The customer says it is not solved, or only partly.</summary>
    LeftUnsolved = 2,

    /// <summary>Somebody new was welcomed.</summary>
    Welcomed = 3,

    /// <summary>Nobody talked with them for so many days, or for so many times their own usual gap.</summary>
    Silent = 4,

    /// <summary>A birthday or another day they asked us to remember, so many days before or on it.</summary>
    DayToRemember = 5,

    /// <summary>The day they came to us first, each year.</summary>
    Anniversary = 6,

    ComplaintReceived = 7,

    /// <summary>Not thanked within the policy's time.</summary>
    ComplaintNotThanked = 8,

    /// <summary>Not told how it stands for so many days.</summary>
    ComplaintNotTold = 9,

    /// <summary>Solved, as they say.</summary>
    ComplaintSolved = 10,

    /// <summary>They say it is not solved, or only partly.</summary>
    VerdictBad = 11,

    /// <summary>What we changed because of their complaint is done.</summary>
    ActionDone = 12,

    /// <summary>A promise falls due in so many days.</summary>
    PromiseSoon = 13,
    PromiseLate = 14,
    PromiseBroken = 15,

    /// <summary>A hand-over was offered and nobody took it for so many working days.</summary>
    HandoverWaiting = 16,

    /// <summary>A conversation was put aside and not finished in time.</summary>
    StubUnfinished = 17,

    /// <summary>Somebody came because of them.</summary>
    Referred = 18,

    /// <summary>A colleague was thanked.</summary>
    Thanked = 21,
}

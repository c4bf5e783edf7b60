namespace CustomerRelations.Entities;

/// <summary>What a letter about a complaint is for.</summary>
public enum LetterKind
{
    ThankYou = 1,
    Update = 2,

    /// <summary>What we decided, and what they can do when they see it otherwise.</summary>
    Final = 3,

    /// <summary>What was changed for everybody because they told us.</summary>
    WhatChanged = 4,

    /// <summary>A birthday or another day to remember.</summary>
    Greeting = 5,

    /// <summary>To somebody new.</summary>
    Welcome = 6,

    /// <summary>To somebody we have not seen for a while.</summary>
    Missing = 7,

    /// <summary>Asks the one question.</summary>
    Question = 8,

    /// <summary>Thanks for sending somebody to us.</summary>
    Referral = 9,

    /// <summary>News of a promise.</summary>
    Promise = 10,

    /// <summary>Anything else an admin writes.</summary>
    Other = 11,
}

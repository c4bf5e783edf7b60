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
}

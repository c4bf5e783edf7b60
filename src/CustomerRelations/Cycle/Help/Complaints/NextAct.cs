namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>What is to be done about a complaint next. Anything else may still be done first: one page, any order.</summary>
public enum NextAct
{
    /// <summary>It is closed, and they were thanked.</summary>
    Nothing,

    /// <summary>Thank them for telling us.</summary>
    Thank,

    /// <summary>Ask what they want.</summary>
    Understand,

    /// <summary>Offer a remedy.</summary>
    Offer,

    /// <summary>Somebody with more room says yes or no.</summary>
    Decide,

    /// <summary>Keep what was promised.</summary>
    Keep,

    /// <summary>Say that we think it is put right.</summary>
    Think,

    /// <summary>Ask the customer.</summary>
    Ask,
}

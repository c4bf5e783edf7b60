namespace CustomerRelations;

/// <summary>The six stages of one customer interaction, in the order in which they are lived.</summary>
/// <remarks>
/// The order lives here and nowhere else: the desk's rail, the ring, boards and reports iterate this enum.
/// The stages are a rail that fills in any order, never a wizard.
/// </remarks>
public enum CycleStage
{
    /// <summary>Who is coming, and what do we owe them?</summary>
    BeReady = 1,

    /// <summary>Who is this, and how do they arrive?</summary>
    Receive = 2,

    /// <summary>What do they want to achieve, and what do they feel?</summary>
    Understand = 3,

    /// <summary>What did we do, and who has it now?</summary>
    Help = 4,

    /// <summary>Will they stay?</summary>
    Keep = 5,

    /// <summary>Did we come back, and was it good?</summary>
    FollowUp = 6,
}

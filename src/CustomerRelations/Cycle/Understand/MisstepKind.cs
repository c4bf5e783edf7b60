namespace CustomerRelations.Cycle.Understand;

/// <summary>What we did to a customer that should not have happened.</summary>
public enum MisstepKind
{
    /// <summary>Something promised was not there on its day.</summary>
    LatePromise = 1,

    BrokenPromise = 2,

    /// <summary>What they were told to expect came later, or otherwise.</summary>
    NotAsTold = 3,

    /// <summary>They asked where they could not be helped.</summary>
    WrongDoor = 4,

    /// <summary>Their matter was sent back by the table it was offered to.</summary>
    ReturnedHandover = 5,

    StoryToldTwice = 6,

    /// <summary>Their complaint was closed too early.</summary>
    ReopenedComplaint = 7,
}

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Where an import stands.</summary>
public enum ImportState
{
    /// <summary>The file is here; nobody has tried or taken it.</summary>
    Received = 0,

    /// <summary>The trial run was asked for and is not done.</summary>
    Trying = 1,

    /// <summary>The trial run says what would happen.</summary>
    Tried = 2,

    /// <summary>It was said: take it.</summary>
    Taking = 3,
    Taken = 4,

    /// <summary>It ended before the end of the file.</summary>
    Stopped = 5,

    /// <summary>Put away before anything was taken.</summary>
    PutAway = 6,
    TakenBack = 7,
}

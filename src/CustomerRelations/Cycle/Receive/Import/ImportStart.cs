namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Try it, or take it.</summary>
public sealed record ImportStart
{
    /// <value>true for the trial run, which writes nothing.</value>
    public bool Trial { get; init; }

    /// <value>The version that was shown.</value>
    public Guid Version { get; init; }
}

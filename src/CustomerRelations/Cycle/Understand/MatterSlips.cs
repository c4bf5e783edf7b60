namespace CustomerRelations.Cycle.Understand;

/// <summary>How often something went wrong about one matter in the last twelve months, beside what its conversations tell.</summary>
public sealed record MatterSlips
{
    public int LatePromises { get; init; }

    public int BrokenPromises { get; init; }

    public int Returned { get; init; }

    public int StoriesRepeated { get; init; }

    public int Reopened { get; init; }
}

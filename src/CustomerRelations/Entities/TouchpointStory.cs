namespace CustomerRelations.Entities;

/// <summary>What was said, felt and done in one conversation. Only the goal is needed.</summary>
public sealed record TouchpointStory(string Goal)
{
    public string? Concern { get; init; }

    public string? Did { get; init; }

    public string? ToldToExpect { get; init; }

    public bool FactsReadBack { get; init; }

    public bool FeelingConfirmed { get; init; }

    public Feeling? Arrived { get; init; }

    public Feeling? Left { get; init; }

    public Solved Solved { get; init; }

    /// <value>The customer, unless staff say that it is only as they see it.</value>
    public SaidBy? SolvedSaidBy { get; init; }
}

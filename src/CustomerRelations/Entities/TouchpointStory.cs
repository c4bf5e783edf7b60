namespace CustomerRelations.Entities;

/// <summary>What was said, felt and done in one conversation. Only the goal is needed.</summary>
public sealed record TouchpointStory(string Goal)
{
    public string? Concern { get; init; }

    public string? StillUnclear { get; init; }

    public string? Did { get; init; }

    public string? ToldToExpect { get; init; }

    /// <value>Whether what was told before came so.</value>
    public AsTold? AsTold { get; init; }

    public bool FactsReadBack { get; init; }

    public bool FeelingConfirmed { get; init; }

    public Feeling? Arrived { get; init; }

    public Feeling? Left { get; init; }

    /// <value>Who read the feelings; staff unless the customer said so.</value>
    public FeelingSource FeelingSource { get; init; } = FeelingSource.Staff;

    /// <value>An entry of the list of feeling words.</value>
    public Guid? FeelingWordId { get; init; }

    /// <value>An entry of the list of causes.</value>
    public Guid? FeelingCauseId { get; init; }

    /// <value>The team they asked first, when it was the wrong door.</value>
    public Guid? WrongDoorFrom { get; init; }

    /// <value>The team they should have been led to.</value>
    public Guid? WrongDoorTo { get; init; }

    public Solved Solved { get; init; }

    /// <value>The customer, unless staff say that it is only as they see it.</value>
    public SaidBy? SolvedSaidBy { get; init; }
}

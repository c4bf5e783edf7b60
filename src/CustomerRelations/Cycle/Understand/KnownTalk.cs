using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand;

/// <summary>One of the last conversations of a customer, as far as it helps to know what the next one is about.</summary>
/// <param name="Reference">Of the conversation.</param>
/// <param name="Matter">The matter it was about, by reference.</param>
/// <param name="MatterGoal">As they put it first.</param>
/// <param name="At">UTC.</param>
/// <param name="Goal">As they put it this time.</param>
/// <param name="BranchId">Where it was: what was told there is read in its days.</param>
public sealed record KnownTalk(string Reference, string Matter, string MatterGoal, DateTime At, string Goal, Guid BranchId)
{
    public string? Did { get; init; }

    public string? ToldToExpect { get; init; }

    public AsTold? AsTold { get; init; }

    public Solved Solved { get; init; }

    public SaidBy? SolvedSaidBy { get; init; }

    public DateTime MatterOpenedAt { get; init; }

    public DateTime? MatterSolvedAt { get; init; }

    public SaidBy? MatterSolvedSaidBy { get; init; }

    public bool WasWrongDoor { get; init; }

    /// <value>What went wrong about its matter.</value>
    public MatterSlips Slips { get; init; } = new();

    /// <value>When its complaint was last opened again.</value>
    public DateTime? ReopenedAt { get; init; }
}

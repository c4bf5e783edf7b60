using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>A complaint as the file shows it.</summary>
/// <param name="Words">Their sentence.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="Verdict">What they said to what we did; empty while they were not asked.</param>
public sealed record FileComplaint(
    string Reference, string Words, DateTime ReceivedAt, DateTime? ThankedAt, DateTime? ThinkSolvedAt, Solved? Verdict, DateTime? ClosedAt)
{
    /// <value>When they last had a word from us about it; UTC.</value>
    public DateTime? LastToldAt { get; init; }

    public bool IsOpen => ClosedAt is null;
}

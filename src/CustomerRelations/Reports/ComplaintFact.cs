using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What the report reads of a complaint and its matter.</summary>
public sealed record ComplaintFact
{
    public Guid Id { get; init; }

    public string Reference { get; init; } = "";

    public Guid BranchId { get; init; }

    public DateTime ReceivedAt { get; init; }

    public DateTime? ThankedAt { get; init; }

    public DateTime? ThinkSolvedAt { get; init; }

    public Solved? Verdict { get; init; }

    public DateTime? VerdictAt { get; init; }

    public Guid? RootCauseId { get; init; }

    /// <value>How many tables the matter moved across.</value>
    public int Tables { get; init; }

    public int Reopened { get; init; }

    /// <value>How it reached us; else how the first conversation about it did.</value>
    public Guid? ChannelId { get; init; }

    public Guid? TopicId { get; init; }

    public Guid? GoalId { get; init; }

    /// <value>Promises with a date that were kept by then.</value>
    public int Kept { get; init; }

    /// <value>Promises with a date that were kept later, or broken.</value>
    public int Missed { get; init; }

    /// <value>The customer says yes. What is not known is never a yes.</value>
    public bool IsSolved => Verdict == Solved.Yes;
}

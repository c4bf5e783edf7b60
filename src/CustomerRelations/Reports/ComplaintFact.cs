using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What the report reads of a complaint and its matter.</summary>
/// <param name="Tables">How many tables the matter moved across.</param>
public sealed record ComplaintFact(
    Guid Id, string Reference, Guid BranchId, DateTime ReceivedAt, DateTime? ThankedAt, DateTime? ThinkSolvedAt, Solved? Verdict, DateTime? VerdictAt, Guid? RootCauseId, int Tables)
{
    /// <value>The customer says yes. What is not known is never a yes.</value>
    public bool IsSolved => Verdict == Solved.Yes;
}

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>What waits for a yes, and what was decided lately.</summary>
/// <param name="Waiting">The longest waiting first.</param>
/// <param name="NextAfter">The remedy after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Decided">Of the last days, the last first.</param>
/// <param name="AllBranches">Those of every branch, not only of one's own.</param>
/// <param name="BranchName">One's own branch.</param>
public sealed record ApprovalPage(
    IReadOnlyList<ApprovalCard> Waiting, Guid? NextAfter, bool IsLater, IReadOnlyList<ApprovalCard> Decided, bool AllBranches, string BranchName);

namespace CustomerRelations.Data;

/// <summary>The clocks of complaints, branch by branch.</summary>
/// <param name="Office">Where a branch has none of its own.</param>
/// <param name="Own">Those of a branch's own.</param>
public sealed record BranchTerms(ComplaintTerms Office, IReadOnlyDictionary<Guid, ComplaintTerms> Own)
{
    /// <summary>What holds at a branch.</summary>
    public ComplaintTerms this[Guid branchId] => Own.GetValueOrDefault(branchId, Office);
}

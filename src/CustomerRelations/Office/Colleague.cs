namespace CustomerRelations.Office;

/// <summary>The colleague who is signed in, with the branch whose clock and money they see.</summary>
/// <param name="Zone">The branch's IANA zone.</param>
public sealed record Colleague(Guid Id, string Name, Guid BranchId, string BranchName, string Zone);

namespace CustomerRelations.Cycle.FollowUp.Rules.Writing;

/// <summary>One page of what the rules did for one customer, the newest first.</summary>
/// <param name="Next">Where the earlier ones begin; empty on the last page.</param>
/// <param name="IsEarlier">It is not the newest page.</param>
public sealed record CustomerFiringsPage(IReadOnlyList<CustomerFiring> Lines, string? Next, bool IsEarlier);

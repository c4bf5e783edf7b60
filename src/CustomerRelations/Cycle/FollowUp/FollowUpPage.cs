namespace CustomerRelations.Cycle.FollowUp;

/// <summary>One page of follow-ups.</summary>
/// <param name="NextAfter">The follow-up after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record FollowUpPage(IReadOnlyList<FollowUpLine> Lines, Guid? NextAfter, bool IsLater, DateTime Now, string Zone);

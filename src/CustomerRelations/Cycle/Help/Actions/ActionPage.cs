namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>One page of the book of actions.</summary>
/// <param name="Lines">The most pressing first; of what is over, the newest first.</param>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">UTC.</param>
/// <param name="Today">At the reader's branch.</param>
/// <param name="Zone">IANA zone of the reader.</param>
public sealed record ActionPage(IReadOnlyList<ActionLine> Lines, string? NextAfter, bool IsLater, DateTime Now, DateOnly Today, string Zone);

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>One page of suggestions.</summary>
/// <param name="NextAfter">The reference after which the next page begins; null on the last one.</param>
/// <param name="IsLater">false on the first page.</param>
/// <param name="Now">UTC.</param>
/// <param name="Zone">IANA zone of the reader.</param>
/// <param name="MayAnswer">The reader may say what came of them.</param>
public sealed record SuggestionPage(IReadOnlyList<SuggestionLine> Lines, string? NextAfter, bool IsLater, DateTime Now, string Zone, bool MayAnswer);

namespace CustomerRelations.Cycle.Receive;

/// <summary>What a search found.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="People">The best match first; at most <see cref="Finder.Most"/>.</param>
/// <param name="Path">The page that a reference leads to; empty when the text was none.</param>
public sealed record Findings(SearchText Text, IReadOnlyList<FoundCustomer> People, string? Path);

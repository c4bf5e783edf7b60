using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>What came of a suggestion.</summary>
public sealed record SuggestionAnswer
{
    /// <value>The suggestion as the form showed it.</value>
    public Guid Version { get; set; }

    public SuggestionOutcome? Outcome { get; set; }

    /// <value>In words that can be said to the customer.</value>
    public string? Answer { get; set; }
}

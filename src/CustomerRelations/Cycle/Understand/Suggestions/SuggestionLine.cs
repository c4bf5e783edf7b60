using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>A suggestion as the list shows it, with what came of it.</summary>
public sealed record SuggestionLine
{
    public Guid Id { get; init; }

    public string Reference { get; init; } = "";

    public Guid Version { get; init; }

    public string Words { get; init; } = "";

    /// <value>The conversation in which it was heard, by reference; empty when it was written on the public page.</value>
    public string? Touchpoint { get; init; }

    /// <value>Empty when they stayed anonymous.</value>
    public string? Customer { get; init; }

    public string? CustomerReference { get; init; }

    public string? Language { get; init; }

    public string HeardBy { get; init; } = "";

    public string Branch { get; init; } = "";

    /// <value>UTC.</value>
    public DateTime HeardAt { get; init; }

    public SuggestionOutcome Outcome { get; init; }

    public string? Answer { get; init; }

    public string? AnsweredBy { get; init; }

    /// <value>UTC.</value>
    public DateTime? AnsweredAt { get; init; }
}

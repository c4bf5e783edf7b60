using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Understand.Suggestions;

/// <summary>The part of the list that shows what came of some suggestions, as an address says it.</summary>
public static class SuggestionShelf
{
    public static string Word(SuggestionOutcome outcome) => outcome switch
    {
        SuggestionOutcome.Considered => "considered",
        SuggestionOutcome.Done => "done",
        SuggestionOutcome.NotNow => "not-now",
        _ => "new",
    };

    /// <summary>What an address asks for; anything unknown shows what nobody has looked at yet.</summary>
    public static SuggestionOutcome Read(string? word) => Enum.GetValues<SuggestionOutcome>().FirstOrDefault(outcome => Word(outcome) == word);
}

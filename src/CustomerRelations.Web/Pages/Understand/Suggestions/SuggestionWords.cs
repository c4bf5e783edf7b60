using CustomerRelations.Entities;

namespace CustomerRelations.Web.Pages.Understand.Suggestions;

/// <summary>What came of a suggestion, in words.</summary>
public static class SuggestionWords
{
    public static string Of(SuggestionOutcome outcome) => outcome switch
    {
        SuggestionOutcome.Considered => "Considered",
        SuggestionOutcome.Done => "Done",
        SuggestionOutcome.NotNow => "Not now",
        _ => "New",
    };

    /// <summary>What stands where there is none.</summary>
    public static string Empty(SuggestionOutcome outcome) => outcome switch
    {
        SuggestionOutcome.Considered => "None is being considered",
        SuggestionOutcome.Done => "None was done yet",
        SuggestionOutcome.NotNow => "None was put off",
        _ => "No suggestion waits for an answer",
    };
}

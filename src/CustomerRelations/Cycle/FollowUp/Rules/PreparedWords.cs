using System.Globalization;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>The words that are prepared for whoever acts, with their gaps filled.</summary>
public static class PreparedWords
{
    /// <value>The gaps an admin may leave, each with what fills it.</value>
    public static IReadOnlyList<(string Gap, string Filled)> Gaps { get; } =
    [
        ("{customer}", "their name"),
        ("{reference}", "their reference"),
        ("{about}", "what it is about: the goal, the promise, the day"),
        ("{feeling}", "how they left"),
        ("{why}", "why: “who left upset”"),
    ];

    /// <param name="sentence">Whose words they are.</param>
    /// <param name="subject">What happened.</param>
    /// <param name="why">"who left upset".</param>
    public static string Of(RuleSentence sentence, RuleSubject subject, string why)
    {
        var who = subject.Customer ?? "somebody we do not know by name";
        return Lengths.Cut(string.IsNullOrWhiteSpace(sentence.Words) ? $"{Verb(sentence.Action)} {who}, {why}" : Filled(sentence.Words, subject, who, why), Lengths.Sentences);
    }

    // In one go, so that what stands in a customer's name is never taken for a gap.
    private static string Filled(string words, RuleSubject subject, string who, string why)
    {
        var filled = new System.Text.StringBuilder();
        for (var at = 0; at < words.Length;)
        {
            var (gap, with) = At(words.AsSpan(at), subject, who, why);
            filled.Append(gap == 0 ? words[at].ToString(CultureInfo.InvariantCulture) : with);
            at += Math.Max(gap, 1);
        }

        return filled.ToString();
    }

    private static (int Length, string With) At(ReadOnlySpan<char> words, RuleSubject subject, string who, string why) =>
        words.StartsWith("{customer}", StringComparison.OrdinalIgnoreCase) ? (10, who)
        : words.StartsWith("{reference}", StringComparison.OrdinalIgnoreCase) ? (11, subject.CustomerReference ?? "")
        : words.StartsWith("{about}", StringComparison.OrdinalIgnoreCase) ? (7, subject.About ?? "")
        : words.StartsWith("{feeling}", StringComparison.OrdinalIgnoreCase) ? (9, subject.Left is { } left ? SlotWords.Of(left) : "")
        : words.StartsWith("{why}", StringComparison.OrdinalIgnoreCase) ? (5, why)
        : (0, "");

    private static string Verb(RuleAction action) => action switch
    {
        RuleAction.Write or RuleAction.Message => "Write to",
        RuleAction.Visit => "Visit",
        RuleAction.Notify => "Look at",
        RuleAction.Survey => "Ask",
        RuleAction.Ask => "Look after",
        RuleAction.List => "Put on the list:",
        _ => "Call",
    };
}

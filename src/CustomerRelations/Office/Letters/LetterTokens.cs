using System.Text.RegularExpressions;

namespace CustomerRelations.Office.Letters;

/// <summary>The gaps a letter may have: a fixed list. Nothing in a template is ever run.</summary>
public static partial class LetterTokens
{
    public static IReadOnlyList<LetterToken> All { get; } =
    [
        new("customer", "The customer's name"),
        new("address_as", "How they like to be addressed; their name while nobody knows"),
        new("complaint_words", "Their complaint, in their words"),
        new("reference", "The complaint's reference"),
        new("received_on", "The day it reached us"),
        new("owner", "Who looks after it"),
        new("branch", "The branch's name"),
        new("promise", "What is promised next and not done yet"),
        new("promise_by", "By when it is promised"),
        new("remedy", "What was promised or done last to put it right"),
        new("what_changed", "What was changed because they told us"),
        new("me", "Whoever writes the letter"),
        new("today", "The day of the letter"),
        new("about", "In a message: what it is about, such as their goal or the day"),
        new("phone", "In a message: where whoever signs it is rung"),
        new("question_link", "In a message: where they answer the one question"),
    ];

    /// <summary>The names between braces that are no gap of ours, each once, as they are written.</summary>
    public static IReadOnlyList<string> UnknownIn(string? text) => NamesIn(text).Where(name => !IsKnown(name)).ToList();

    /// <summary>Our gaps that stand in a text, each once.</summary>
    public static IReadOnlyList<string> In(string? text) => NamesIn(text).Where(IsKnown).ToList();

    /// <summary>A text in pieces: plain ones, and the gaps between them. Read once from front to back, so that what is put into a gap is never read again.</summary>
    public static IReadOnlyList<LetterPiece> Fill(string text, IReadOnlyDictionary<string, string> values)
    {
        var pieces = new List<LetterPiece>();
        var read = 0;
        foreach (Match gap in Gap().Matches(text))
        {
            pieces.Add(new LetterPiece(text[read..gap.Index], null));
            var name = gap.Groups[1].Value;
            pieces.Add(values.TryGetValue(name, out var value) && value.Length > 0 ? new LetterPiece(value, null) : new LetterPiece(gap.Value, name));
            read = gap.Index + gap.Length;
        }

        pieces.Add(new LetterPiece(text[read..], null));
        return pieces.Where(piece => piece.Text.Length > 0).ToList();
    }

    private static IEnumerable<string> NamesIn(string? text) => Gap().Matches(text ?? "").Select(gap => gap.Groups[1].Value).Distinct(StringComparer.Ordinal);

    private static bool IsKnown(string name) => All.Any(token => token.Name == name);

    [GeneratedRegex(@"\{([^{}\r\n]{0,60})\}", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Gap();
}

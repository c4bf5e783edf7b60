using System.Globalization;
using System.Text;

namespace CustomerRelations.Web.Display;

/// <summary>The one or two signs that stand for a name in an avatar.</summary>
public static class Initials
{
    /// <summary>The first signs of the first two words; only one where a script has no capitals.</summary>
    /// <remarks>Two Arabic or Chinese signs side by side would read as another word, so those names show one.</remarks>
    public static string Of(string? name)
    {
        var signs = Words(name).Select(First).OfType<string>().Take(2).ToArray();
        return signs switch
        {
            [] => "?",
            [var only] => only,
            [var first, var second] when HasCapitals(first) && HasCapitals(second) => first + second,
            _ => signs[0],
        };
    }

    private static string[] Words(string? name) => (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The first letter or figure as a reader sees it, with its marks; none in a word of signs alone.</summary>
    private static string? First(string word)
    {
        var parts = StringInfo.GetTextElementEnumerator(word);
        while (parts.MoveNext())
        {
            var part = parts.GetTextElement();
            if (Rune.IsLetterOrDigit(Rune.GetRuneAt(part, 0)))
            {
                return part.ToUpperInvariant();
            }
        }

        return null;
    }

    private static bool HasCapitals(string sign) => Rune.IsUpper(Rune.GetRuneAt(sign, 0)) || Rune.IsDigit(Rune.GetRuneAt(sign, 0));
}

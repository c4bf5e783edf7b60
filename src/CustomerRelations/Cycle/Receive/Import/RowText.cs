using System.Globalization;
using System.Text;
using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Makes what a file says fit for its place: without signs that no database keeps, and folded where it is compared.</summary>
internal static class RowText
{
    private const int LongestQuote = 60;

    /// <summary>One line; what breaks lines becomes a space.</summary>
    /// <returns>null when nothing is left.</returns>
    public static string? Line(string? text) => Clean(text, ' ');

    /// <summary>Lines as they are.</summary>
    /// <returns>null when nothing is left.</returns>
    public static string? Lines(string? text) => Clean(text, '\n');

    /// <summary>For comparing: small letters, no accents, no punctuation; what has no letters stays as it is.</summary>
    public static string Fold(string? text) =>
        Keys.Words(Line(text)) is { Count: > 0 and < 12 } words ? string.Join(' ', words) : (Line(text) ?? "").ToLowerInvariant();

    /// <summary>Both say the same, but for signs that cannot be seen.</summary>
    public static bool IsSame(string? one, string? other) => string.Equals(Lines(one), Lines(other), StringComparison.Ordinal);

    /// <summary>The beginning of what somebody wrote, for a sentence about it.</summary>
    public static string Quote(string text) => $"“{(text.Length > LongestQuote ? Lengths.Cut(text, LongestQuote) + "…" : text)}”";

    /// <summary>There is a sign in it that is left out.</summary>
    public static bool HasUnkeepable(string? text) => text is not null && text.EnumerateRunes().Any(sign => Kept(sign, '\n') is null);

    private static string? Clean(string? text, char breaksLines)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return text.Trim();
        }

        var clean = new StringBuilder(text.Length);
        foreach (var sign in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            clean.Append(Kept(sign, breaksLines));
        }

        return clean.ToString().Trim() is { Length: > 0 } left ? left : null;
    }

    // Half a character reads as the sign for one that is broken: the runes of a text are whole.
    private static string? Kept(Rune sign, char breaksLines) => sign.Value switch
    {
        '\n' or '\r' or 0x85 or 0x2028 or 0x2029 => breaksLines.ToString(),
        '\t' => " ",
        _ => Rune.GetUnicodeCategory(sign) == UnicodeCategory.Control || IsNoCharacter(sign) ? null : sign.ToString(),
    };

    // Numbers that Unicode keeps for programs: no text holds them, and none with them can be folded.
    private static bool IsNoCharacter(Rune sign) => (sign.Value & 0xFFFE) == 0xFFFE || sign.Value is >= 0xFDD0 and <= 0xFDEF;
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CustomerRelations.Entities;

namespace CustomerRelations.Search;

/// <summary>Folds what people type into the keys that are stored and searched, the same on every database.</summary>
public static partial class Keys
{
    private const int TailDigits = 9;

    private static readonly Dictionary<int, string> Letters = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h",
        ['ς'] = "σ",
    };

    /// <summary>The words of a name: small letters, no accents, no punctuation. "Zoë O'Brien-Łuk" gives zoe, obrien, luk.</summary>
    public static IReadOnlyList<string> Words(string? name)
    {
        var folded = new StringBuilder();
        foreach (var letter in Signs.Sound(name).Normalize(NormalizationForm.FormD).ToLowerInvariant().EnumerateRunes())
        {
            folded.Append(Fold(letter));
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Lengths.Cut(word, Lengths.NameWord)).Take(12).ToList();
    }

    /// <summary>A phone number as digits, of whatever script, with a plus in front; "(0)" and leading zeros of the exit code are read as people mean them.</summary>
    /// <param name="number">As it is written; an extension behind it does not count.</param>
    /// <param name="plan">Of the country where a number without a country is at home; without one it stays as it is written.</param>
    public static string Phone(string? number, DialPlan? plan = null)
    {
        var text = Extension().Replace(number ?? "", "").Replace("(0)", "", StringComparison.Ordinal);
        var digits = string.Concat(text.Where(char.IsDigit).Select(digit => (int)char.GetNumericValue(digit)));
        return text.AsSpan().TrimStart(" \t\u00A0\u202A\u200E(") is ['+' or '＋', ..] ? "+" + digits
            : digits.StartsWith("00", StringComparison.Ordinal) ? "+" + digits[2..]
            : plan is { Code: "1" } && digits.StartsWith("011", StringComparison.Ordinal) ? "+" + digits[3..]
            : plan?.Abroad(digits) ?? digits;
    }

    /// <summary>The last digits of a phone number from the end: "0117 496 0182" and "+44 117 496 0182" give the same.</summary>
    /// <remarks>Nine digits tell most numbers of the world apart and leave out what a country or an exchange puts in front.</remarks>
    /// <returns>At most nine digits; fewer for a number that is shorter.</returns>
    public static string Tail(string? number) => string.Concat(Phone(number).TrimStart('+', '0').Reverse().Take(TailDigits));

    /// <summary>An e-mail address in small letters.</summary>
    public static string Email(string? address) => (address ?? "").Trim().ToLowerInvariant();

    // "ext. 5", "x5", "#5" and what RFC 3966 writes, at the very end.
    [GeneratedRegex(@"(?<=\d\D{0,3})(?:;?\s*ext(?:ension|n)?\.?\s*=?\s*|\s*[x#]\s*)\d{1,6}\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Extension();

    private static string Fold(Rune letter) =>
        Letters.TryGetValue(letter.Value, out var plain) ? plain
        : IsSilent(letter) ? ""
        : Rune.IsLetterOrDigit(letter) || IsMark(letter) ? letter.ToString()
        : " ";

    // Apostrophes of every keyboard, invisible joiners, accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the Arabic stretch.
    private static bool IsSilent(Rune letter) =>
        letter.Value is '\'' or '‘' or '’' or 'ʻ' or 'ʼ' or '`' or '´' or 'ـ' or (>= 0x0300 and <= 0x036F)
            or (>= 0x0591 and <= 0x05BD) or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670
        || Rune.GetUnicodeCategory(letter) == UnicodeCategory.Format;

    // Vowel signs of Indic scripts and voice marks of Japanese make another word.
    private static bool IsMark(Rune letter) =>
        Rune.GetUnicodeCategory(letter) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;
}

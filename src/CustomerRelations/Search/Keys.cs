using System.Globalization;
using System.Text;

namespace CustomerRelations.Search;

/// <summary>Folds what people type into the keys that are stored and searched, the same on every database.</summary>
public static class Keys
{
    /// <value>Longest word of a name that is kept, in characters.</value>
    public const int LongestWord = 64;

    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['ø'] = "o", ['ł'] = "l", ['đ'] = "d", ['ð'] = "d", ['þ'] = "th", ['ı'] = "i", ['ħ'] = "h",
    };

    /// <summary>The words of a name: small letters, no accents, no punctuation. "Zoë O'Brien-Łuk" gives zoe, obrien, luk.</summary>
    public static IReadOnlyList<string> Words(string? name)
    {
        var folded = new StringBuilder();
        foreach (var letter in (name ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            Fold(letter, folded);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Length <= LongestWord ? word : word[..LongestWord]).Take(12).ToList();
    }

    /// <summary>A phone number as digits with a plus in front; "(0)" and leading zeros of the exit code are read as people mean them.</summary>
    public static string Phone(string? number)
    {
        var text = (number ?? "").Replace("(0)", "", StringComparison.Ordinal);
        var digits = new string(text.Where(char.IsAsciiDigit).ToArray());
        return text.TrimStart().StartsWith('+') ? "+" + digits
            : digits.StartsWith("00", StringComparison.Ordinal) ? "+" + digits[2..]
            : digits;
    }

    /// <summary>An e-mail address in small letters.</summary>
    public static string Email(string? address) => (address ?? "").Trim().ToLowerInvariant();

    private static void Fold(char letter, StringBuilder folded)
    {
        if (Letters.TryGetValue(letter, out var plain))
        {
            folded.Append(plain);
        }
        else if (char.IsLetterOrDigit(letter) || IsScriptMark(letter))
        {
            folded.Append(letter);
        }
        else if (letter is not ('\'' or '’' or 'ʻ') && !IsAccent(letter))
        {
            folded.Append(' ');
        }
    }

    private static bool IsAccent(char letter) => char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    // Vowel signs of Indic scripts are part of the word, unlike the accents of Latin, Greek and Cyrillic (U+0300 to U+036F).
    private static bool IsScriptMark(char letter) =>
        letter > '\u036F' && char.GetUnicodeCategory(letter) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;
}

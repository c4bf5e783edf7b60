using System.Globalization;
using System.Text;
using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>What somebody typed to find words in notes, taken apart so that it cannot be read as anything but words.</summary>
/// <param name="Typed">As it was typed, at most a line.</param>
/// <param name="Words">Whole words; all of them must stand there.</param>
/// <param name="Parts">What is looked for inside a line of writing: words of scripts without spaces, or signs when nothing else was typed.</param>
public sealed record SoughtWords(string Typed, IReadOnlyList<SoughtWord> Words, IReadOnlyList<string> Parts)
{
    /// <value>A word this short is meant as it stands: too many others begin with it.</value>
    public const int ShortestBeginning = 3;

    private const int Most = 8;

    public bool IsEmpty => Words.Count == 0 && Parts.Count == 0;

    /// <value>The words for a search that cannot look inside of lines; the parts are beginnings there, and signs are nothing.</value>
    public IReadOnlyList<SoughtWord> AsBeginnings =>
        [.. Words, .. Parts.Where(part => part.EnumerateRunes().All(IsPartOfWord)).Select(part => new SoughtWord(part, true))];

    public static SoughtWords Read(string? typed)
    {
        // What is half a character becomes a sign that stands for nothing.
        var runes = (typed ?? "").EnumerateRunes().Select(rune => Rune.IsControl(rune) ? new Rune(' ') : rune);
        var text = Lengths.Cut(string.Concat(runes).Trim(), Lengths.Line);
        var words = Split(Signs.Sound(text).Normalize(NormalizationForm.FormC)).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most).ToList();
        var whole = words.Where(word => !word.EnumerateRunes().Any(IsWithoutSpaces)).ToList();
        return new SoughtWords(
            text,
            whole.Select(word => new SoughtWord(word, word == words[^1] && word.EnumerateRunes().Count() >= ShortestBeginning)).ToList(),
            words.Count == 0 && text.Length > 0 ? [text] : words.Except(whole).ToList());
    }

    private static IEnumerable<string> Split(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => IsPartOfWord(rune) ? rune.ToString() : " "))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.EnumerateRunes().Any(Rune.IsLetterOrDigit))
            .Select(word => Lengths.Cut(word, Lengths.NameWord));

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Thai, Lao, Tibetan, Burmese, Khmer, kana, Han.
    private static bool IsWithoutSpaces(Rune rune) =>
        rune.Value is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x3005 and <= 0x3007)
            or (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

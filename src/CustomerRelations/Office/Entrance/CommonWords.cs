using System.Text;

namespace CustomerRelations.Office.Entrance;

/// <summary>The words that most passwords are made of, in <c>common-words.txt</c>, and how to see them through their disguises.</summary>
internal static class CommonWords
{
    private const int LongestPattern = 4;

    private static readonly HashSet<string> Words = Read();

    // Left to right on a keyboard, the alphabet, the figures.
    private static readonly string[] Rows =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiopasdfghjklzxcvbnm", "qwertzuiopasdfghjklyxcvbnm", "azertyuiopqsdfghjklmwxcvbn", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"];

    /// <summary>Small letters and figures only, with the usual signs read as the letters they stand for.</summary>
    public static string Squeeze(string? text)
    {
        var squeezed = new StringBuilder();
        foreach (var letter in (text ?? "").ToLowerInvariant())
        {
            var read = letter switch { '@' => 'a', '$' => 's', '!' => 'i', '€' => 'e', _ => letter };
            if (char.IsLetterOrDigit(read))
            {
                squeezed.Append(read);
            }
        }

        return squeezed.ToString();
    }

    /// <summary>One common word or two, a row of keys, or a short pattern again and again, with or without figures around it.</summary>
    public static bool IsObvious(string squeezed)
    {
        var core = squeezed.Trim("0123456789i".ToCharArray());
        return IsRow(squeezed) || Repeats(squeezed) || core.Length == 0 && squeezed.Distinct().Count() <= LongestPattern
            || new[] { squeezed, squeezed.Trim("0123456789".ToCharArray()), core }.Any(text => IsWords(text) || IsWords(WithoutFigures(text)))
            || core.Length > 0 && (IsRow(core) || Repeats(core));
    }

    private static bool IsRow(string text) =>
        text.Length > 1 && Rows.Any(row => row.Contains(text, StringComparison.Ordinal) || Reversed(row).Contains(text, StringComparison.Ordinal));

    private static string Reversed(string text) => new([.. text.Reverse()]);

    private static bool Repeats(string text) =>
        Enumerable.Range(1, LongestPattern).Any(length => text.Length >= 2 * length && text.Select((letter, at) => letter == text[at % length]).All(same => same));

    private static bool IsWords(string text) =>
        Words.Contains(text) || Enumerable.Range(1, Math.Max(0, text.Length - 1)).Any(at => Words.Contains(text[..at]) && Words.Contains(text[at..]));

    private static string WithoutFigures(string text) =>
        string.Concat(text.Select(letter => letter switch { '0' => 'o', '1' => 'i', '3' => 'e', '4' => 'a', '5' => 's', '7' => 't', '8' => 'b', _ => letter }));

    private static HashSet<string> Read()
    {
        using var file = typeof(CommonWords).Assembly.GetManifestResourceStream("CustomerRelations.Office.Entrance.common-words.txt")!;
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet();
    }
}

using System.Text;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Words that want to be more than words, and words that are hard to keep: our own few, and those of the sample data where they are.</summary>
internal static class OddWords
{
    private static readonly string[] Own =
    [
        "\"'><script>zq7()</script><img src=x onerror=zq7()>", "<svg/onload=zq7()>", "javascript:zq7()", "</textarea></title><iframe src=javascript:zq7()>", "<a href=\"data:text/html,<script>zq7()</script>\">x</a>",
        "=zq7(1;2)", "@SUM(1+1)*cmd|' /C calc'!A0", "'; DROP TABLE Customers;--", "{{7*7}} ${7*7} @(7*7) {nothing}", "%00%0d%0aSet-Cookie:x=1", "../../etc/passwd", "NaN null undefined 1e309",
        "שלום مرحبا \u202Eevitnettes\u202C", "\u200Bzero\u200Dwidth\uFEFF", "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤", "😀👩‍👩‍👧‍👦🇿🇦", "田中さんにあげて下さい", "İıſKß",
    ];

    /// <value>Line by line, without the signs that no database keeps.</value>
    public static IReadOnlyList<string> Lines { get; } = [.. Own.Concat(Samples()).Select(Kept).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>All of them in texts of this length; a longer line is cut.</summary>
    public static IEnumerable<string> Pack(int most, string between = "\n")
    {
        var text = new StringBuilder();
        foreach (var whole in Lines)
        {
            var line = whole.Length > most ? Kept(whole[..most]) : whole;
            if (text.Length > 0 && text.Length + between.Length + line.Length > most)
            {
                yield return text.ToString();
                text.Clear();
            }

            text.Append(text.Length > 0 ? between : "").Append(line);
        }

        yield return text.ToString();
    }

    private static IEnumerable<string> Samples() =>
        Environment.GetEnvironmentVariable("CR_SAMPLE_DATA") is { Length: > 0 } folder && Directory.Exists(Path.Combine(folder, "naughty"))
            ? Directory.GetFiles(Path.Combine(folder, "naughty"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            : [];

    // Control signs are left out on the way in, half signs cannot be sent, and the ends are trimmed: each has its own test.
    private static string Kept(string line) =>
        new string([.. line.Where((sign, at) => !char.IsControl(sign) && (!char.IsSurrogate(sign) || IsWhole(line, at)))]).Trim();

    private static bool IsWhole(string line, int at) =>
        (char.IsHighSurrogate(line[at]) && at + 1 < line.Length && char.IsLowSurrogate(line[at + 1])) || (char.IsLowSurrogate(line[at]) && at > 0 && char.IsHighSurrogate(line[at - 1]));
}

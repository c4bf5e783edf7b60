using CustomerRelations.Entities;

namespace CustomerRelations.Office.Files;

/// <summary>What a file may be called here.</summary>
public static class FileNames
{
    private const int LongestEnding = 5;

    /// <summary>The name alone: no path, no sign that nobody sees or that turns the reading direction, not too long.</summary>
    /// <param name="sent">As it was sent; some browsers send a path.</param>
    public static string Read(string? sent)
    {
        var last = (sent ?? "")[((sent ?? "").LastIndexOfAny(['/', '\\']) + 1)..];
        var name = string.Concat(Signs.Sound(last).Where(sign => !char.IsControl(sign) && !TurnsOrHides(sign) && sign is not (':' or '*' or '?' or '"' or '<' or '>' or '|'))).Trim().TrimStart('.');
        var ending = EndingOf(name);
        return name.Length <= ending.Length ? "file" + ending : Lengths.Cut(name[..^ending.Length], Lengths.Line - ending.Length) + ending;
    }

    /// <returns>In small letters with its point: <c>.pdf</c>; nothing when there is none.</returns>
    public static string EndingOf(string name) =>
        name.LastIndexOf('.') is >= 0 and var point && name.Length - point <= LongestEnding ? name[point..].ToLowerInvariant() : "";

    private static bool TurnsOrHides(char sign) => sign is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}

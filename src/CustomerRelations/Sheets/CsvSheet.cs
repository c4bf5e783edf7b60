using System.Globalization;

namespace CustomerRelations.Sheets;

/// <summary>Writes a sheet as RFC 4180 has it, so that no cell becomes a formula where it is opened.</summary>
/// <remarks>A cell whose first sign that can be seen begins a formula is told to be text by an apostrophe, as OWASP advises; whoever reads the sheet takes exactly that mark away.</remarks>
public static class CsvSheet
{
    private const char Mark = '\'';
    private const string BeginsFormula = "=+-@＝＋－＠﹦﹢﹣﹫";

    /// <summary>One line and its end.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>What a cell said before it was made harmless; any other cell as it stands.</summary>
    public static string Read(string cell) => cell.StartsWith(Mark) && NeedsMark(cell[1..]) ? cell[1..] : cell;

    private static string Cell(string? text)
    {
        var safe = NeedsMark(text) ? $"{Mark}{text}" : text ?? "";
        return safe.IndexOfAny([',', '"', '\r', '\n']) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // A cell that has such a mark of its own gets another one, so that reading takes away no more than was added.
    private static bool NeedsMark(string? text)
    {
        var seen = text?.TrimStart(Mark).FirstOrDefault(sign => !IsUnseen(sign)) ?? default;
        return seen != default && BeginsFormula.Contains(seen, StringComparison.Ordinal);
    }

    // Spaces, control characters and marks without a width, such as a byte order mark.
    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Format;
}

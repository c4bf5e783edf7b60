using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>Writes a sheet as RFC 4180 has it, so that no cell becomes a formula where it is opened.</summary>
/// <remarks>A cell whose first sign that can be seen begins a formula is told to be text by an apostrophe, as OWASP advises.</remarks>
public static class CsvSheet
{
    private const string BeginsFormula = "=+-@＝＋－＠";

    /// <summary>One line and its end.</summary>
    public static string Line(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    private static string Cell(string? text)
    {
        var safe = IsFormula(text) ? $"'{text}" : text ?? "";
        return safe.IndexOfAny([',', '"', '\r', '\n']) >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsFormula(string? text)
    {
        var seen = text?.FirstOrDefault(sign => !IsUnseen(sign)) ?? default;
        return seen != default && BeginsFormula.Contains(seen, StringComparison.Ordinal);
    }

    // Spaces, control characters and marks without a width, such as a byte order mark.
    private static bool IsUnseen(char sign) =>
        char.IsWhiteSpace(sign) || char.IsControl(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Format;
}

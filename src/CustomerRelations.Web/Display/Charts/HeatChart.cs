using System.Globalization;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Weekdays below each other, hours side by side: the darker, the larger the share. Hours with few are pale.</summary>
public sealed record HeatChart(string Width, string Height, IReadOnlyList<HeatCell> Cells, IReadOnlyList<(string Y, string Label)> Days, IReadOnlyList<(string X, string Label)> Hours, string FootY, string Aloud)
{
    private const double Left = 34;
    private const double CellWidth = 28;
    private const double CellHeight = 24;
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static HeatChart Of(ReportTable table)
    {
        var cells = table.Rows.Select(row => (Row: row, At: row.Key.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray())).ToList();
        var (first, last) = (cells.Select(cell => cell.At[1]).DefaultIfEmpty(9).Min(), cells.Select(cell => cell.At[1]).DefaultIfEmpty(17).Max());
        var drawn = cells.Select(cell => Draw((cell.At[0] + 6) % 7, cell.At[1] - first, cell.Row.Lines[1])).ToList();
        var foot = (7 * CellHeight) + 14;
        return new HeatChart(
            Points.Written(Left + ((last - first + 1) * CellWidth)), Points.Written(foot + 4), drawn, Names.Select((name, at) => (Points.Written((at * CellHeight) + 16), name)).ToList(),
            Enumerable.Range(first, last - first + 1).Select(hour => (Points.Written(Left + ((hour - first + 0.5) * CellWidth)), hour.ToString(CultureInfo.InvariantCulture))).ToList(), Points.Written(foot),
            "Who left unhappy, by weekday and hour: " + table.Finding + ".");
    }

    private static HeatCell Draw(int day, int hour, ReportLine line)
    {
        var (x, y) = (Left + (hour * CellWidth), day * CellHeight);
        var share = line.Of is > 0 ? 100.0 * line.Count / line.Of.Value : 0;
        var level = NumberWords.IsFew(line, ReportForm.Share) ? 0 : share switch { < 5 => 0, < 10 => 1, < 20 => 2, < 30 => 3, < 45 => 4, _ => 5 };
        return new HeatCell(
            Points.Written(x), Points.Written(y), $"h{level}", Points.Written(x + (CellWidth / 2) - 1), Points.Written(y + 16), line.Count == 0 ? "" : line.Count.ToString(CultureInfo.InvariantCulture), $"hl{level}");
    }
}

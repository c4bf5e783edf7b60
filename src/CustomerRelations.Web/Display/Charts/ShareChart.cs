using CustomerRelations.Reports;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A bar a row: its share with the interval it lies in, or how many.</summary>
/// <param name="Width">Of the box.</param>
/// <param name="Height">Of the box.</param>
/// <param name="LabelX">Where labels end.</param>
/// <param name="BarX">Where bars begin.</param>
/// <param name="Left">How many rows stand only in the table.</param>
public sealed record ShareChart(string Width, string Height, string LabelX, string BarX, IReadOnlyList<ShareRow> Rows, int Left)
{
    private const double RowHeight = 28;
    private const double ValueRoom = 96;
    private const int MostRows = 14;

    /// <summary>The drawing as it is heard.</summary>
    public string Aloud => string.Join("; ", Rows.Select(row => $"{row.Label}: {row.Value}"));

    public static ShareChart Of(ReportTable table)
    {
        var (width, labels) = table.IsNarrow ? (400.0, 130.0) : (560.0, 190.0);
        var begin = labels + 8;
        var longest = width - begin - ValueRoom;
        var isShare = table.Drawing == ReportDrawing.Shares;
        var column = isShare ? table.Columns.Index().First(one => one.Item.Form == ReportForm.Share).Index : 0;
        var lines = table.Rows.Take(MostRows).Select(row => (row.Label, Line: row.Lines[column])).ToList();
        var most = isShare ? 100.0 : Math.Max(1, lines.Select(one => one.Line.Count).DefaultIfEmpty().Max());
        var rows = lines.Select((one, at) => Draw(one.Label, one.Line, at, begin, longest / most, isShare, (int)(labels / 7))).ToList();
        return new ShareChart(Points.Written(width), Points.Written((RowHeight * rows.Count) + 4), Points.Written(labels), Points.Written(begin), rows, table.Rows.Count - rows.Count);
    }

    private static ShareRow Draw(string label, ReportLine line, int at, double begin, double unit, bool isShare, int letters)
    {
        var y = (at * RowHeight) + 4;
        var length = (isShare ? line.Of is > 0 ? 100.0 * line.Count / line.Of.Value : 0 : line.Count) * unit;
        var (low, high) = isShare && line is { Low: { } from, High: { } to } ? ((double)from, (double)to) : (-1, -1);
        var form = isShare ? ReportForm.Share : ReportForm.Count;
        return new ShareRow(
            Points.Written(y), Points.Written(y + 14), Points.Written(y + 10), label.Length <= letters ? label : label[..(letters - 1)].TrimEnd() + "…", Points.Written(length),
            Points.Written(begin + Math.Max(length, high * unit) + 6), NumberWords.Of(line, form),
            low < 0 ? "" : Points.Written(begin + (low * unit)), low < 0 ? "" : Points.Written(begin + (high * unit)), NumberWords.IsFew(line, form));
    }
}

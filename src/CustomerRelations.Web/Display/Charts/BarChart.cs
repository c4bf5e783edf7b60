using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Rows below each other, each with its number and its share.</summary>
/// <param name="Width">Of the box.</param>
/// <param name="Height">Of the box.</param>
/// <param name="LabelX">Where labels end.</param>
/// <param name="BarX">Where bars begin.</param>
/// <param name="Foot">What the shares are.</param>
/// <param name="CutY">Where the rows of the finding end; empty when nowhere.</param>
public sealed record BarChart(string Width, string Height, string LabelX, string BarX, IReadOnlyList<Bar> Bars, string Foot, string FootY, string CutY)
{
    private const double RowHeight = 28;
    private const double ShareRoom = 52;
    private const double CountRoom = 44;
    private const int LongestLabel = 40;

    public string ShareX => Width;

    /// <summary>The causes: the rows of the finding are ours to mend, the others are pale.</summary>
    /// <param name="causes">The most frequent first.</param>
    /// <param name="vital">How many rows the finding is about.</param>
    public static BarChart OfCauses(IReadOnlyList<ReportLine> causes, int vital) => Of(
        causes, 560, 250, "running share", vital,
        (cause, at) => (cause.Show == ComplaintNumbers.NoCause ? "bar rest" : at < vital ? "bar" : "bar mute", cause.RunningShare is { } share ? $"{share}%" : "", at == vital - 1));

    /// <summary>The tables: each bar holds its solved part.</summary>
    public static BarChart OfTables(IReadOnlyList<ReportLine> tables) => Of(
        tables, 400, 64, "solved, they say", 0, (line, _) => ("bar mute", ShareWords.Of(line.Solved ?? 0, line.Count), true));

    /// <summary>A count a row, with its share of all.</summary>
    public static BarChart OfShares(IReadOnlyList<ReportLine> lines) => Of(
        lines, 560, 200, "share", 0, (line, _) => ("bar", ShareWords.Of(line.Count, line.Of ?? 0), false));

    private static BarChart Of(IReadOnlyList<ReportLine> lines, double width, double labels, string foot, int cut, Func<ReportLine, int, (string Css, string Share, bool IsStrong)> look)
    {
        var most = Math.Max(1, lines.Select(line => line.Count).DefaultIfEmpty().Max());
        var begin = labels + 8;
        var longest = width - begin - ShareRoom - CountRoom;
        var bars = lines.Select((line, at) => Draw(line, at, begin, longest / most, look(line, at))).ToList();
        var height = (RowHeight * lines.Count) + 24;
        return new BarChart(
            Points.Written(width), Points.Written(height), Points.Written(labels), Points.Written(begin), bars, foot, Points.Written(height - 4),
            cut > 0 && cut < lines.Count ? Points.Written((cut * RowHeight) + 0.5) : "");
    }

    private static Bar Draw(ReportLine line, int at, double begin, double unit, (string Css, string Share, bool IsStrong) look)
    {
        var y = (at * RowHeight) + 4;
        return new Bar(
            Points.Written(y), Points.Written(y + 14), Short(line.Label), Points.Written(line.Count * unit), look.Css,
            line.Solved is { } solved ? Points.Written(solved * unit) : "", Points.Written(begin + (line.Count * unit) + 6),
            line.Count.ToString(CultureInfo.InvariantCulture), look.Share, look.IsStrong);
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)].TrimEnd() + "…";
}

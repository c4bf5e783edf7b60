using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Weeks side by side, in a box 560 wide and 300 high.</summary>
/// <param name="PeakX">Where the number of the fullest week stands.</param>
public sealed record ColumnChart(IReadOnlyList<Column> Columns, IReadOnlyList<GridLine> Grid, string PeakX, string PeakY, string Peak)
{
    private const double Left = 24;
    private const double Right = 552;
    private const double Floor = 272;
    private const double Tallest = 240;
    private const double Widest = 30;

    // Labels with their month need more room than days alone.
    private const int MostDays = 13;
    private const int MostMonths = 9;

    /// <param name="weeks">Oldest first, labelled by their Mondays.</param>
    public static ColumnChart Of(IReadOnlyList<ReportLine> weeks)
    {
        var most = Math.Max(1, weeks.Max(week => week.Count));
        var step = (Right - Left) / weeks.Count;
        var every = weeks.Count <= MostDays ? 1 : (weeks.Count + MostMonths - 1) / MostMonths;
        var days = weeks.Select(week => DateOnly.ParseExact(week.Label, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList();
        var columns = weeks.Select((week, at) => Draw(week, Left + (step * at), step, most, at % every == 0 ? Label(days, at, every) : "")).ToList();
        var peak = weeks.Select(week => week.Count).ToList().IndexOf(most);
        return new ColumnChart(
            columns, GridOf(most), peak < 0 ? "0" : columns[peak].Middle, Points.Written(Floor - Tallest - 6), peak < 0 ? "" : most.ToString(CultureInfo.InvariantCulture));
    }

    private static Column Draw(ReportLine week, double x, double step, int most, string label)
    {
        var width = Math.Min(Widest, step * 0.7);
        var left = x + ((step - width) / 2);
        var (height, solved) = (Tallest * week.Count / most, Tallest * (week.Solved ?? 0) / most);
        return new Column(
            Points.Written(left), Points.Written(width), Points.Written(left + (width / 2)),
            Points.Written(Floor - height), Points.Written(height), Points.Written(Floor - solved), Points.Written(solved), label);
    }

    // The month is said once, at its first label.
    private static string Label(List<DateOnly> days, int at, int every) =>
        days[at].ToString(at < every || days[at - every].Month != days[at].Month || every > 1 ? "d MMM" : "%d", CultureInfo.InvariantCulture);

    // Beside the lines there is room for three signs.
    private static string Short(int value) => value < 1000 ? value.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{value / 1000.0:0.#}k");

    private static List<GridLine> GridOf(int most)
    {
        var step = new[] { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000 }.First(one => most / one <= 5);
        return Enumerable.Range(0, (most / step) + 1).Select(line => line * step)
            .Select(value => (Value: value, Y: Floor - (Tallest * value / most)))
            .Select(line => new GridLine(Points.Written(line.Y), Points.Written(line.Y + 4), Short(line.Value))).ToList();
    }
}

using System.Globalization;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A share a week against the aim, in a box 560 wide and 180 high. Weeks without any are left out of the line.</summary>
/// <param name="Line">The path.</param>
/// <param name="AimY">Where the aim stands.</param>
/// <param name="Last">The latest week that has any.</param>
public sealed record AimChart(string Line, string AimY, string LastX, string LastY, string Last, IReadOnlyList<(string X, string Label)> Weeks, IReadOnlyList<GridLine> Grid, string Aloud)
{
    private const double Left = 34;
    private const double Right = 520;
    private const double Top = 12;
    private const double Floor = 150;
    private const double Aim = 95;
    private const int MostLabels = 7;

    public static AimChart Of(ReportTable table)
    {
        var step = table.Rows.Count > 1 ? (Right - Left) / (table.Rows.Count - 1) : 0;
        var weeks = table.Rows.Select((row, at) => (At: Left + (step * at), Line: row.Lines[1], row.Label)).ToList();
        var known = weeks.Where(week => week.Line.Of > 0).Select(week => (week.At, Share: 100.0 * week.Line.Count / week.Line.Of!.Value, week.Label)).ToList();
        var lowest = Math.Floor(Math.Min(80, known.Select(week => week.Share).DefaultIfEmpty(80).Min()) / 20) * 20;
        double Y(double share) => Floor - ((Floor - Top) * (share - lowest) / (100 - lowest));
        var path = string.Concat(known.Select((week, at) => $"{(at == 0 ? "M" : "L")}{Points.Written(week.At)} {Points.Written(Y(week.Share))}"));
        var every = Math.Max(1, (weeks.Count + MostLabels - 1) / MostLabels);
        var last = known.LastOrDefault();
        return new AimChart(
            path, Points.Written(Y(Aim)), Points.Written(last.At), known.Count == 0 ? "0" : Points.Written(Y(last.Share)), known.Count == 0 ? "" : Written(last.Share),
            weeks.Where((_, at) => at % every == 0).Select(week => (Points.Written(week.At), ChartWeek.Short(week.Label))).ToList(),
            new[] { lowest, (lowest + 100) / 2, 100 }.Select(value => new GridLine(Points.Written(Y(value)), Points.Written(Y(value) + 4), Written(value))).ToList(),
            "Kept on time, by week: " + string.Join("; ", known.Select(week => $"{ChartWeek.Short(week.Label)} {Written(week.Share)}")) + ". The aim is 95%.");
    }

    private static string Written(double share) => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share):0}%");
}

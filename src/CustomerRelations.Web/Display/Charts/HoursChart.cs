using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>Weekdays by hours: where conversations end unhappy; 560 wide.</summary>
/// <param name="Hours">The hours that have any, and those between.</param>
/// <param name="Days">The weekdays, Monday first, each with a line an hour; empty where there was none.</param>
public sealed record HoursChart(IReadOnlyList<int> Hours, IReadOnlyList<(string Day, IReadOnlyList<ReportLine?> Lines)> Days)
{
    private const double Left = 48;
    private const double Length = 510;
    private const double RowHeight = 29;
    private static readonly string[] Names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private int Most => Days.SelectMany(day => day.Lines).OfType<ReportLine>().Select(line => line.Count).DefaultIfEmpty().Max();

    public string Height => Points.Written(20 + (RowHeight * Days.Count) + 2);

    public string Width => Points.Written((Length / Hours.Count) - 3);

    /// <param name="lines">By their keys: "5-16" is Friday from four to five.</param>
    public static HoursChart Of(IReadOnlyList<ReportLine> lines)
    {
        var found = lines.ToDictionary(line => line.Label, StringComparer.Ordinal);
        var hours = lines.Select(line => int.Parse(line.Label[2..], CultureInfo.InvariantCulture)).ToList();
        var (first, last) = hours.Count == 0 ? (9, 17) : (Math.Min(9, hours.Min()), Math.Max(17, hours.Max()));
        var shown = Enumerable.Range(first, last - first + 1).ToList();
        var days = new[] { 1, 2, 3, 4, 5, 6, 0 }.Where(day => day is not (6 or 0) || lines.Any(line => line.Label[0] - '0' == day))
            .Select(day => (Names[day], (IReadOnlyList<ReportLine?>)shown.Select(hour => found.GetValueOrDefault(string.Create(CultureInfo.InvariantCulture, $"{day}-{hour}"))).ToList())).ToList();
        return new HoursChart(shown, days);
    }

    /// <summary>"Fri 16:00" for a key.</summary>
    public static string Said(string key) => $"{Names[key[0] - '0']} {key[2..]}:00";

    public static string X(int at, int hours) => Points.Written(Left + (Length / hours * at));

    public static string Middle(int at, int hours) => Points.Written(Left + (Length / hours * (at + 0.5)) - 1);

    public static string Y(int day) => Points.Written(20 + (RowHeight * day));

    public static string TextY(int day) => Points.Written(38 + (RowHeight * day));

    /// <summary>From 0, none, to 5, the most.</summary>
    public int Heat(ReportLine? line) => line is null ? 0 : Math.Clamp((int)Math.Ceiling(5.0 * line.Count / Math.Max(5, Most)), 1, 5);
}

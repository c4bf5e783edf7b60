using System.Globalization;
using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>How many took how many working days: columns side by side in a box 400 wide and 212 high, red behind the target.</summary>
/// <param name="Columns">Where each stands, what it holds, and under it its days.</param>
/// <param name="TargetX">Where the line of the target stands; empty without one.</param>
public sealed record DaysChart(IReadOnlyList<(string X, string Y, string Width, string Height, string Css, string Middle, string CountY, string Count, string Label)> Columns, string TargetX, string TargetTextX, string Target)
{
    private const double Floor = 176;
    private const double Tallest = 152;
    private const double Length = 392;

    public static DaysChart Of(IReadOnlyList<ReportLine> days, int? target)
    {
        var most = Math.Max(1, days.Max(day => day.Count));
        var step = Length / days.Count;
        var columns = days.Select((day, at) =>
        {
            var (x, height) = (2 + (step * at), Tallest * day.Count / most);
            return (
                Points.Written(x + 2), Points.Written(Floor - height), Points.Written(step - 5), Points.Written(height), at > target ? "bar late" : "bar", Points.Written(x + (step / 2)),
                Points.Written(Floor - height - 5), day.Count.ToString(CultureInfo.InvariantCulture), at == days.Count - 1 ? $"{at}+" : at.ToString(CultureInfo.InvariantCulture));
        }).ToList();
        var line = target is { } last && last + 1 < days.Count ? 2 + (step * (last + 1)) : 0;
        return new DaysChart(columns, line > 0 ? Points.Written(line) : "", Points.Written(line + 6), $"target, {Display.Charts.Days.Working(target ?? 0).ToLowerInvariant()}");
    }
}

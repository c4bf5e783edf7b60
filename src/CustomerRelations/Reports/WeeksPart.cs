using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>Complaints received each week: how many of them the customer calls solved, and in how many each promise was kept.</summary>
public static class WeeksPart
{
    public const string Name = "weeks";
    public const string Promises = "promises";

    public static string Week(DateOnly monday) => $"week:{Written(monday)}";

    public static string WeekSolved(DateOnly monday) => $"week-solved:{Written(monday)}";

    /// <returns>A line a week, oldest first; weeks without any too.</returns>
    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts, ReportPeriod period) => period.Mondays().Select(monday => new ReportLine(
        Name, Written(monday), Week(monday), counts.Count(Week(monday), In(ComplaintNumbers.All, monday)), (int)counts.Sums[ComplaintNumbers.All])
    {
        Solved = counts.Count(WeekSolved(monday), In(ComplaintNumbers.Solved, monday)),
        ShowSolved = WeekSolved(monday),
    }).ToList();

    /// <returns>A line a week: those in which every settled promise was kept in time, of those with one.</returns>
    public static IReadOnlyList<ReportLine> PromiseLines(ComplaintCounts counts, ReportPeriod period) => period.Mondays().Select(monday =>
    {
        var (keptShow, missedShow) = ($"week-kept:{Written(monday)}", $"week-missed:{Written(monday)}");
        var kept = counts.Count(keptShow, In(ComplaintNumbers.PromisesKept, monday));
        var missed = counts.Count(missedShow, In(ComplaintNumbers.PromisesMissed, monday));
        return new ReportLine(Promises, Written(monday), keptShow, kept, kept + missed);
    }).ToList();

    private static ComplaintRule In(string name, DateOnly monday) => new([name], (_, day) => day >= monday && day < monday.AddDays(7));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

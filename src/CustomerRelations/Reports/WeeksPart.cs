using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>Complaints received each week, and how many of them the customer calls solved.</summary>
public static class WeeksPart
{
    public const string Name = "weeks";

    /// <returns>A line a week, oldest first; weeks without any too.</returns>
    public static IReadOnlyList<ReportLine> Lines(ComplaintTally tally, ReportPeriod period) =>
        period.Mondays().Select(monday => new ReportLine(
            Name, monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ComplaintCuts.Week(monday), tally[ComplaintCuts.Week(monday)], tally[ComplaintCuts.All])
        {
            Solved = tally[ComplaintCuts.WeekSolved(monday)],
            ShowSolved = ComplaintCuts.WeekSolved(monday),
        }).ToList();
}

using System.Globalization;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports;

/// <summary>How many working days it took until the customer called it solved: a distribution, because an average hides who waited longest.</summary>
public static class DaysPart
{
    public const string Name = "days";
    public const string PastTarget = "past-target";

    // Behind the target so many days have a column of their own; the longest share one.
    private const int Behind = 4;

    /// <param name="counts">Of the period.</param>
    /// <param name="target">In working days; empty when the policy counts days of the calendar.</param>
    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts, int? target)
    {
        var days = Histogram(counts.Sums);
        var last = (target ?? Entities.Complaint.ResolveWithin) + Behind;
        var solved = (int)counts.Sums[ComplaintNumbers.Solved];
        var from = $"days-from:{last.ToString(CultureInfo.InvariantCulture)}";
        counts.Count(PastTarget, new ComplaintRule(Names(days, day => day > target)));
        return [
            .. Enumerable.Range(0, last).Select(day => counts.Line(Name, day == 0 ? "The same day" : day.ToString(CultureInfo.InvariantCulture), ComplaintNumbers.Days(day), solved)),
            new ReportLine(Name, $"{last} or more", from, counts.Count(from, new ComplaintRule(Names(days, day => day >= last))), solved)];
    }

    /// <summary>Those that took longer than the target.</summary>
    public static ReportLine? Past(ComplaintCounts counts, int? target) => target is null ? null
        : new ReportLine(Name, "Longer than the target", PastTarget, counts.Count(PastTarget, [.. counts.RulesOf(PastTarget)]), (int)counts.Sums[ComplaintNumbers.Solved]);

    /// <summary>How many took how long.</summary>
    public static SortedDictionary<int, long> Histogram(FigureSums sums) => new(
        sums.StartingWith(ComplaintNumbers.DaysPrefix).ToDictionary(one => int.Parse(one.Key[ComplaintNumbers.DaysPrefix.Length..], CultureInfo.InvariantCulture), one => one.Value));

    /// <summary>Within how many working days so many percent of those who say yes had come to it; nothing while nobody has.</summary>
    public static int? Within(SortedDictionary<int, long> days, int percent)
    {
        var (left, all) = (0L, days.Values.Sum());
        foreach (var (day, count) in days)
        {
            left += count;
            if (left * 100 >= all * percent)
            {
                return day;
            }
        }

        return null;
    }

    private static List<string> Names(SortedDictionary<int, long> days, Func<int, bool> such) => days.Keys.Where(such).Select(ComplaintNumbers.Days).ToList();
}

using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Tells from the figures of a report on which of its days the next records behind a number lie, so that the other days are never read.</summary>
public static class DaysHolding
{
    // A day begins in one zone while the one before, or the one before that, still lasts in another.
    private const int Apart = 2;

    /// <summary>Enough of the newest days for one page and one record more.</summary>
    /// <param name="read">The figures.</param>
    /// <param name="line">The number that was opened.</param>
    /// <param name="after">Where the page before ended; empty for the first.</param>
    /// <returns>Runs of days, the newest first; nothing when figures do not count the number: then every day may hold some.</returns>
    public static IReadOnlyList<(DateOnly First, DateOnly Last)>? APage(FigureReading read, ReportLine line, string? after)
    {
        var days = DaysOf(read, ShownNumber.Read(line.Show![read.Before.Length..])).GroupBy(one => one.Day, one => one.Count).Select(day => (Day: day.Key, Count: day.Sum())).Where(day => day.Count > 0)
            .OrderByDescending(day => day.Day).ToList();
        if (days.Sum(day => day.Count) != line.Count)
        {
            return null;
        }

        var zones = read.Scope.Branches.Select(branch => branch.Days.Zone).Distinct().ToList();
        var place = RecordsBehind.PlaceOf(after)?.At;
        var from = place is { } at ? zones.Max(zone => DayOf(at, zone)) : DateOnly.MaxValue;
        var whole = place is { } last ? zones.Min(zone => DayOf(last, zone)) : DateOnly.MaxValue;
        return Runs(Enough(days.SkipWhile(day => day.Day > from), whole, zones.Count > 1 ? Apart : 0));
    }

    // What counts on each day, by the very rule by which the line was counted.
    private static IEnumerable<(DateOnly Day, long Count)> DaysOf(FigureReading read, ShownNumber shown) => shown.Dimension switch
    {
        "" => read.Sums.Days.Select(day => (day.Day, day.Numbers.GetValueOrDefault(shown.Measure))),
        Slices.Branch => read.Sums.Days.Where(day => $"{day.BranchId}" == shown.Key).Select(day => (day.Day, day.Numbers.GetValueOrDefault(shown.Measure))),
        Slices.Week => read.Sums.Days.Where(day => ReportPeriod.MondayOf(day.Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) == shown.Key)
            .Select(day => (day.Day, day.Numbers.GetValueOrDefault(shown.Measure))),
        _ => read.Sums.Days.Select(day => (day.Day, new Cross(new FigureSums([day]), shown.Dimension, key => read.Names.Fold(shown.Dimension, key))[shown.Measure, shown.Key])),
    };

    // Days that the page before has begun to show may hold nothing more.
    private static IEnumerable<DateOnly> Enough(IEnumerable<(DateOnly Day, long Count)> days, DateOnly whole, int apart)
    {
        var room = (long)RecordsBehind.PageSize + 1;
        DateOnly? filled = null;
        foreach (var (day, count) in days)
        {
            if (filled is { } last && last.DayNumber - day.DayNumber > apart)
            {
                yield break;
            }

            yield return day;
            room -= day < whole ? count : 0;
            if (room <= 0)
            {
                filled ??= day;
            }
        }
    }

    private static List<(DateOnly First, DateOnly Last)> Runs(IEnumerable<DateOnly> days)
    {
        List<(DateOnly First, DateOnly Last)> runs = [];
        foreach (var day in days)
        {
            if (runs.Count > 0 && runs[^1].First.AddDays(-1) == day)
            {
                runs[^1] = (day, runs[^1].Last);
            }
            else
            {
                runs.Add((day, day));
            }
        }

        return runs;
    }

    private static DateOnly DayOf(DateTime at, string zone) => DateOnly.FromDateTime(BranchTime.Local(at, zone));
}

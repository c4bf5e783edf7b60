using CustomerRelations.Calendar;

namespace CustomerRelations.Reports.Outcomes;

/// <summary>Says in moments what so many working days are, day by day.</summary>
public static class WorkingRanges
{
    // A branch that is never open is given up after so many days.
    private const int Furthest = 800;

    /// <param name="days">Of the branch.</param>
    /// <param name="period">On whose days it began.</param>
    /// <param name="from">At least so many working days.</param>
    /// <param name="to">At most so many; the longest means no end.</param>
    public static IEnumerable<WorkingRange> Of(OpenDays days, ReportPeriod period, int from, int to)
    {
        for (var day = period.From; day <= period.To; day = day.AddDays(1))
        {
            var ends = from == 0 ? DateTime.UnixEpoch : Midnight(First(days, day, from), days);
            var before = to >= MatterNumbers.LongestDays ? DateTime.UnixEpoch.AddYears(1000) : Midnight(First(days, day, to + 1), days);
            yield return new WorkingRange(Midnight(day, days), Midnight(day.AddDays(1), days), ends, before);
        }
    }

    // The first day by which so many working days have begun after another.
    private static DateOnly First(OpenDays days, DateOnly after, int count)
    {
        var day = after;
        for (var left = count; left > 0 && day.DayNumber - after.DayNumber < Furthest;)
        {
            day = day.AddDays(1);
            left -= days.IsOpen(day) ? 1 : 0;
        }

        return day;
    }

    private static DateTime Midnight(DateOnly day, OpenDays days) => BranchTime.Utc(day.ToDateTime(TimeOnly.MinValue), days.Zone);
}

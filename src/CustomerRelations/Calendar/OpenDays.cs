namespace CustomerRelations.Calendar;

/// <summary>The days of a branch: when it is open, in its own time. Working days are the days on which it is open.</summary>
/// <param name="zone">An IANA zone; an unknown one reads as UTC.</param>
/// <param name="spanOf">From when to when a day is open, in local time; nothing when it is closed.</param>
public sealed class OpenDays(string zone, Func<DateOnly, (TimeOnly From, TimeOnly To)?> spanOf)
{
    // A branch that is never open in a year counts every day.
    private const int LongestClosed = 366;

    public string Zone => zone;

    public (TimeOnly From, TimeOnly To)? SpanOf(DateOnly day) => spanOf(day);

    public bool IsOpen(DateOnly day) => spanOf(day) is not null;

    /// <summary>The day it is at the branch.</summary>
    /// <param name="at">UTC.</param>
    public DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(BranchTime.Local(at, zone));

    /// <summary>A wall clock time at the branch as a moment in UTC. A time that a clock change leaves out is read an hour later; of one that comes twice the first counts.</summary>
    public DateTime Moment(DateOnly day, TimeOnly time) => BranchTime.Utc(day.ToDateTime(time), zone);

    /// <summary>When a day ends for the branch: at closing time, or at midnight when it is closed.</summary>
    public DateTime EndOf(DateOnly day) => SpanOf(day) is { } span ? Moment(day, span.To) : Moment(day.AddDays(1), TimeOnly.MinValue);

    /// <summary>The first open day on or after a day.</summary>
    public DateOnly NextOpen(DateOnly from)
    {
        for (var day = from; day < from.AddDays(LongestClosed); day = day.AddDays(1))
        {
            if (IsOpen(day))
            {
                return day;
            }
        }

        return from;
    }

    /// <summary>The same time of the day some working days later, moved into the hours of that day.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="days">0 means today if it is open, else the next open day.</param>
    public DateTime AddWorkingDays(DateTime at, int days)
    {
        var local = BranchTime.Local(at, zone);
        var day = DateOnly.FromDateTime(local);
        for (var left = days; left > 0; left--)
        {
            day = NextOpen(day.AddDays(1));
        }

        day = NextOpen(day);
        var time = TimeOnly.FromDateTime(local);
        return SpanOf(day) is { } span ? Moment(day, time < span.From ? span.From : time > span.To ? span.To : time) : Moment(day, time);
    }

    /// <summary>When so many working days after a moment are over: the end of the last of them.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="days">0 means the end of the same day, or of the next open one.</param>
    public DateTime EndOfWorkingDay(DateTime at, int days) => EndOf(DayOf(AddWorkingDays(at, days)));

    /// <summary>What happened before this moment has had so many working days, and they are over; UTC.</summary>
    /// <param name="days">Working days that were given.</param>
    /// <param name="now">UTC.</param>
    public DateTime OverdueBefore(int days, DateTime now)
    {
        var day = DayOf(now);
        while (EndOfWorkingDay(Moment(day, new TimeOnly(12, 0)), days) >= now)
        {
            day = day.AddDays(-1);
        }

        return Moment(day.AddDays(1), TimeOnly.MinValue);
    }

    /// <summary>How many working days lie between two moments: the same day is 0, the next open day 1.</summary>
    public int WorkingDaysBetween(DateTime from, DateTime to)
    {
        var (first, last) = (DayOf(from), DayOf(to));
        return last <= first ? 0 : Enumerable.Range(1, last.DayNumber - first.DayNumber).Count(day => IsOpen(first.AddDays(day)));
    }
}

namespace CustomerRelations.Calendar;

/// <summary>How long something waited while the branch was open: nights and holidays are nobody's waiting.</summary>
public static class OpenTime
{
    // Whoever waits for longer is told in days.
    private const int Furthest = 60;

    /// <summary>The open hours between two moments; whole days after two months are not looked at.</summary>
    /// <param name="days">The branch's.</param>
    /// <param name="from">UTC.</param>
    /// <param name="to">UTC.</param>
    public static TimeSpan Between(OpenDays days, DateTime from, DateTime to)
    {
        var waited = TimeSpan.Zero;
        var last = days.DayOf(to);
        for (var (day, seen) = (days.DayOf(from), 0); day <= last && seen < Furthest; day = day.AddDays(1), seen++)
        {
            if (days.SpanOf(day) is not { } span)
            {
                continue;
            }

            var (opens, closes) = (days.Moment(day, span.From), days.Moment(day, span.To));
            var (begins, ends) = (from > opens ? from : opens, to < closes ? to : closes);
            waited += ends > begins ? ends - begins : TimeSpan.Zero;
        }

        return waited;
    }

    /// <summary>"20 min", "3 h" on the day it began; from the next open day on "2 working days".</summary>
    public static string Spoken(OpenDays days, DateTime from, DateTime to)
    {
        var nights = days.WorkingDaysBetween(from, to);
        var waited = Between(days, from, to);
        return nights > 1 ? $"{nights} working days"
            : waited.TotalHours >= 1 ? $"{(int)waited.TotalHours} h"
            : $"{(int)waited.TotalMinutes} min";
    }
}

using CustomerRelations.Calendar;

namespace CustomerRelations.Reports;

/// <summary>The days a report tells of. Its weeks begin on Monday; the first and the last may be cut short by the period.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which counts.</param>
/// <param name="Zone">The IANA zone whose midnight parts the days.</param>
/// <param name="Weeks">How many weeks back it was asked for; empty for days of one's own.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly To, string Zone, int? Weeks)
{
    /// <value>The first moment, in UTC.</value>
    public DateTime Start => BranchTime.Utc(From.ToDateTime(TimeOnly.MinValue), Zone);

    /// <value>The first moment that no longer counts, in UTC.</value>
    public DateTime End => BranchTime.Utc(To.AddDays(1).ToDateTime(TimeOnly.MinValue), Zone);

    /// <summary>The days before these, as many and on the same days of the week.</summary>
    public (DateOnly From, DateOnly To) Before()
    {
        var back = -7 * ((To.DayNumber - From.DayNumber + 7) / 7);
        return (From.AddDays(back), To.AddDays(back));
    }

    /// <summary>The Monday of each week, oldest first.</summary>
    public IEnumerable<DateOnly> Mondays()
    {
        for (var monday = MondayOf(From); monday <= To; monday = monday.AddDays(7))
        {
            yield return monday;
        }
    }

    /// <summary>The Monday of the week in which a moment lies.</summary>
    /// <param name="at">UTC.</param>
    public DateOnly WeekOf(DateTime at) => MondayOf(DateOnly.FromDateTime(BranchTime.Local(at, Zone)));

    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}

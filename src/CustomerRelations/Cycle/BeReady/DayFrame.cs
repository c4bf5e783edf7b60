using CustomerRelations.Calendar;
using CustomerRelations.Office;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>A day as the clock of somebody's branch cuts it; the moments are UTC.</summary>
/// <param name="Today">The day it is at the branch.</param>
/// <param name="From">When it began.</param>
/// <param name="Until">When it ends.</param>
/// <param name="UntilTomorrow">When tomorrow ends.</param>
/// <param name="Before">The last day the branch was open.</param>
/// <param name="BeforeFrom">When that day began.</param>
/// <param name="BeforeUntil">When it ended.</param>
public sealed record DayFrame(
    Colleague Me,
    DateTime Now,
    DateOnly Today,
    DateTime From,
    DateTime Until,
    DateTime UntilTomorrow,
    DateOnly Before,
    DateTime BeforeFrom,
    DateTime BeforeUntil)
{
    // A branch that was closed for longer looks back on yesterday.
    private const int LongestClosed = 14;

    /// <value>How many working days before its day a promise is spoken of.</value>
    public const int RemindedBefore = 2;

    /// <value>When the last working day ends of which promises are spoken already.</value>
    public DateTime SoonUntil { get; init; } = Until;

    public static DayFrame Of(Colleague me, OpenDays days, DateTime now)
    {
        var today = days.DayOf(now);
        var before = Enumerable.Range(1, LongestClosed).Select(back => today.AddDays(-back)).FirstOrDefault(days.IsOpen, today.AddDays(-1));
        return new DayFrame(
            me, now, today, Midnight(today), Midnight(today.AddDays(1)), Midnight(today.AddDays(2)),
            before, Midnight(before), Midnight(before.AddDays(1)))
        {
            SoonUntil = days.EndOfWorkingDay(now, RemindedBefore),
        };

        DateTime Midnight(DateOnly day) => days.Moment(day, TimeOnly.MinValue);
    }
}

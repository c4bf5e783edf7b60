using CustomerRelations.Calendar;

namespace CustomerRelations.Cycle.FollowUp.Rules;

/// <summary>A day that comes round each year, by the customer's own clock.</summary>
internal static class YearDay
{
    private const int LeapMonth = 2;
    private const int LeapDay = 29;

    /// <summary>The days of the year that may be kept on a day: 29 February on the days beside it, too.</summary>
    public static IEnumerable<(int Month, int Day)> KeptOn(DateOnly day) =>
        (day.Month, day.Day) is (2, 28) or (3, 1) ? [(day.Month, day.Day), (LeapMonth, LeapDay)] : [(day.Month, day.Day)];

    /// <summary>Looks for the day in the span, so many days before it; found, the subject happens when that day begins for the customer, once for this date.</summary>
    /// <returns>The day itself; nothing when it is not in the span.</returns>
    public static DateOnly? In(RuleSpan span, RuleSubject subject, (int Month, int Day) kept, int before)
    {
        var zone = span.ZoneOf(subject);
        var last = DateOnly.FromDateTime(BranchTime.Local(span.Until, zone));
        for (var morning = DateOnly.FromDateTime(BranchTime.Local(span.From, zone)); morning <= last; morning = morning.AddDays(1))
        {
            var day = morning.AddDays(before);
            var at = BranchTime.Utc(morning.ToDateTime(TimeOnly.MinValue), zone);
            if (Is(day, kept, span.LeapDayOnFirstOfMarch) && span.Holds(at))
            {
                (subject.HappenedAt, subject.Occurrence) = (at, Lapse.Day(day));
                return day;
            }
        }

        return null;
    }

    private static bool Is(DateOnly day, (int Month, int Day) kept, bool onFirstOfMarch) =>
        kept == (LeapMonth, LeapDay) && !DateTime.IsLeapYear(day.Year)
            ? (day.Month, day.Day) == (onFirstOfMarch ? (3, 1) : (2, 28))
            : (day.Month, day.Day) == kept;
}

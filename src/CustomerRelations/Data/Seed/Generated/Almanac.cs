using CustomerRelations.Data.Seed.Demo;
using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Generated;

/// <summary>The open hours of a branch over three years, and how busy it is in them: more on Mondays and Saturdays, before Christmas, and year by year.</summary>
internal sealed class Almanac
{
    public const int Years = 3;

    private const int DaysAhead = 60;

    private static readonly int[] Seasons = [80, 85, 95, 100, 100, 95, 90, 75, 100, 105, 125, 150];
    private static readonly int[] Weekdays = [60, 125, 95, 95, 100, 110, 135];

    private readonly List<(DateTime From, int Minutes)> spans = [];
    private readonly List<long> busyUntil = [];
    private readonly List<int> spanOfDay = [];
    private readonly DateTime first;
    private readonly int past;

    /// <param name="branch">Whose hours.</param>
    /// <param name="now">Nothing happens after it.</param>
    public Almanac(Branch branch, DateTime now)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(branch.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var day = DateOnly.FromDateTime(now).AddYears(-Years);
        first = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var busy = 0L;
        for (var last = DateOnly.FromDateTime(now).AddDays(DaysAhead); day <= last; day = day.AddDays(1))
        {
            spanOfDay.Add(spans.Count);
            if (branch.OpeningHours.SpanOf(day.DayOfWeek) is not { } open)
            {
                continue;
            }

            var from = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(open.From), zone);
            spans.Add((from, (int)(open.To - open.From).TotalMinutes));
            if (from.AddMinutes(spans[^1].Minutes) <= now)
            {
                busyUntil.Add(busy += spans[^1].Minutes * Busyness(day, first));
            }
        }

        past = busyUntil.Count;
    }

    /// <summary>Any open minute of the three years.</summary>
    public DateTime Any(Dice dice)
    {
        var drawn = (long)(dice.Bits() % (ulong)busyUntil[^1]);
        var place = busyUntil.BinarySearch(drawn + 1);
        return In(place < 0 ? ~place : place, dice);
    }

    /// <summary>An open minute some days later.</summary>
    /// <returns>null when that day has not come yet.</returns>
    public DateTime? Later(Dice dice, DateTime at, int days) => SpanAfter(at, days) is var span && span < past ? In(span, dice) : null;

    /// <summary>Some minutes or hours later on the same day, or on the next open day when it is nearly over.</summary>
    /// <returns>null when that has not come yet.</returns>
    public DateTime? Soon(Dice dice, DateTime at)
    {
        var (from, minutes) = spans[SpanAfter(at, 0)];
        var left = minutes - (int)(at - from).TotalMinutes;
        return at >= from && left > 40 ? at.AddMinutes(10 + dice.Below(left - 30)) : Later(dice, at, 1);
    }

    /// <summary>The middle of an open day some days later, whether it has come or not.</summary>
    public DateTime Noon(DateTime at, int days)
    {
        var (from, minutes) = spans[SpanAfter(at, days)];
        return from.AddMinutes(minutes / 2);
    }

    private static long Busyness(DateOnly day, DateTime first) =>
        Seasons[day.Month - 1] * Weekdays[(int)day.DayOfWeek] * (600L + ((day.DayNumber - DateOnly.FromDateTime(first).DayNumber) * 400 / (365 * Years)));

    private DateTime In(int span, Dice dice) => spans[span].From.AddSeconds(dice.Below(spans[span].Minutes * 60));

    // Branches stand where the working day lies within one day of UTC.
    private int SpanAfter(DateTime at, int days) => Math.Min(spanOfDay[Math.Min((int)(at - first).TotalDays + days, spanOfDay.Count - 1)], spans.Count - 1);
}

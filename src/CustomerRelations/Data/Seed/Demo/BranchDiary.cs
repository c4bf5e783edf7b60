using CustomerRelations.Entities;

namespace CustomerRelations.Data.Seed.Demo;

/// <summary>The open hours of a branch around the day on which the demo office opens: everything happens while somebody is there, and nothing in the future.</summary>
internal sealed class BranchDiary
{
    // A conversation is written down a minute after it happened, and that is before now as well.
    private static readonly TimeSpan WritingTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Worthwhile = TimeSpan.FromHours(1);

    private readonly OpeningHours hours;
    private readonly TimeZoneInfo zone;
    private readonly DateTime now;
    private readonly Dictionary<DateOnly, Span?> spans = [];

    public BranchDiary(Branch branch, DateTime now)
    {
        hours = branch.OpeningHours;
        zone = TimeZoneInfo.TryFindSystemTimeZoneById(branch.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        this.now = now;
        Today = DayOf(now);
    }

    public DateOnly Today { get; }

    /// <value>The doors have been open for some minutes, and still are.</value>
    public bool IsOpenNow => Open(Today) is { } span && span.From.AddMinutes(5) < now && now < span.To;

    /// <summary>Any open minute between a day and now, late ones more often than early ones, as an office grows.</summary>
    public DateTime Any(Dice dice, DateOnly from)
    {
        var past = DaysFrom(from).TakeWhile(day => day <= Today).Select(Past).OfType<Span>().ToList();
        var minutes = past.Sum(span => span.Minutes);
        var minute = dice.Below(minutes);
        minute = dice.Percent(50) ? Math.Max(minute, dice.Below(minutes)) : minute;
        foreach (var span in past)
        {
            if (minute < span.Minutes)
            {
                return span.From.AddMinutes(minute);
            }

            minute -= span.Minutes;
        }

        throw new InvalidOperationException("The branch was never open.");
    }

    /// <summary>An open minute of a day that many days ago, or of the last open day before it.</summary>
    public DateTime DaysAgo(Dice dice, int days)
    {
        var open = Enumerable.Range(days, 14).Select(ago => Past(Today.AddDays(-ago))).OfType<Span>().First();
        return open.From.AddMinutes(dice.Below(open.Minutes));
    }

    /// <summary>The open minute so many open minutes ago: what happened just before the doors closed is the newest while they are closed.</summary>
    public DateTime Ago(int minutes)
    {
        foreach (var span in Enumerable.Range(0, 400).Select(back => Past(Today.AddDays(-back))).OfType<Span>())
        {
            if (minutes < span.Minutes)
            {
                return span.From.AddMinutes(span.Minutes - 1 - minutes);
            }

            minutes -= span.Minutes;
        }

        throw new InvalidOperationException("The branch was never open.");
    }

    /// <summary>An open minute some days later.</summary>
    /// <returns>null when that day has not come yet.</returns>
    public DateTime? Later(Dice dice, DateTime at, int days) =>
        Past(FirstOpen(DayOf(at).AddDays(days))) is { } span ? span.From.AddMinutes(dice.Below(span.Minutes)) : null;

    /// <summary>Some minutes or hours later on the same day, or on the next open day when that is too late.</summary>
    /// <returns>null when that has not come yet.</returns>
    public DateTime? Soon(Dice dice, DateTime at) =>
        Past(DayOf(at)) is { } span && (int)(span.To - at).TotalMinutes is var left and > 30
            ? at.AddMinutes(20 + dice.Below(Math.Min(left - 25, 240)))
            : Later(dice, at, 1);

    /// <summary>The middle of the first open day from a day on, whether it has come or not.</summary>
    public DateTime Noon(DateOnly from)
    {
        var span = Open(FirstOpen(from))!.Value;
        return span.From.AddMinutes(span.Minutes / 2);
    }

    /// <summary>A quarter of an hour in what is left of today, or in one of the next open days.</summary>
    /// <param name="openDay">0 for the first of them.</param>
    /// <param name="percent">How far into the open hours.</param>
    public DateTime Ahead(int openDay, int percent)
    {
        var span = DaysFrom(Today).Select(Open).OfType<Span>()
            .Select(open => open with { From = open.From > now ? open.From : now.AddMinutes(30) })
            .Where(open => open.To - open.From >= Worthwhile)
            .ElementAt(openDay);
        var at = span.From.AddMinutes(span.Minutes * percent / 100);
        return at.AddTicks(-(at.Ticks % TimeSpan.FromMinutes(15).Ticks));
    }

    /// <summary>A quarter of an hour in the next hours of today, whether the doors are open then or not; when the day is nearly over, of the next open day.</summary>
    /// <param name="percent">How far into those hours.</param>
    public DateTime Tonight(int percent)
    {
        var midnight = Utc(Today.AddDays(1), TimeOnly.MinValue);
        var from = now.AddMinutes(30);
        var to = from.AddHours(4) < midnight ? from.AddHours(4) : midnight;
        if (to - from < Worthwhile)
        {
            return Ahead(0, percent);
        }

        var at = from.AddMinutes((to - from).TotalMinutes * percent / 100);
        return at.AddTicks(-(at.Ticks % TimeSpan.FromMinutes(15).Ticks));
    }

    public DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(at, zone));

    private static IEnumerable<DateOnly> DaysFrom(DateOnly day) => Enumerable.Range(0, 400).Select(day.AddDays);

    private DateOnly FirstOpen(DateOnly from) => DaysFrom(from).First(day => Open(day) is not null);

    private Span? Open(DateOnly day)
    {
        if (!spans.TryGetValue(day, out var span))
        {
            span = hours.SpanOf(day.DayOfWeek) is { } open ? new Span(Utc(day, open.From), Utc(day, open.To)) : null;
            spans.Add(day, span);
        }

        return span;
    }

    private Span? Past(DateOnly day)
    {
        var latest = now - WritingTime;
        return Open(day) is { } span && span.From < latest && new Span(span.From, span.To < latest ? span.To : latest) is { Minutes: > 0 } past ? past : null;
    }

    private DateTime Utc(DateOnly day, TimeOnly time) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), zone);

    private readonly record struct Span(DateTime From, DateTime To)
    {
        public int Minutes => (int)(To - From).TotalMinutes;
    }
}

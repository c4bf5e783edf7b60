using System.Globalization;

namespace CustomerRelations.Calendar;

/// <summary>Answers a day and an hour: the moment, or what is in its way and the open moment nearest to it.</summary>
/// <param name="days">The days of the branch.</param>
/// <param name="now">UTC.</param>
internal sealed class SpokenAnswer(OpenDays days, DateTime now)
{
    // How long a branch may be closed before no moment is offered any more.
    private const int LongestClosed = 366;

    private static readonly TimeOnly UsualClosing = new(17, 0);

    private readonly DateOnly today = days.DayOf(now);

    private bool IsNeverOpen => !days.IsOpen(days.NextOpen(today));

    /// <summary>Answers "in 2 hours": to the full minute, so that what the page writes back is the same moment.</summary>
    public SpokenMoment After(TimeSpan span)
    {
        var at = now + span;
        var minute = new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc);
        var rounded = minute == at ? at : minute.AddMinutes(1);
        var local = BranchTime.Local(rounded, days.Zone);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

        // Asked for again by the wall clock, an hour that comes twice would be the first of the two.
        return days.SpanOf(day) is { } open && time >= open.From && time <= open.To || IsNeverOpen
            ? new SpokenMoment(rounded)
            : On(day, new SpokenHour(time, Plain: false));
    }

    public SpokenMoment On(DateOnly day, SpokenHour? hour)
    {
        if (day < today)
        {
            return new SpokenMoment(null, $"That was {Ago(day)}.");
        }

        if (IsNeverOpen)
        {
            var any = days.Moment(day, hour?.Time ?? UsualClosing);
            return any > now ? new SpokenMoment(any) : new SpokenMoment(null, "That has passed.");
        }

        if (days.SpanOf(day) is not { } span)
        {
            return Offered($"We are closed {(day == today ? "today" : day == today.AddDays(1) ? "tomorrow" : $"on {Name(day)}")}.", day, hour);
        }

        var time = hour?.On(span) ?? span.To;
        return days.Moment(day, time) switch
        {
            var at when at <= now => Offered("That has passed.", day, hour),
            _ when time < span.From => Offered($"We open at {Clock(span.From)}.", day, hour),
            _ when time > span.To => Offered($"We close at {Clock(span.To)}.", day, hour),
            var at => new SpokenMoment(at),
        };
    }

    private string Ago(DateOnly day) => (today.DayNumber - day.DayNumber) switch
    {
        1 => "yesterday",
        <= 7 => $"last {day.DayOfWeek}",
        _ => $"on {Date(day)}",
    };

    // A day before is better kept than a day after, so the nearest one before comes first.
    private SpokenMoment Offered(string sentence, DateOnly asked, SpokenHour? hour)
    {
        for (var day = asked; day >= today; day = day.AddDays(-1))
        {
            if (Within(day, hour) is { } before)
            {
                return Offer(sentence, before);
            }
        }

        for (var day = asked.AddDays(1); day < asked.AddDays(LongestClosed); day = day.AddDays(1))
        {
            if (Within(day, hour) is { } after)
            {
                return Offer(sentence, after);
            }
        }

        return new SpokenMoment(null, sentence);
    }

    private DateTime? Within(DateOnly day, SpokenHour? hour)
    {
        if (days.SpanOf(day) is not { } span)
        {
            return null;
        }

        var time = hour?.On(span) ?? span.To;
        var at = days.Moment(day, time < span.From ? span.From : time > span.To ? span.To : time);
        return at > now ? at : null;
    }

    private SpokenMoment Offer(string sentence, DateTime at)
    {
        var local = BranchTime.Local(at, days.Zone);
        var day = DateOnly.FromDateTime(local);
        var name = day == today ? "Today" : day == today.AddDays(1) ? "Tomorrow" : Name(day);
        return new SpokenMoment(null, $"{sentence} {name} {Clock(TimeOnly.FromDateTime(local))}?", at);
    }

    private string Name(DateOnly day) => day.DayNumber - today.DayNumber < 7 ? day.DayOfWeek.ToString() : Date(day);

    private string Date(DateOnly day) => day.ToString(day.Year == today.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}

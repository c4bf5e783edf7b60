using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Calendar;

/// <summary>The day and the hour of something that has been, as people at a desk type them, by the clock of their branch.</summary>
/// <remarks>The words are those of <see cref="SpokenTime"/>, looked at from the other side. The list is in docs/reference/dates.md; a test reads it.</remarks>
public static partial class SpokenPast
{
    internal const string Unknown = "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.";

    // How long ago something may have been that is written down now.
    private const int Longest = 366;

    private static readonly TimeOnly Noon = new(12, 0);

    /// <summary>Reads "10:30", "yesterday 16:00", "Mon 9:15", "16 Oct 16:00", "20 minutes ago" and the like. A day without an hour is its noon.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="days">The days of the branch; it need not have been open.</param>
    /// <param name="now">UTC.</param>
    /// <returns>A moment that has passed, or a sentence.</returns>
    public static SpokenMoment Read(string? text, OpenDays days, DateTime now)
    {
        var (words, calendar) = (SpokenTime.Plain(text ?? ""), new SpokenDays(days, now, isPast: true));
        if (words is "now" or "just now")
        {
            return new SpokenMoment(now);
        }

        if (Span(words) is { } span)
        {
            return new SpokenMoment(now - span);
        }

        foreach (var (day, hour) in SpokenTime.Splits(words))
        {
            if (calendar.Read(day, hour) is { } found)
            {
                return found.Sentence is { } sentence ? new SpokenMoment(null, sentence) : On(found.Day, hour, calendar, days, now);
            }
        }

        return new SpokenMoment(null, Unknown);
    }

    private static TimeSpan? Span(string words)
    {
        if (AgoForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var count = match.Groups["count"].Value is var said && char.IsAsciiDigit(said[0]) ? int.Parse(said, CultureInfo.InvariantCulture) : said.StartsWith("half", StringComparison.Ordinal) ? 0.5 : 1;
        return match.Groups["unit"].Value[0] == 'h' ? TimeSpan.FromHours(count) : TimeSpan.FromMinutes(count);
    }

    private static SpokenMoment On(DateOnly day, SpokenHour? hour, SpokenDays calendar, OpenDays days, DateTime now)
    {
        var today = days.DayOf(now);
        if (hour is null && day == today && days.Moment(day, Noon) > now)
        {
            return new SpokenMoment(now);
        }

        // 4 is the 4 of the afternoon, as at the counter, unless that is still to come: then it was in the night.
        var time = hour is { } said ? calendar.OnDay(day, said) : Noon;
        var at = days.Moment(day, time) > now && hour is { } typed ? days.Moment(day, typed.Time) : days.Moment(day, time);
        return at > now ? new SpokenMoment(null, "That is still to come. Leave it empty for just now.")
            : day < today.AddDays(-Longest) ? new SpokenMoment(null, "That is more than a year ago.")
            : new SpokenMoment(at);
    }

    [GeneratedRegex("^(?<count>[0-9]{1,3}|an?|one|half an?) (?<unit>h|hours?|hrs?|min|mins|minutes?) ago$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex AgoForm();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Calendar;

/// <summary>The day and the hour as people at a desk type them, in the hours of their branch.</summary>
/// <remarks>What it understands is listed in docs/reference/dates.md; a test reads that list.</remarks>
public static partial class SpokenTime
{
    internal const string Unknown = "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.";

    /// <summary>Reads "tomorrow 10", "Fri", "in 3 days", "16 Oct 16:00" and the like. A day without an hour is its closing time.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="days">The days of the branch; at a branch that is never open every moment is accepted.</param>
    /// <param name="now">UTC.</param>
    /// <returns>A moment to come at which the branch is open, or a sentence, mostly with an offer.</returns>
    public static SpokenMoment Read(string? text, OpenDays days, DateTime now)
    {
        var (words, answer, calendar) = (Plain(text ?? ""), new SpokenAnswer(days, now), new SpokenDays(days, now));
        if (Span(words) is { } span)
        {
            return answer.After(span);
        }

        foreach (var (day, hour) in Splits(words))
        {
            if (calendar.Read(day, hour) is { } found)
            {
                return found.Sentence is { } sentence ? new SpokenMoment(null, sentence) : answer.On(found.Day, hour);
            }
        }

        return new SpokenMoment(null, Unknown);
    }

    /// <summary>Writes a moment as "Thu 16 Oct, 16:00", with the year when it is another one. A moment to come reads back as itself, to the minute.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="days">The days of the branch.</param>
    /// <param name="now">UTC.</param>
    public static string Write(DateTime at, OpenDays days, DateTime now)
    {
        var local = BranchTime.Local(at, days.Zone);
        return local.ToString(local.Year == days.DayOf(now).Year ? "ddd d MMM, HH:mm" : "ddd d MMM yyyy, HH:mm", CultureInfo.InvariantCulture);
    }

    internal static string Plain(string text)
    {
        var words = text.ToLowerInvariant().Replace(',', ' ').Replace("a.m.", "am", StringComparison.Ordinal).Replace("p.m.", "pm", StringComparison.Ordinal);
        words = IsoMark().Replace(words, "$1 ");
        words = WordStop().Replace(words, "$1");
        words = Small().Replace(words, " ");
        words = HalfOfDay().Replace(words, "$1$2");
        return string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // The day alone first: "Oct 16" is a day and not the hour 16 of an October.
    internal static IEnumerable<(string Day, SpokenHour? Hour)> Splits(string words)
    {
        yield return (words, null);
        if (Closing().Match(words) is { Success: true } closing)
        {
            yield return (closing.Groups["day"] is { Length: > 0 } day ? day.Value : "today", null);
        }

        if (SpokenHour.Read(words[(words.LastIndexOf(' ') + 1)..]) is { } last)
        {
            yield return (words.LastIndexOf(' ') is var at and > 0 ? words[..at] : "", last);
        }

        if (words.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 && SpokenHour.Read(words[..end]) is { } first)
        {
            yield return (words[(end + 1)..], first);
        }
    }

    private static TimeSpan? Span(string words)
    {
        if (SpanForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var count = match.Groups["count"].Value is var said && char.IsAsciiDigit(said[0]) ? int.Parse(said, CultureInfo.InvariantCulture) : said.StartsWith("half", StringComparison.Ordinal) ? 0.5 : 1;
        return match.Groups["unit"].Value[0] == 'h' ? TimeSpan.FromHours(count) : TimeSpan.FromMinutes(count);
    }

    [GeneratedRegex("([0-9]{4}-[0-9]{2}-[0-9]{2})t", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex IsoMark();

    [GeneratedRegex("([a-z])[.]", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex WordStop();

    [GeneratedRegex(@"\b(?:by|on|at|the|before|o['’]clock)(?= |$)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Small();

    [GeneratedRegex("([0-9]) +(am|pm)(?= |$)", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex HalfOfDay();

    [GeneratedRegex("^in (?<count>[0-9]{1,3}|an?|one|half an?) (?<unit>h|hours?|hrs?|min|mins|minutes?)$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex SpanForm();

    [GeneratedRegex("^(?<day>.*?) ?(?:end of day|eod|closing time|closing|close)$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Closing();
}

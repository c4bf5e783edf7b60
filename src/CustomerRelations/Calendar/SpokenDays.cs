using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Calendar;

/// <summary>Reads the day out of what somebody types: tomorrow, Fri, in 3 days, 16 Oct, 16.10., 2026-10-16.</summary>
/// <param name="days">The days of the branch.</param>
/// <param name="now">UTC.</param>
/// <param name="isPast">What has been is told: "Fri" is the last one, and "16 Oct" without a year the one that went by.</param>
internal sealed partial class SpokenDays(OpenDays days, DateTime now, bool isPast = false)
{
    // A day of the year that went by longer ago than this is meant for next year.
    private const int LongAgo = 183;

    // Of what has been, a day of the year that is further ahead than this was last year; a nearer one is a slip of the pen.
    private const int FarAhead = 31;

    private const string Weekdays = "mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?";

    private const string Months =
        "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private const string Before = $"^(?:(?<weekday>{Weekdays}) )?";

    private readonly DateOnly today = days.DayOf(now);

    // Weeks begin on Monday.
    private DateOnly Sunday => today.AddDays((7 - (int)today.DayOfWeek) % 7);

    private DateOnly LastOfMonth => new(today.Year, today.Month, DateTime.DaysInMonth(today.Year, today.Month));

    /// <summary>Reads the day.</summary>
    /// <param name="words">In small letters, without commas; empty when only an hour was typed.</param>
    /// <param name="hour">The hour that was typed beside the day.</param>
    /// <returns>null when the words are no day.</returns>
    public SpokenDay? Read(string words, SpokenHour? hour) => isPast
        ? Gone(words, hour) ?? LastWeekday(words, hour) ?? Ago(words) ?? Date(words, hour)
        : Named(words, hour) ?? Weekday(words, hour) ?? After(words) ?? Date(words, hour);

    /// <summary>The hour as it is meant on a day: 4 at a branch that opens at 9 is 16:00.</summary>
    public TimeOnly OnDay(DateOnly day, SpokenHour hour) => days.SpanOf(days.NextOpen(day)) is { } span ? hour.On(span) : hour.Time;

    private SpokenDay? Gone(string words, SpokenHour? hour) => words switch
    {
        "" when hour is not null => new SpokenDay(today),
        "today" or "this morning" or "this afternoon" => new SpokenDay(today),
        "yesterday" => new SpokenDay(today.AddDays(-1)),

        // "The" and "before" are said beside many a day and are taken out of it: this was the day before yesterday.
        "day yesterday" => new SpokenDay(today.AddDays(-2)),
        _ => null,
    };

    private SpokenDay? LastWeekday(string words, SpokenHour? hour)
    {
        if (LastWeekdayForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var ago = ((int)today.DayOfWeek - (int)DayNamed(match.Groups["weekday"].Value) + 7) % 7;
        var isToday = ago == 0 && !match.Groups["last"].Success && hour is { } said && days.Moment(today, OnDay(today, said)) <= now;
        return new SpokenDay(today.AddDays(ago == 0 && !isToday ? -7 : -ago));
    }

    private SpokenDay? Ago(string words)
    {
        if (AgoForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var count = match.Groups["count"].Value is "a" or "an" or "one" ? 1 : Number(match.Groups["count"].Value);
        return new SpokenDay(match.Groups["unit"].Value switch
        {
            "week" => today.AddDays(-7 * count),
            "month" => today.AddMonths(-count),
            _ => today.AddDays(-count),
        });
    }

    private SpokenDay? Named(string words, SpokenHour? hour) => words switch
    {
        "" when hour is not null => new SpokenDay(IsAhead(hour) ? today : days.NextOpen(today.AddDays(1))),
        "today" => new SpokenDay(today),
        "tomorrow" => new SpokenDay(today.AddDays(1)),
        "day after tomorrow" => new SpokenDay(today.AddDays(2)),
        "yesterday" => new SpokenDay(today.AddDays(-1)),
        "end of week" or "end of this week" or "this week" => new SpokenDay(LastOpen(today, Sunday) ?? LastOpen(Sunday.AddDays(1), Sunday.AddDays(7)) ?? Sunday),
        "end of next week" or "next week" => new SpokenDay(LastOpen(Sunday.AddDays(1), Sunday.AddDays(7)) ?? Sunday.AddDays(7)),
        "end of month" or "end of this month" or "this month" => new SpokenDay(LastOpen(today, LastOfMonth) ?? LastOfMonth),
        _ => null,
    };

    private DateOnly? LastOpen(DateOnly from, DateOnly to)
    {
        for (var day = to; day >= from; day = day.AddDays(-1))
        {
            if (days.IsOpen(day) && days.EndOf(day) > now)
            {
                return day;
            }
        }

        return null;
    }

    // Said without a time, today's weekday is the one in a week: nobody says "Friday" on a Friday and means now.
    private SpokenDay? Weekday(string words, SpokenHour? hour)
    {
        if (WeekdayForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var (which, weekday) = (match.Groups["which"].Value, DayNamed(match.Groups["weekday"].Value));
        if (which == "next")
        {
            return new SpokenDay(Sunday.AddDays(weekday == DayOfWeek.Sunday ? 7 : (int)weekday));
        }

        var ahead = ((int)weekday - (int)today.DayOfWeek + 7) % 7;
        return new SpokenDay(today.AddDays(ahead == 0 && !IsAhead(hour) ? 7 : ahead));
    }

    private bool IsAhead(SpokenHour? hour) => hour is { } said && days.SpanOf(today) switch
    {
        { } span => days.Moment(today, said.On(span)) > now,
        null => !days.IsOpen(days.NextOpen(today)) && days.Moment(today, said.Time) > now,
    };

    private SpokenDay? After(string words)
    {
        if (AfterForm().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var count = match.Groups["count"].Value is "a" or "an" or "one" ? 1 : Number(match.Groups["count"].Value);
        return new SpokenDay(match.Groups["unit"].Value switch
        {
            "day" when match.Groups["working"].Success => days.DayOf(days.AddWorkingDays(now, count)),
            "week" => today.AddDays(7 * count),
            "month" => today.AddMonths(count),
            _ => today.AddDays(count),
        });
    }

    private SpokenDay? Date(string words, SpokenHour? hour)
    {
        foreach (var form in (Regex[])[DayMonth(), MonthDay(), Dotted(), Slashed(), YearFirst(), DayOfMonth()])
        {
            if (form.Match(words) is not { Success: true } match)
            {
                continue;
            }

            var day = Number(match.Groups["day"].Value);
            var month = match.Groups["month"] is { Success: true } said ? MonthNamed(said.Value) : 0;
            if (month > 12 || (match.Groups["month"].Success && month == 0))
            {
                return null;
            }

            if (form == Dotted() && hour is null && match.Groups["end"].Length == 0 && day < 24)
            {
                return new SpokenDay(today, $"{words} could be a day or an hour. Write {day} {Short(month)} or {words.Replace('.', ':')}.");
            }

            return Checked(match.Groups["weekday"].Value, month == 0 ? (isPast ? Went(day) : Coming(day)) : Resolved(day, month, match.Groups["year"].Value));
        }

        return null;
    }

    private SpokenDay Coming(int day)
    {
        for (var month = 0; month < 12; month++)
        {
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(month);
            if (day >= 1 && day <= DateTime.DaysInMonth(first.Year, first.Month) && first.AddDays(day - 1) >= today)
            {
                return new SpokenDay(first.AddDays(day - 1));
            }
        }

        return new SpokenDay(today, SpokenTime.Unknown);
    }

    private SpokenDay Went(int day)
    {
        for (var month = 0; month < 12; month++)
        {
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-month);
            if (day >= 1 && day <= DateTime.DaysInMonth(first.Year, first.Month) && first.AddDays(day - 1) <= today)
            {
                return new SpokenDay(first.AddDays(day - 1));
            }
        }

        return new SpokenDay(today, SpokenPast.Unknown);
    }

    private SpokenDay Resolved(int day, int month, string year)
    {
        if (year.Length > 0)
        {
            return OfYear(day, month, Number(year) + (year.Length == 2 ? 2000 : 0));
        }

        var thisYear = OfYear(day, month, today.Year);
        if (isPast)
        {
            return thisYear.Sentence is not null || thisYear.Day > today.AddDays(FarAhead) ? OfYear(day, month, today.Year - 1) : thisYear;
        }

        return thisYear.Sentence is not null || thisYear.Day < today.AddDays(-LongAgo) ? OfYear(day, month, today.Year + 1) : thisYear;
    }

    private SpokenDay OfYear(int day, int month, int year) => day < 1 || day > DateTime.DaysInMonth(year, month)
        ? new SpokenDay(today, $"There is no {day} {Short(month)}{(day > 29 ? "" : $" {year}")}.")
        : new SpokenDay(new DateOnly(year, month, day));

    private static SpokenDay Checked(string weekday, SpokenDay found) =>
        weekday.Length == 0 || found.Sentence is not null || found.Day.DayOfWeek == DayNamed(weekday)
            ? found
            : found with { Sentence = $"{found.Day.ToString("d MMM", CultureInfo.InvariantCulture)} is a {found.Day.DayOfWeek}. Which day is meant?" };

    private static DayOfWeek DayNamed(string name) => Enum.GetValues<DayOfWeek>().First(day => day.ToString().StartsWith(name[..3], StringComparison.OrdinalIgnoreCase));

    private static int MonthNamed(string name) => char.IsAsciiDigit(name[0])
        ? Number(name)
        : Enumerable.Range(1, 12).First(month => name.StartsWith(Short(month), StringComparison.OrdinalIgnoreCase));

    private static string Short(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex($"^(?:(?<which>next|this|coming) )?(?<weekday>{Weekdays})$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex WeekdayForm();

    [GeneratedRegex($"^(?:(?<last>last) |this )?(?<weekday>{Weekdays})$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LastWeekdayForm();

    [GeneratedRegex("^(?<count>[0-9]{1,3}|an?|one) (?<unit>day|week|month)s? ago$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex AgoForm();

    [GeneratedRegex("^(?:in )?(?<count>[0-9]{1,3}|an?|one) (?<working>working |business )?(?<unit>day|week|month)s?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex AfterForm();

    [GeneratedRegex($"{Before}(?<day>[0-9]{{1,2}})(?:st|nd|rd|th|[.])?(?: of)? ?(?<month>{Months})(?: (?<year>20[0-9]{{2}}))?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex DayMonth();

    [GeneratedRegex($"{Before}(?<month>{Months}) (?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: (?<year>20[0-9]{{2}}))?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex MonthDay();

    [GeneratedRegex($"{Before}(?<day>[0-9]{{1,2}})[.] ?(?<month>[0-9]{{1,2}})(?<end>[.] ?(?<year>(?:20)?[0-9]{{2}})?)?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Dotted();

    [GeneratedRegex($"{Before}(?<day>[0-9]{{1,2}})(?<mark>[/-])(?<month>[0-9]{{1,2}})(?:\\k<mark>(?<year>(?:20)?[0-9]{{2}}))?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Slashed();

    [GeneratedRegex($"{Before}(?<year>20[0-9]{{2}})[-/.](?<month>[0-9]{{1,2}})[-/.](?<day>[0-9]{{1,2}})$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex YearFirst();

    [GeneratedRegex($"{Before}(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex DayOfMonth();
}

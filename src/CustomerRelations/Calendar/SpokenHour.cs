using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Calendar;

/// <summary>An hour as it is typed: 16:00, 16.30, 4pm, 10, noon.</summary>
/// <param name="Time">In local time, as typed.</param>
/// <param name="Plain">Typed without am or pm and without a leading zero, so that it may be one of the afternoon.</param>
internal readonly partial record struct SpokenHour(TimeOnly Time, bool Plain)
{
    /// <returns>null when the words are no hour.</returns>
    public static SpokenHour? Read(string words)
    {
        if (words is "noon" or "midday")
        {
            return new SpokenHour(new TimeOnly(12, 0), false);
        }

        if (Form().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var (typed, half) = (match.Groups["hour"].Value, match.Groups["half"].Value);
        var hour = Number(typed);
        var minute = match.Groups["minute"] is { Success: true } said ? Number(said.Value) : 0;
        if (minute > 59 || hour > 23 || (half.Length > 0 && hour is 0 or > 12))
        {
            return null;
        }

        return half.Length > 0
            ? new SpokenHour(new TimeOnly((hour % 12) + (half == "pm" ? 12 : 0), minute), false)
            : new SpokenHour(new TimeOnly(hour, minute), hour is > 0 and < 12 && typed[0] != '0');
    }

    /// <summary>The hour on a day: 4 at a branch that opens at 9 is 16:00.</summary>
    /// <param name="span">From when to when the day is open.</param>
    public TimeOnly On((TimeOnly From, TimeOnly To) span) =>
        Plain && Time < span.From && Time.AddHours(12) is var later && later >= span.From && later <= span.To ? later : Time;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2})(?::[0-9]{2})?|h)?(?<half>am|pm)?$", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Form();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Reads days as files write them; what could be two days is not guessed.</summary>
internal static partial class DayText
{
    // Apple writes this year for a birthday without one.
    private const int NoYear = 1604;

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12];

    /// <returns>Empty when it is no day, or could be two.</returns>
    public static ImportedDay? Read(string words, string text, DayOrder order)
    {
        var bare = text.Trim();
        var day = Iso(bare) ?? NoYearIso(bare) ?? Figures(bare, order) ?? Named(bare);
        return day is { } found && IsDay(found) ? new ImportedDay(words, found.Month, found.Day, found.Year is 0 or NoYear ? null : found.Year) : null;
    }

    /// <summary>Signs that no day was given, such as Outlook's 0/0/00.</summary>
    public static bool IsNone(string text) => None().IsMatch(text);

    /// <summary>What dates of a file tell about the order of its figures.</summary>
    public static DayOrder Order(IEnumerable<string> texts)
    {
        var (day, month) = (0, 0);
        foreach (var match in texts.Select(text => Slashed().Match(text.Trim())).Where(match => match.Success && match.Groups[2].Value != "."))
        {
            day += Number(match, 1) > 12 ? 1 : 0;
            month += Number(match, 3) > 12 ? 1 : 0;
        }

        return day > 0 && month == 0 ? DayOrder.DayFirst : month > 0 && day == 0 ? DayOrder.MonthFirst : DayOrder.Unknown;
    }

    private static (int Year, int Month, int Day)? Iso(string text) =>
        IsoDay().Match(text) is { Success: true } match ? (Number(match, 1), Number(match, 2), Number(match, 3)) : null;

    private static (int Year, int Month, int Day)? NoYearIso(string text) =>
        NoYearDay().Match(text) is { Success: true } match ? (0, Number(match, 1), Number(match, 2)) : null;

    private static (int Year, int Month, int Day)? Figures(string text, DayOrder order)
    {
        if (Slashed().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, second, year) = (Number(match, 1), Number(match, 3), match.Groups[4].Length);
        if (year == 2)
        {
            // A century that nobody wrote.
            return null;
        }

        var isDayFirst = match.Groups[2].Value == "." || first > 12 || first == second || order == DayOrder.DayFirst && second <= 12;
        var isMonthFirst = second > 12 || order == DayOrder.MonthFirst;
        return isDayFirst ? (Number(match, 4), second, first) : isMonthFirst ? (Number(match, 4), first, second) : null;
    }

    private static (int Year, int Month, int Day)? Named(string text)
    {
        if (WithName().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var name = match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;
        var day = match.Groups[1].Success ? Number(match, 1) : Number(match, 4);
        var month = Array.FindIndex(Months, known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase)) + 1;
        return month == 0 ? null : (Number(match, 5), month, day);
    }

    private static bool IsDay((int Year, int Month, int Day) day) =>
        day.Month is >= 1 and <= 12 && day.Day >= 1 && day.Year is 0 or >= 1 and <= 9999
        && day.Month is >= 1 and <= 12 && day.Day <= DateTime.DaysInMonth(day.Year == 0 ? 2000 : day.Year, day.Month);

    private static int Number(Match match, int group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"^(\d{4})[-/.]?(\d\d?)(?<!^\d{5})[-/.]?(\d\d?)(?:[T ].*)?$", RegexOptions.None, 2000)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^--(\d\d)-?(\d\d)(?:T.*)?$", RegexOptions.None, 2000)]
    private static partial Regex NoYearDay();

    [GeneratedRegex(@"^(\d\d?)\s*([/.-])\s*(\d\d?)(?:\s*[/.-]\s*(\d{4}|\d\d)?)?(?:\s+\d\d?:\d\d.*)?$", RegexOptions.None, 2000)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(?:\w+,\s*)?(?:(\d\d?)(?:st|nd|rd|th)?\.?[ -]([A-Za-z]{3,9})\.?|([A-Za-z]{3,9})\.? (\d\d?)(?:st|nd|rd|th)?)(?:,?[ -](\d{4}))?$", RegexOptions.None, 2000)]
    private static partial Regex WithName();

    [GeneratedRegex(@"^[0\s/.:-]*$", RegexOptions.None, 2000)]
    private static partial Regex None();
}

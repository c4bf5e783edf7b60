using System.Globalization;

namespace CustomerRelations.Reports;

/// <summary>Reads a period from an address. What cannot be read becomes the last twelve weeks, with a sentence that says so.</summary>
/// <param name="Period">What is shown.</param>
/// <param name="Sentence">Why it is not what was asked for; empty when it is.</param>
public sealed record PeriodChoice(ReportPeriod Period, string? Sentence)
{
    /// <value>The word for days of one's own.</value>
    public const string Own = "own";

    /// <value>In weeks, when nothing is asked for.</value>
    public const int Usual = 12;

    /// <value>In weeks: two years.</value>
    public const int Longest = 104;

    /// <value>The periods on offer, in weeks.</value>
    public static IReadOnlyList<int> Offered { get; } = [4, Usual, 26, 52];

    /// <param name="question">As it stands in the address.</param>
    /// <param name="today">The day it is in the zone.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    public static PeriodChoice Read(ReportQuestion question, DateOnly today, string zone)
    {
        var hasDays = !string.IsNullOrWhiteSpace(question.From) || !string.IsNullOrWhiteSpace(question.To);
        if (question.Weeks == Own || (string.IsNullOrWhiteSpace(question.Weeks) && hasDays))
        {
            return OwnDays(question, today, zone);
        }

        if (string.IsNullOrWhiteSpace(question.Weeks))
        {
            return new PeriodChoice(Back(Usual, today, zone), null);
        }

        return int.TryParse(question.Weeks, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && Offered.Contains(weeks)
            ? new PeriodChoice(Back(weeks, today, zone), hasDays ? "To see the days you wrote, choose “Between two days”." : null)
            : new PeriodChoice(Back(Usual, today, zone), "A report is of 4, 12, 26 or 52 weeks, or between two days. Here are the last 12 weeks.");
    }

    private static PeriodChoice OwnDays(ReportQuestion question, DateOnly today, string zone)
    {
        if (!TryRead(question.From, out var from) || !TryRead(question.To, out var to))
        {
            return new PeriodChoice(Back(Usual, today, zone), "We need a first and a last day, such as 2026-11-02. Here are the last 12 weeks.");
        }

        (from, to) = from <= to ? (from, to) : (to, from);
        if (from > today)
        {
            return new PeriodChoice(Back(Usual, today, zone), "Those days are still to come. Here are the last 12 weeks.");
        }

        to = to > today ? today : to;
        var earliest = ReportPeriod.MondayOf(to).AddDays(-7 * (Longest - 1));
        return from < earliest
            ? new PeriodChoice(new ReportPeriod(earliest, to, zone, null), "A report is of two years at most. Here are the last two years of those days.")
            : new PeriodChoice(new ReportPeriod(from, to, zone, null), null);
    }

    private static ReportPeriod Back(int weeks, DateOnly today, string zone) =>
        new(ReportPeriod.MondayOf(today).AddDays(-7 * (weeks - 1)), today, zone, weeks);

    private static bool TryRead(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}

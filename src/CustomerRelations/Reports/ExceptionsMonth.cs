using System.Globalization;
using CustomerRelations.Calendar;

namespace CustomerRelations.Reports;

/// <summary>A calendar month or a whole year, in somebody's own zone.</summary>
/// <param name="First">Its first day.</param>
/// <param name="IsYear">A year and not a month.</param>
/// <param name="Zone">The IANA zone whose midnight parts the days.</param>
public sealed record ExceptionsMonth(DateOnly First, bool IsYear, string Zone)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <value>The first moment, UTC.</value>
    public DateTime Start => BranchTime.Utc(First.ToDateTime(TimeOnly.MinValue), Zone);

    /// <value>The first moment that no longer counts, UTC.</value>
    public DateTime End => BranchTime.Utc((IsYear ? First.AddYears(1) : First.AddMonths(1)).ToDateTime(TimeOnly.MinValue), Zone);

    /// <value>As an address says it: "2026-11", "2026".</value>
    public string Key => First.ToString(IsYear ? "yyyy" : "yyyy-MM", Plain);

    /// <value>"November 2026", "2026".</value>
    public string Words => First.ToString(IsYear ? "yyyy" : "MMMM yyyy", Plain);

    public ExceptionsMonth Before => this with { First = IsYear ? First.AddYears(-1) : First.AddMonths(-1) };

    public ExceptionsMonth After => this with { First = IsYear ? First.AddYears(1) : First.AddMonths(1) };

    /// <value>Its months: itself, or the twelve of the year.</value>
    public IReadOnlyList<ExceptionsMonth> Months => IsYear ? Enumerable.Range(0, 12).Select(on => this with { First = First.AddMonths(on), IsYear = false }).ToList() : [this];

    /// <param name="text">As the address says it.</param>
    /// <param name="now">UTC.</param>
    /// <param name="zone">Whose midnight parts the days.</param>
    public static ExceptionsMonth Read(string? text, DateTime now, string zone)
    {
        var today = DateOnly.FromDateTime(BranchTime.Local(now, zone));
        return DateOnly.TryParseExact(text, "yyyy-MM", Plain, DateTimeStyles.None, out var month) && IsNear(month) ? new ExceptionsMonth(month, false, zone)
            : DateOnly.TryParseExact(text, "yyyy", Plain, DateTimeStyles.None, out var year) && IsNear(year) ? new ExceptionsMonth(year, true, zone)
            : new ExceptionsMonth(new DateOnly(today.Year, today.Month, 1), false, zone);
    }

    private static bool IsNear(DateOnly day) => day.Year is > 2000 and < 2200;
}

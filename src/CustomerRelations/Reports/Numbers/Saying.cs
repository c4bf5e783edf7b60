using System.Globalization;

namespace CustomerRelations.Reports.Numbers;

/// <summary>Numbers as findings say them.</summary>
internal static class Saying
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>In percent, or "3 of 7" where percents of a few would say more than one knows.</summary>
    public static string Share(long part, long of) => of < Told.Enough ? $"{Number(part)} of {Number(of)}" : $"{Percent.Of((int)part, (int)of)}%";

    public static string Number(long number) => number.ToString("N0", English).Replace(',', ' ');

    public static string Count(long number, string one, string many) => number == 1 ? $"1 {one}" : $"{Number(number)} {many}";

    public static string Days(int days) => days switch { 0 => "the same day", 1 => "1 working day", _ => $"{days} working days" };

    public static string Hours(int hours) => hours switch { 0 => "less than an open hour", 1 => "1 open hour", _ => $"{hours} open hours" };

    public static string Lift(decimal? mean) => mean is { } known ? known.ToString("+0.0;-0.0;0.0", English).Replace('-', '−') : "–";

    public static string Points(decimal? points) => points is { } known ? known.ToString("+0;-0;0", English).Replace('-', '−') : "–";

    /// <summary>"in 12 weeks", "from 3 Feb 2026 to 9 Feb 2026".</summary>
    public static string Span(ReportPeriod period) => period.Weeks is { } weeks
        ? $"in {weeks} weeks"
        : $"from {period.From.ToString("d MMM yyyy", English)} to {period.To.ToString("d MMM yyyy", English)}";

    /// <summary>A week by its Monday.</summary>
    public static string Week(string key) => DateOnly.ParseExact(key, "yyyy-MM-dd", English).ToString("d MMM", English);
}

using System.Globalization;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A number of a report as people read it.</summary>
public static class NumberWords
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>The number itself; "–" where there is none to tell.</summary>
    public static string Of(ReportLine line, ReportForm form) => form switch
    {
        ReportForm.Count => line.Count.ToString(English),
        ReportForm.Share => ShareWords.Of(line.Count, line.Of ?? 0),
        ReportForm.Mean => Signed(line.Amount, "0.0"),
        ReportForm.Points => Signed(line.Amount, "0"),
        ReportForm.Days => line.WorkingDays is { } days ? Days.Working(days) : "–",
        ReportForm.Hours => line.Amount is { } hours ? hours switch { 0 => "Under 1 hour", 1 => "1 hour", _ => $"{hours.ToString("0", English)} hours" } : "–",
        _ => line.Amount?.ToString("0.0", English) ?? "–",
    };

    /// <summary>"55 to 70"; empty where no interval is told.</summary>
    public static string Between(ReportLine line, ReportForm form) => line is not { Low: { } low, High: { } high } ? "" : form switch
    {
        ReportForm.Share => $"{low.ToString("0", English)} to {high.ToString("0", English)}%",
        ReportForm.Mean => $"{Signed(low, "0.0")} to {Signed(high, "0.0")}",
        _ => $"{Signed(low, "0")} to {Signed(high, "0")}",
    };

    /// <summary>Too few to say much: it is shown in grey.</summary>
    public static bool IsFew(ReportLine line, ReportForm form) => form switch
    {
        ReportForm.Count => false,
        ReportForm.Share => (line.Of ?? 0) < Told.Enough,
        _ => line.Count < Told.Enough,
    };

    private static string Signed(decimal? number, string form) =>
        number is { } known ? known.ToString($"+{form};−{form};{form}", English) : "–";
}

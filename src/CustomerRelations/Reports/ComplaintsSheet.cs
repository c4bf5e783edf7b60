using System.Globalization;
using CustomerRelations.Sheets;

namespace CustomerRelations.Reports;

/// <summary>The numbers of the complaints report as a file: the same lines as the page, one a row.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which counts.</param>
/// <param name="Zone">The IANA zone whose midnight parts the days.</param>
/// <param name="Branch">The branch's name; empty for all.</param>
public sealed record ComplaintsSheet(DateOnly From, DateOnly To, string Zone, string? Branch, IReadOnlyList<ReportLine> Lines)
{
    /// <value>The columns of the file.</value>
    public static IReadOnlyList<string> Columns { get; } =
        ["part", "label", "count", "of", "share_percent", "solved", "solved_percent", "running_percent", "working_days"];

    public static ComplaintsSheet Of(ComplaintsView view) => new(view.Period.From, view.Period.To, view.Period.Zone, view.Branch?.Name, view.Lines);

    /// <summary>The file's name without its ending.</summary>
    public string Name() => $"complaints-{From:yyyy-MM-dd}-to-{To:yyyy-MM-dd}";

    public string ToCsv() => CsvSheet.Line(Columns) + string.Concat(Lines.Select(line => CsvSheet.Line(
        [line.Part, line.Label, Written(line.Count), Written(line.Of), Written(line.Share), Written(line.Solved), Written(line.SolvedShare), Written(line.RunningShare), Written(line.WorkingDays)])));

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}

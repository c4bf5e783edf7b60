using System.Globalization;
using CustomerRelations.Sheets;

namespace CustomerRelations.Reports;

/// <summary>The numbers of a report as a file: the same lines as the page, one a row.</summary>
/// <param name="Report">Which one: "complaints".</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, which counts.</param>
/// <param name="Zone">The IANA zone that says what day it is.</param>
/// <param name="Branch">The branch's name; empty for all.</param>
/// <param name="Channel">What it is narrowed to; empty for all.</param>
/// <param name="Topic">What it is narrowed to; empty for all.</param>
/// <param name="Goal">What it is narrowed to; empty for all.</param>
public sealed record ReportSheet(
    string Report, DateOnly From, DateOnly To, string Zone, string? Branch, string? Channel, string? Topic, string? Goal, IReadOnlyList<ReportLine> Lines)
{
    /// <value>The columns of the file.</value>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "part", "label", "count", "of", "share_percent", "solved", "solved_percent", "running_percent", "working_days", "amount", "low", "high", "unit",
    ];

    public static ReportSheet Of(string report, ReportScope scope, IReadOnlyList<ReportLine> lines) => new(
        report, scope.Period.From, scope.Period.To, scope.Period.Zone, scope.Branch?.Name,
        LabelOf(scope, ReportScope.Channel), LabelOf(scope, ReportScope.Topic), LabelOf(scope, ReportScope.Goal), lines);

    /// <summary>The file's name without its ending.</summary>
    public string Name() => $"{Report}-{From:yyyy-MM-dd}-to-{To:yyyy-MM-dd}";

    public string ToCsv() => CsvSheet.Line(Columns) + string.Concat(Lines.Select(line => CsvSheet.Line(Cells(line))));

    private static string?[] Cells(ReportLine line) =>
    [
        line.Part, line.Label, Written(line.Count), Written(line.Of), Written(line.Share), Written(line.Solved), Written(line.SolvedShare), Written(line.RunningShare),
        Written(line.WorkingDays), Written(line.Amount), Written(line.Low), Written(line.High), line.Unit,
    ];

    private static string? LabelOf(ReportScope scope, string name) => scope.Sieves.First(sieve => sieve.Name == name).Chosen?.Label;

    private static string? Written(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Written(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}

namespace CustomerRelations.Reports.Numbers;

/// <summary>One part of a report: a finding made from its numbers, the numbers, and how they are drawn.</summary>
/// <param name="Name">Of the part, in the files.</param>
/// <param name="Finding">The title: what the numbers say.</param>
/// <param name="About">What is counted.</param>
/// <param name="First">The heading of the first column.</param>
public sealed record ReportTable(
    string Name, string Finding, string About, string First, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows, ReportDrawing Drawing = ReportDrawing.None)
{
    /// <value>Half the page wide.</value>
    public bool IsNarrow { get; init; }
}

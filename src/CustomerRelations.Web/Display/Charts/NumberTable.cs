using CustomerRelations.Reports;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>The table beside a chart: each of its numbers opens the complaints behind it.</summary>
/// <param name="Caption">What is counted.</param>
/// <param name="First">The heading of the first column.</param>
/// <param name="Lines">With the label as it is read.</param>
/// <param name="Share">The heading of the share and how to read it; empty for none.</param>
public sealed record NumberTable(string Caption, string First, IReadOnlyList<(string Label, ReportLine Line)> Lines, ReportAddress Address, (string Heading, Func<ReportLine, string> Of)? Share = null)
{
    /// <value>In lines: up to this many the table stands open.</value>
    public const int AtOnce = 5;

    public bool HasSolved => Lines.Any(line => line.Line.Solved is not null);
}

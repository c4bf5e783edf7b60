namespace CustomerRelations.Reports;

/// <summary>The complaints report.</summary>
/// <param name="Period">The days it tells of.</param>
/// <param name="Branch">The branch it is of; empty for all.</param>
/// <param name="Branches">All branches, by name.</param>
/// <param name="Sentence">Why it is not quite what was asked for; empty when it is.</param>
public sealed record ComplaintsView(
    ReportPeriod Period, ReportBranch? Branch, IReadOnlyList<ReportBranch> Branches, string? Sentence, HeadlinesPart Headlines,
    IReadOnlyList<ReportLine> Weeks, IReadOnlyList<ReportLine> Verdicts, IReadOnlyList<ReportLine> Causes, IReadOnlyList<ReportLine> Tables)
{
    /// <value>The complaints behind the number that was opened; empty when none was.</value>
    public BehindNumber? Behind { get; init; }

    /// <value>Every line of every part, as the sheets carry them.</value>
    public IReadOnlyList<ReportLine> Lines => [.. Headlines.Lines, .. Weeks, .. Verdicts, .. Causes, .. Tables];
}

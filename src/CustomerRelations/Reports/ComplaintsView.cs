namespace CustomerRelations.Reports;

/// <summary>The complaints report.</summary>
/// <param name="Scope">What it tells of.</param>
public sealed record ComplaintsView(
    ReportScope Scope, HeadlinesPart Headlines,
    IReadOnlyList<ReportLine> Weeks, IReadOnlyList<ReportLine> Verdicts, IReadOnlyList<ReportLine> Causes, IReadOnlyList<ReportLine> Tables)
{
    /// <value>The complaints behind the number that was opened; empty when none was.</value>
    public BehindNumber? Behind { get; init; }

    /// <value>Every line of every part, as the sheets carry them.</value>
    public IReadOnlyList<ReportLine> Lines => [.. Headlines.Lines, .. Weeks, .. Verdicts, .. Causes, .. Tables];

    public ReportPeriod Period => Scope.Period;

    public ReportSheet Sheet() => ReportSheet.Of("complaints", Scope, Lines);
}

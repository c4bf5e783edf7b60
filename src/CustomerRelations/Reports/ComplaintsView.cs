using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports;

/// <summary>The complaints report.</summary>
/// <param name="Scope">What it tells of.</param>
public sealed record ComplaintsView(
    ReportScope Scope, HeadlinesPart Headlines,
    IReadOnlyList<ReportLine> Weeks, IReadOnlyList<ReportLine> Verdicts, IReadOnlyList<ReportLine> Causes, IReadOnlyList<ReportLine> Tables)
{
    /// <value>How many took how many working days.</value>
    public IReadOnlyList<ReportLine> DaysTaken { get; init; } = [];

    /// <value>Those that took longer than the target; empty when there is none in working days.</value>
    public ReportLine? PastTarget { get; init; }

    /// <value>In working days, of the policy.</value>
    public int? Target { get; init; }

    public IReadOnlyList<ReportLine> Promises { get; init; } = [];

    public IReadOnlyList<ReportLine> Remedies { get; init; } = [];

    public IReadOnlyList<ReportLine> Costs { get; init; } = [];

    /// <value>What is so at this moment.</value>
    public IReadOnlyList<ReportLine> Now { get; init; } = [];

    public IReadOnlyList<ActionLine> Actions { get; init; } = [];

    public TalksPart? Talks { get; init; }

    /// <value>The complaints behind the number that was opened; empty when none was.</value>
    public BehindNumber? Behind { get; init; }

    /// <value>The conversations behind the number that was opened; empty when none was.</value>
    public RecordsBehind? TalksBehind { get; init; }

    public ReportPeriod Period => Scope.Period;

    /// <value>Every line of every part, as the sheets carry them.</value>
    public IReadOnlyList<ReportLine> Lines =>
    [
        .. Headlines.Lines, .. Weeks, .. Verdicts, .. Causes, .. Tables, .. DaysTaken, .. new[] { PastTarget }.OfType<ReportLine>(), .. Promises, .. Remedies, .. Costs, .. Now,
        .. Actions.SelectMany(Sides), .. Talks?.Lines ?? [],
    ];

    public ReportSheet Sheet() => ReportSheet.Of("complaints", Scope, Lines);

    private static IEnumerable<ReportLine> Sides(ActionLine action) => action is { Before: { } before, After: { } after }
        ? [new(ChangesPart.Name, $"{action.Reference}, before", null, before, null), new(ChangesPart.Name, $"{action.Reference}, after", null, after, null)] : [];
}

using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What customers say about their complaints today. One that nobody asked, or that was opened again, is not known.</summary>
public static class VerdictPart
{
    public const string Name = "verdicts";

    public static IReadOnlyList<ReportLine> Lines(ComplaintCounts counts) =>
        [Line(counts, "Yes", Solved.Yes), Line(counts, "Partly", Solved.Partly), Line(counts, "No", Solved.NotYet), Line(counts, "Not known", null)];

    private static ReportLine Line(ComplaintCounts counts, string label, Solved? verdict) =>
        counts.Line(Name, label, ComplaintNumbers.Verdict(verdict), (int)counts.Sums[ComplaintNumbers.All]);
}

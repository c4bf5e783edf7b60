using CustomerRelations.Entities;

namespace CustomerRelations.Reports;

/// <summary>What customers say about their complaints today. One that nobody asked, or that was opened again, is not known.</summary>
public static class VerdictPart
{
    public const string Name = "verdicts";

    public static IReadOnlyList<ReportLine> Lines(ComplaintTally tally) =>
        [Line(tally, "Yes", Solved.Yes), Line(tally, "Partly", Solved.Partly), Line(tally, "No", Solved.NotYet), Line(tally, "Not known", null)];

    private static ReportLine Line(ComplaintTally tally, string label, Solved? verdict) =>
        new(Name, label, ComplaintCuts.Verdict(verdict), tally[ComplaintCuts.Verdict(verdict)], tally[ComplaintCuts.All]);
}

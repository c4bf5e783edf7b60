namespace CustomerRelations.Reports;

/// <summary>The five figures above the charts.</summary>
/// <param name="Received">All complaints of the period.</param>
/// <param name="Solved">Those the customer calls solved.</param>
/// <param name="Thought">Those we think are solved, whatever the customer says.</param>
/// <param name="Thanked">Those thanked within a working day, of those whose day is over or who were thanked.</param>
/// <param name="ThanksDue">Those not thanked yet whose working day still runs.</param>
/// <param name="Half">Those the customer calls solved, and within how many working days half of them were.</param>
public sealed record HeadlinesPart(ReportLine Received, ReportLine Solved, ReportLine Thought, ReportLine Thanked, ReportLine ThanksDue, ReportLine Half)
{
    public const string Name = "headlines";

    public IReadOnlyList<ReportLine> Lines => [Received, Solved, Thought, Thanked, ThanksDue, Half];

    public static HeadlinesPart Of(ComplaintTally tally)
    {
        var all = tally[ComplaintCuts.All];
        var yes = ComplaintCuts.Verdict(Entities.Solved.Yes);
        return new HeadlinesPart(
            Line(tally, "Received", ComplaintCuts.All, null),
            Line(tally, "Solved, customers say", yes, all),
            Line(tally, "Solved, we thought", ComplaintCuts.ThoughtSolved, all),
            Line(tally, "Thanked in a working day", ComplaintCuts.ThankedInTime, tally[ComplaintCuts.ThankedInTime] + tally[ComplaintCuts.ThankedLate]),
            Line(tally, "Thanks still in time", ComplaintCuts.ThanksDue, null),
            Line(tally, "Half solved within", yes, null) with { WorkingDays = tally.HalfSolvedWithin() });
    }

    private static ReportLine Line(ComplaintTally tally, string label, string cut, int? of) => new(Name, label, cut, tally[cut], of);
}

using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports;

/// <summary>The figures above the charts.</summary>
/// <param name="Received">All complaints of the period.</param>
/// <param name="Solved">Those the customer calls solved.</param>
/// <param name="Thought">Those we think are solved, whatever the customer says.</param>
/// <param name="Thanked">Those thanked in time, of those whose time is over or who were thanked.</param>
/// <param name="ThanksDue">Those not thanked yet whose time still runs.</param>
/// <param name="Half">Those the customer calls solved, and within how many working days half of them were.</param>
/// <param name="Ninety">The same for nine of ten.</param>
/// <param name="NotThanked">Those whose time was over before they were thanked.</param>
/// <param name="Kept">Those in which every promise with a date that is settled was kept by then.</param>
/// <param name="Missed">Those in which one was kept late or broken.</param>
/// <param name="Reopened">Those that were opened again.</param>
public sealed record HeadlinesPart(
    ReportLine Received, ReportLine Solved, ReportLine Thought, ReportLine Thanked, ReportLine ThanksDue, ReportLine NotThanked,
    ReportLine Half, ReportLine Ninety, ReportLine Kept, ReportLine Missed, ReportLine Reopened)
{
    public const string Name = "headlines";
    public const string ThanksStillDue = "thanks-due";
    public const string NotThankedInTime = "not-thanked";

    /// <value>How the solved share was in the days before, as long as these; empty when nobody complained then.</value>
    public ReportLine? SolvedBefore { get; init; }

    /// <value>How the thanked share was in the days before, of those whose time is over or who were thanked, as now.</value>
    public ReportLine? ThankedBefore { get; init; }

    public IReadOnlyList<ReportLine> Lines =>
        [Received, Solved, Thought, Thanked, ThanksDue, NotThanked, Half, Ninety, Kept, Missed, Reopened, .. new[] { SolvedBefore, ThankedBefore }.OfType<ReportLine>()];

    /// <param name="counts">Of the period.</param>
    /// <param name="before">Of the days before it.</param>
    /// <param name="isDue">Whose time to be thanked still runs.</param>
    /// <param name="thankWithin">In working days, of the policy.</param>
    public static HeadlinesPart Of(ComplaintCounts counts, FigureSums before, Func<Guid, DateOnly, bool> isDue, int thankWithin)
    {
        var all = counts.Count(ComplaintNumbers.All, ComplaintRule.Named(ComplaintNumbers.All));
        var due = counts.Count(ThanksStillDue, new ComplaintRule([ComplaintNumbers.Unthanked], isDue));
        var late = NotThankedOf(counts, isDue);
        var missed = counts.Line(Name, "A promise not kept", ComplaintNumbers.PromisesMissed, null);
        var days = DaysPart.Histogram(counts.Sums);
        var thanked = counts.Line(Name, thankWithin == Complaint.ThankWithin ? "Thanked in a working day" : "Thanked in time", ComplaintNumbers.Thanked, null);
        var kept = counts.Line(Name, "Promises kept", ComplaintNumbers.PromisesKept, null);
        return new HeadlinesPart(
            new ReportLine(Name, "Received", ComplaintNumbers.All, all, null),
            counts.Line(Name, "Solved, customers say", ComplaintNumbers.Solved, all),
            counts.Line(Name, "Solved, we thought", ComplaintNumbers.ThoughtSolved, all),
            thanked with { Of = thanked.Count + late },
            new ReportLine(Name, "Thanks still in time", ThanksStillDue, due, null),
            new ReportLine(Name, "Not thanked in time", NotThankedInTime, late, null),
            counts.Line(Name, "Half solved within", ComplaintNumbers.Solved, null) with { WorkingDays = DaysPart.Within(days, 50) },
            counts.Line(Name, "Nine of ten solved within", ComplaintNumbers.Solved, null) with { WorkingDays = DaysPart.Within(days, 90) },
            kept with { Of = kept.Count + missed.Count },
            missed with { Of = kept.Count + missed.Count },
            counts.Line(Name, "Opened again", ComplaintNumbers.Reopened, all))
        {
            SolvedBefore = Before(before, "Solved, customers say, in the days before", ComplaintNumbers.Solved, before[ComplaintNumbers.All]),
            ThankedBefore = Before(
                before, "Thanked in time, in the days before", ComplaintNumbers.Thanked, before[ComplaintNumbers.Thanked] + NotThankedOf(new ComplaintCounts(before), isDue)),
        };
    }

    private static int NotThankedOf(ComplaintCounts counts, Func<Guid, DateOnly, bool> isDue) => counts.Count(
        NotThankedInTime, ComplaintRule.Named(ComplaintNumbers.ThankedLate), new ComplaintRule([ComplaintNumbers.Unthanked], (branch, day) => !isDue(branch, day)));

    private static ReportLine? Before(FigureSums sums, string label, string name, long of) => of == 0 ? null : new ReportLine(Name, label, null, (int)sums[name], (int)of);
}

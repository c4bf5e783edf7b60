using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports;

/// <summary>Tells how complaints went: how many came, what the customers say, what caused them, how far they travelled.</summary>
/// <remarks>Numbers come from the figures of days; only what depends on this moment is asked of the open rows.</remarks>
public sealed class ComplaintsReport(FigureBook book, ReportScopes scopes, ReportPolicies policies, ComplaintsBehind complaints, ComplaintsReportParts parts, TimeProvider clock)
{
    private const string NobodyBehind = "Nothing stands behind that number in these days.";

    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone, whose today counts where all branches are told of.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintsView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var scope = await scopes.ReadAsync(question, zone, cancel);
        var (causes, items) = (await scopes.CausesAsync(cancel), await scopes.ItemsAsync(cancel));
        var earlier = scope.Period.Before();
        var ofComplaints = new FigureQuestion(FigureKind.Complaints, earlier.From, scope.Period.To, scope.Branch?.Id, scope.Filters);
        var read = await book.ReadAsync([ofComplaints, ofComplaints with { Kind = FigureKind.Touchpoints, From = scope.Period.From }], cancel);
        var (figures, talks) = (read[0], new FigureReading(scope, new ReportNames(items, new Dictionary<Guid, string>()), read[1]));
        var counts = new ComplaintCounts(figures.Between(scope.Period.From, scope.Period.To));
        var view = Counted(scope, counts, figures.Between(earlier.From, earlier.To), causes, items, await policies.ReadAsync(cancel), clock.Moment());
        view = await parts.AddAsync(view, talks.Sums, cancel);
        return string.IsNullOrEmpty(question.Show) ? view : await OpenAsync(view, counts, causes, talks, question, cancel);
    }

    /// <summary>The part of the report that figures of complaints tell.</summary>
    /// <param name="scope">What it tells of.</param>
    /// <param name="counts">The figures of its days.</param>
    /// <param name="before">The figures of the days before.</param>
    /// <param name="causes">By name.</param>
    /// <param name="items">All entries of all lists.</param>
    /// <param name="policyOf">The policy of a branch.</param>
    /// <param name="now">UTC.</param>
    public static ComplaintsView Counted(
        ReportScope scope, ComplaintCounts counts, FigureSums before, Causes causes, IReadOnlyList<ListItem> items, Func<Guid?, ComplaintPolicy> policyOf, DateTime now)
    {
        var policy = policyOf(scope.Branch?.Id);
        int? target = policy.FinalInWorkingDays ? policy.FinalWithin : null;
        bool IsDue(Guid branch, DateOnly day) => now <= ComplaintNumbers.ThankBy(Noon(scope.BranchOf(branch).Days, day), scope.BranchOf(branch).Days, policyOf(branch));
        return new ComplaintsView(
            scope, HeadlinesPart.Of(counts, before, IsDue, policy.ThankWithin), WeeksPart.Lines(counts, scope.Period), VerdictPart.Lines(counts),
            CausesPart.Lines(counts, causes), TablesPart.Lines(counts))
        {
            Target = target,
            DaysTaken = DaysPart.Lines(counts, target),
            PastTarget = DaysPart.Past(counts, target),
            Promises = WeeksPart.PromiseLines(counts, scope.Period),
            Remedies = RemediesPart.Lines(counts, items),
            Costs = RemediesPart.CostLines(counts),
        };
    }

    // Until when somebody is thanked in time depends on the day, never on the hour.
    private static DateTime Noon(OpenDays days, DateOnly day) => days.Moment(day, new TimeOnly(12, 0));

    private async Task<ComplaintsView> OpenAsync(
        ComplaintsView view, ComplaintCounts counts, Causes causes, FigureReading talks, ReportQuestion question, CancellationToken cancel)
    {
        var show = question.Show!;
        if (view.Lines.FirstOrDefault(line => line.Show == show || line.ShowSolved == show) is not { } line)
        {
            return view with { Scope = view.Scope with { Sentence = view.Scope.Sentence ?? NobodyBehind } };
        }

        return counts.RulesOf(show).Count > 0
            ? view with { Behind = await complaints.CountedAsync(counts, view.Scope, causes, line, question, cancel) }
            : await parts.OpenAsync(view, causes, talks, line, question, cancel);
    }
}

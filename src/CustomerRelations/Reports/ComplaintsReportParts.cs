using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;

namespace CustomerRelations.Reports;

/// <summary>What the complaints report tells beside the figures of complaints: what is so now, what we changed, and conversations.</summary>
public sealed class ComplaintsReportParts(FigureBook book, OpenPart open, ChangesPart changes, ComplaintsBehind complaints, TalksBehind talks)
{
    public async Task<ComplaintsView> AddAsync(ComplaintsView view, CancellationToken cancel)
    {
        var scope = view.Scope;
        var sums = await book.ReadAsync(new FigureQuestion(FigureKind.Touchpoints, scope.Period.From, scope.Period.To, scope.Branch?.Id, scope.Filters), cancel);
        return view with
        {
            Talks = TalksPart.Of(sums),
            Now = await open.LinesAsync(scope, cancel),
            Actions = await changes.ReadAsync(scope.Period, cancel),
        };
    }

    /// <summary>Adds the records behind a number of these.</summary>
    public async Task<ComplaintsView> OpenAsync(
        ComplaintsView view, Causes causes, IReadOnlyList<ListItem> items, ReportLine line, ReportQuestion question, CancellationToken cancel) =>
        await open.SuchAsync(question.Show!, view.Scope, cancel) is { } such
            ? view with { Behind = await complaints.OpenAsync(such, view.Scope, causes, line, question.After, cancel) }
            : view with { TalksBehind = await talks.ReadAsync(view.Scope, items, line, question, cancel) };
}

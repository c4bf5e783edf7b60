using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Reports;

/// <summary>What the complaints report tells beside the figures of complaints: what is so now, what we changed, and conversations.</summary>
public sealed class ComplaintsReportParts(OpenPart open, ChangesPart changes, ComplaintsBehind complaints, TalksBehind talks)
{
    public async Task<ComplaintsView> AddAsync(ComplaintsView view, FigureSums talksOfDays, CancellationToken cancel) => view with
    {
        Talks = TalksPart.Of(talksOfDays),
        Now = await open.LinesAsync(view.Scope, cancel),
        Actions = await changes.ReadAsync(view.Period, cancel),
    };

    /// <summary>Adds the records behind a number of these.</summary>
    public async Task<ComplaintsView> OpenAsync(
        ComplaintsView view, Causes causes, FigureReading read, ReportLine line, ReportQuestion question, CancellationToken cancel) =>
        await open.SuchAsync(question.Show!, view.Scope, cancel) is { } such
            ? view with { Behind = await complaints.OpenAsync(such, view.Scope, causes, line, question.After, cancel) }
            : view with { TalksBehind = await talks.ReadAsync(read, line, question, cancel) };
}

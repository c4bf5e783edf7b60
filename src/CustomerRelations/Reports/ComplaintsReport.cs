using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Tells how complaints went: how many came, what the customers say, what caused them, how far they travelled.</summary>
/// <remarks>The complaints of a period are read once, a few columns each, and counted as they pass; memory does not grow with them.</remarks>
public sealed class ComplaintsReport(CrmDbContext db, TimeProvider clock)
{
    private const string NobodyBehind = "Nothing stands behind that number in these days.";

    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone, whose Monday counts where all branches are told of.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintsView> ReadAsync(ComplaintsQuestion question, string zone, CancellationToken cancel)
    {
        var branches = await BranchesAsync(cancel);
        var causes = await CausesAsync(cancel);
        var branch = Guid.TryParse(question.Branch, out var key) ? branches.GetValueOrDefault(key) : null;
        var now = clock.Moment();
        var own = branch?.Days.Zone ?? zone;
        var choice = PeriodChoice.Read(question, DateOnly.FromDateTime(BranchTime.Local(now, own)), own);
        var cuts = new ComplaintCuts(choice.Period, causes, branches, now);
        var tally = new ComplaintTally(cuts, question.Show, Reference.TryRead(question.After, out var after) ? after : null);
        await foreach (var fact in Facts(choice.Period, branch?.Id).AsAsyncEnumerable().WithCancellation(cancel))
        {
            tally.Take(fact);
        }

        var lost = branch is null && !string.IsNullOrEmpty(question.Branch) ? "We don’t know that branch. Here are all of them." : null;
        var view = new ComplaintsView(
            choice.Period, branch, branches.Values.OrderBy(one => one.Name, StringComparer.InvariantCultureIgnoreCase).ToList(), lost ?? choice.Sentence,
            HeadlinesPart.Of(tally), WeeksPart.Lines(tally, choice.Period), VerdictPart.Lines(tally), CausesPart.Lines(tally, causes), TablesPart.Lines(tally));
        var behind = await BehindAsync(view, question.Show, tally, cuts, causes, cancel);
        return behind is null && !string.IsNullOrEmpty(question.Show) ? view with { Sentence = view.Sentence ?? NobodyBehind } : view with { Behind = behind };
    }

    /// <summary>The query of the complaints of a period; public so that its SQL can be checked for every database.</summary>
    public IQueryable<ComplaintFact> Facts(ReportPeriod period, Guid? branchId)
    {
        var (start, end) = (period.Start, period.End);
        return from complaint in db.Complaints.AsNoTracking()
               where complaint.ReceivedAt >= start && complaint.ReceivedAt < end
               join matter in db.Matters on complaint.Id equals matter.Id
               where branchId == null || matter.BranchId == branchId
               orderby complaint.ReceivedAt descending, complaint.Id descending
               select new ComplaintFact(
                   complaint.Id, complaint.Reference, matter.BranchId, complaint.ReceivedAt, complaint.ThankedAt, complaint.ThinkSolvedAt,
                   complaint.Verdict, complaint.VerdictAt, complaint.RootCauseId, matter.HandoverCount);
    }

    /// <summary>The query of what customers said; public so that its SQL can be checked for every database.</summary>
    public IQueryable<ComplaintStory> Stories(IReadOnlyList<Guid> ids) =>
        from complaint in db.Complaints.AsNoTracking()
        where ids.Contains(complaint.Id)
        join matter in db.Matters on complaint.Id equals matter.Id
        from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
        select new ComplaintStory(
            complaint.Id, customer!.DisplayName, customer.Language, complaint.Words,
            db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderBy(talk => talk.OccurredAt).Select(talk => talk.Arrived).FirstOrDefault(),
            complaint.VerdictFeeling ?? db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderByDescending(talk => talk.OccurredAt).Select(talk => talk.Left).FirstOrDefault());

    private async Task<Dictionary<Guid, ReportBranch>> BranchesAsync(CancellationToken cancel) =>
        (await db.Branches.AsNoTracking().Include(branch => branch.Holidays).ToListAsync(cancel)).ToDictionary(branch => branch.Id, ReportBranch.Of);

    private async Task<Causes> CausesAsync(CancellationToken cancel) =>
        new(await db.ListItems.AsNoTracking().Where(item => item.Kind == ListKind.RootCause).ToListAsync(cancel));

    private async Task<BehindNumber?> BehindAsync(ComplaintsView view, string? show, ComplaintTally tally, ComplaintCuts cuts, Causes causes, CancellationToken cancel)
    {
        if (show is null || view.Lines.FirstOrDefault(line => line.Show == show || line.ShowSolved == show) is not { } line)
        {
            return null;
        }

        var facts = tally.Shown.Take(ComplaintTally.PageSize).ToList();
        var stories = await StoriesAsync(facts.Select(fact => fact.Id).ToList(), cancel);
        var records = facts.Select(fact => (Fact: fact, Story: stories[fact.Id])).Select(one => new ComplaintRecord(
            one.Fact.Reference, one.Story.Customer, one.Story.Language, one.Story.Words, one.Fact.RootCauseId is { } cause ? causes[causes.Of(cause)] : "",
            cuts.WorkingDays(one.Fact), one.Fact.Tables, one.Story.Arrived, one.Story.Left, one.Fact.Verdict)).ToList();
        var next = tally.Shown.Count > ComplaintTally.PageSize ? facts[^1].Reference : null;
        return new BehindNumber(line, line.Show != show, tally[show], tally.Passed + 1, records, next);
    }

    private async Task<Dictionary<Guid, ComplaintStory>> StoriesAsync(IReadOnlyList<Guid> ids, CancellationToken cancel) =>
        ids.Count == 0 ? [] : await Stories(ids).ToDictionaryAsync(story => story.Id, cancel);
}

using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Tells how complaints went: how many came, what the customers say, what caused them, how far they travelled.</summary>
/// <remarks>The complaints of a period are read once, a few columns each, and counted as they pass; memory does not grow with them.</remarks>
public sealed class ComplaintsReport(CrmDbContext db, ReportScopes scopes, TimeProvider clock)
{
    private const string NobodyBehind = "Nothing stands behind that number in these days.";

    /// <param name="question">As it stands in the address.</param>
    /// <param name="zone">The reader's IANA zone, whose Monday counts where all branches are told of.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<ComplaintsView> ReadAsync(ReportQuestion question, string zone, CancellationToken cancel)
    {
        var scope = await scopes.ReadAsync(question, zone, cancel);
        var causes = await scopes.CausesAsync(cancel);
        var cuts = new ComplaintCuts(scope.Period, causes, scope.Branches.ToDictionary(branch => branch.Id), clock.Moment());
        var tally = new ComplaintTally(cuts, question.Show, Reference.TryRead(question.After, out var after) ? after : null);
        await foreach (var fact in Facts(scope).AsAsyncEnumerable().WithCancellation(cancel))
        {
            tally.Take(fact);
        }

        var view = new ComplaintsView(
            scope, HeadlinesPart.Of(tally), WeeksPart.Lines(tally, scope.Period), VerdictPart.Lines(tally), CausesPart.Lines(tally, causes), TablesPart.Lines(tally));
        var behind = await BehindAsync(view, question.Show, tally, cuts, causes, cancel);
        return behind is null && !string.IsNullOrEmpty(question.Show)
            ? view with { Scope = scope with { Sentence = scope.Sentence ?? NobodyBehind } }
            : view with { Behind = behind };
    }

    /// <summary>The query of the complaints of a period; public so that its SQL can be checked for every database.</summary>
    public IQueryable<ComplaintFact> Facts(ReportScope scope)
    {
        var (start, end, branchId) = (scope.Period.Start, scope.Period.End, scope.Branch?.Id);
        var (channel, topic, goal) = (scope.KeyOf(ReportScope.Channel), scope.KeyOf(ReportScope.Topic), scope.KeyOf(ReportScope.Goal));
        return from complaint in db.Complaints.AsNoTracking()
               where complaint.ReceivedAt >= start && complaint.ReceivedAt < end
               where topic == null || complaint.TopicId == topic
               join matter in db.Matters on complaint.Id equals matter.Id
               where branchId == null || matter.BranchId == branchId
               where goal == null || matter.GoalCategoryId == goal
               where channel == null || (complaint.ChannelId
                   ?? db.Touchpoints.Where(talk => talk.MatterId == complaint.Id).OrderBy(talk => talk.OccurredAt).Select(talk => (Guid?)talk.ChannelId).FirstOrDefault()) == channel
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

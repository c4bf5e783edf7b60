using System.Linq.Expressions;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Reports;

/// <summary>Finds the complaints behind a number, newest first. The figures tell on which days they are; only those days are read.</summary>
public sealed class ComplaintsBehind(ReportedComplaints rows, ReportPolicies policies, TimeProvider clock)
{
    /// <summary>One page of a number that is counted by figures.</summary>
    /// <param name="counts">The numbers and their rules.</param>
    /// <param name="scope">What the report tells of.</param>
    /// <param name="causes">By name.</param>
    /// <param name="line">The line of the number.</param>
    /// <param name="question">Which number, and where the page before ended.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<BehindNumber> CountedAsync(ComplaintCounts counts, ReportScope scope, Causes causes, ReportLine line, ReportQuestion question, CancellationToken cancel)
    {
        var (show, after) = (question.Show!, await PlaceAsync(question.After, cancel));
        var days = counts.DaysOf(show);
        var afterDay = after is null ? DateOnly.MaxValue : DayOf(scope, after.BranchId, after.ReceivedAt);
        var chosen = Chosen(days, afterDay);
        var facts = chosen.Count == 0 ? [] : await rows.Facts(Both.And(Such(show), On(scope, chosen)), scope.Branch?.Id).ToListAsync(cancel);
        var policyOf = await policies.ReadAsync(cancel);
        var found = facts.Where(fact => BelongsTo(fact, scope) && IsCounted(fact, counts.RulesOf(show), scope, policyOf))
            .Select(fact => (Day: DayOf(scope, fact.BranchId, fact.ReceivedAt), Fact: fact)).Where(one => chosen.Contains((one.Day, one.Fact.BranchId)))
            .OrderByDescending(one => one.Day).ThenByDescending(one => one.Fact.ReceivedAt).ThenByDescending(one => one.Fact.Id).Select(one => one.Fact).ToList();
        var at = after is null ? 0 : found.FindIndex(fact => fact.Id == after.Id) + 1;
        var passed = days.Where(day => day.Day > afterDay).Sum(day => day.Count) + at;
        var page = found.Skip(at).Take(BehindNumber.PageSize + 1).ToList();
        return await ShownAsync(line, line.Show != show, days.Sum(day => day.Count), passed, page, scope, causes, cancel);
    }

    /// <summary>One page of a number that is asked of the open rows.</summary>
    /// <param name="such">Which complaints.</param>
    /// <param name="scope">What the report tells of.</param>
    /// <param name="causes">By name.</param>
    /// <param name="line">The line of the number.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<BehindNumber> OpenAsync(
        Expression<Func<Complaint, bool>> such, ReportScope scope, Causes causes, ReportLine line, string? after, CancellationToken cancel)
    {
        var place = await PlaceAsync(after, cancel);
        var facts = rows.Facts(such, scope.Branch?.Id).OrderByDescending(fact => fact.ReceivedAt).ThenByDescending(fact => fact.Id).AsQueryable();
        facts = place is null ? facts : facts.Where(fact => fact.ReceivedAt < place.ReceivedAt || (fact.ReceivedAt == place.ReceivedAt && fact.Id.CompareTo(place.Id) < 0));
        var page = await facts.Take(BehindNumber.PageSize + 1).ToListAsync(cancel);
        var passed = place is null ? 0 : line.Count - await facts.CountAsync(cancel);
        return await ShownAsync(line, false, line.Count, passed, page, scope, causes, cancel);
    }

    private async Task<BehindNumber> ShownAsync(
        ReportLine line, bool isSolved, int total, int passed, IReadOnlyList<ComplaintFact> found, ReportScope scope, Causes causes, CancellationToken cancel)
    {
        var page = found.Take(BehindNumber.PageSize).ToList();
        var ids = page.Select(fact => fact.Id).ToList();
        var stories = ids.Count == 0 ? [] : await rows.Stories(ids).ToDictionaryAsync(story => story.Id, cancel);
        var now = clock.Moment();
        var records = page.Select(fact => (Fact: fact, Story: stories[fact.Id])).Select(one => new ComplaintRecord(
            one.Fact.Reference, one.Story.Customer, one.Story.Language, one.Story.Words, one.Fact.RootCauseId is { } cause ? causes[causes.Of(cause)] : "",
            scope.BranchOf(one.Fact.BranchId).Days.WorkingDaysBetween(one.Fact.ReceivedAt, one.Fact is { IsSolved: true, VerdictAt: { } yes } ? yes : now),
            one.Fact.Tables, one.Story.Arrived, one.Story.Left, one.Fact.Verdict)).ToList();
        return new BehindNumber(line, isSolved, total, passed + 1, records, found.Count > BehindNumber.PageSize ? page[^1].Reference : null);
    }

    private async Task<ComplaintPlace?> PlaceAsync(string? after, CancellationToken cancel) =>
        Reference.TryRead(after, out var reference) ? await rows.Place(reference).FirstOrDefaultAsync(cancel) : null;

    // Enough days for a page and one complaint more. The day on which the page before ended is read again.
    private static HashSet<(DateOnly Day, Guid BranchId)> Chosen(IReadOnlyList<(DateOnly Day, Guid BranchId, int Count)> days, DateOnly from)
    {
        var chosen = new HashSet<(DateOnly, Guid)>();
        var room = BehindNumber.PageSize + 1;
        foreach (var group in days.Where(day => day.Day <= from).GroupBy(day => day.Day))
        {
            if (room <= 0)
            {
                break;
            }

            chosen.UnionWith(group.Select(day => (day.Day, day.BranchId)));
            room -= group.Key == from ? 0 : group.Sum(day => day.Count);
        }

        return chosen;
    }

    private Expression<Func<Complaint, bool>> Such(string show) =>
        show.StartsWith(ComplaintNumbers.RemedyPrefix, StringComparison.Ordinal) && Guid.TryParse(show[ComplaintNumbers.RemedyPrefix.Length..], out var kind) ? rows.Remedied(kind, null)
        : show.StartsWith(ComplaintNumbers.CostlyPrefix, StringComparison.Ordinal) ? rows.Remedied(null, show[ComplaintNumbers.CostlyPrefix.Length..])
        : show == ComplaintNumbers.Remedied ? rows.Remedied(null, null)
        : _ => true;

    private static bool IsOfRemedies(string name) =>
        name == ComplaintNumbers.Remedied || name.StartsWith(ComplaintNumbers.RemedyPrefix, StringComparison.Ordinal) || name.StartsWith(ComplaintNumbers.CostlyPrefix, StringComparison.Ordinal);

    private static Expression<Func<Complaint, bool>> On(ReportScope scope, IEnumerable<(DateOnly Day, Guid BranchId)> days) =>
        Both.Or(days.Select(day => (day.Day, scope.BranchOf(day.BranchId).Days.Zone)).Distinct().Select(day => Between(Midnight(day.Day, day.Zone), Midnight(day.Day.AddDays(1), day.Zone))).ToList());

    private static Expression<Func<Complaint, bool>> Between(DateTime start, DateTime end) => complaint => complaint.ReceivedAt >= start && complaint.ReceivedAt < end;

    private static DateTime Midnight(DateOnly day, string zone) => BranchTime.Utc(day.ToDateTime(TimeOnly.MinValue), zone);

    private static DateOnly DayOf(ReportScope scope, Guid branchId, DateTime at) => scope.BranchOf(branchId).Days.DayOf(at);

    private static bool BelongsTo(ComplaintFact fact, ReportScope scope) => scope.Filters.All(same => same.Any(Belongs.To(fact.ChannelId, fact.TopicId, fact.GoalId).Contains));

    private static bool IsCounted(ComplaintFact fact, IReadOnlyList<ComplaintRule> rules, ReportScope scope, Func<Guid?, ComplaintPolicy> policyOf)
    {
        var days = scope.BranchOf(fact.BranchId).Days;
        return rules.Any(rule => rule.Names.Any(IsOfRemedies)
            || ComplaintNumbers.Of(fact, days, policyOf(fact.BranchId)).Any(name => rule.Holds(name, fact.BranchId, days.DayOf(fact.ReceivedAt))));
    }
}

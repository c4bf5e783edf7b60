using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Their complaint is solved, as they say.</summary>
public sealed class ComplaintSolvedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.ComplaintSolved;

    public string Words => "a complaint is solved, as they say";

    public RuleKnows Knows => RuleKnows.Complaint | RuleKnows.Goal;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from complaint in db.Complaints.AsNoTracking()
        where complaint.VerdictAt >= @from && complaint.VerdictAt <= until && complaint.Verdict == Solved.Yes && complaint.ImportRunId == null
        join matter in db.Matters on complaint.Id equals matter.Id
        select new RuleSpark
        {
            SubjectId = complaint.Id, At = complaint.VerdictAt!.Value, EndedAt = null, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
            MatterId = matter.Id, TouchpointId = null, ComplaintId = complaint.Id, PromiseId = null, Left = complaint.VerdictFeeling,
            OwnerId = matter.OwnerId, ColleagueId = null, About = complaint.Words, Number = null, Since = null, MayBeUsedFor = null,
        });

    // It may be opened again, and judged again on another day.
    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) => Lapse.EachTime(found, span);

    public string Why(RuleSubject subject) => "whose complaint was solved";
}

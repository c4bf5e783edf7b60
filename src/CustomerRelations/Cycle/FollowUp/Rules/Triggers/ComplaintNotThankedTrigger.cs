using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Nobody thanked them for their complaint within the time the branch gives itself.</summary>
public sealed class ComplaintNotThankedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.ComplaintNotThanked;

    public string Words => "a complaint is not thanked for in time";

    public RuleKnows Knows => RuleKnows.Complaint | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var earliest = from - Longest;
        return RuleFiles.Of(
            db,
            from complaint in db.Complaints.AsNoTracking()
            where complaint.ReceivedAt >= earliest && complaint.ReceivedAt <= until && complaint.ImportRunId == null
                && (complaint.ThankedAt == null || complaint.ThankedAt > @from) && (complaint.ClosedAt == null || complaint.ClosedAt > @from)
            join matter in db.Matters on complaint.Id equals matter.Id
            select new RuleSpark
            {
                SubjectId = complaint.Id, At = complaint.ReceivedAt, EndedAt = complaint.ThankedAt ?? complaint.ClosedAt, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
                MatterId = matter.Id, TouchpointId = null, ComplaintId = complaint.Id, PromiseId = null, Left = null,
                OwnerId = matter.OwnerId, ColleagueId = null, About = complaint.Words, Number = db.ComplaintPolicies.Where(policy => policy.BranchId == matter.BranchId || policy.BranchId == null)
                    .OrderBy(policy => policy.BranchId == null ? 1 : 0).Select(policy => (int?)policy.ThankWithin).FirstOrDefault(), Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) => Lapse.Over(
        found, span, subject => span.Days[subject.BranchId].EndOfWorkingDay(subject.HappenedAt, subject.Number ?? Complaint.ThankWithin));

    public string Why(RuleSubject subject) => "who was not thanked for their complaint";

    // No branch gives itself longer than this, its holidays among it.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(45);
}

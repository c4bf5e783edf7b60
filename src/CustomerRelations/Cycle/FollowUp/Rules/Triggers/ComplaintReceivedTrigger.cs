using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Somebody complained.</summary>
public sealed class ComplaintReceivedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.ComplaintReceived;

    public string Words => "a complaint is received";

    public RuleKnows Knows => RuleKnows.Complaint | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from complaint in db.Complaints.AsNoTracking()
        where complaint.ReceivedAt >= @from && complaint.ReceivedAt <= until && complaint.ImportRunId == null
        join matter in db.Matters on complaint.Id equals matter.Id
        select new RuleSpark
        {
            SubjectId = complaint.Id, At = complaint.ReceivedAt, EndedAt = complaint.WithdrawnAt, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
            MatterId = matter.Id, TouchpointId = null, ComplaintId = complaint.Id, PromiseId = null, Left = null,
            OwnerId = matter.OwnerId, ColleagueId = null, About = complaint.Words, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => "who complained";
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>What we changed because of their complaint is done, and they were not told yet.</summary>
public sealed class ActionDoneTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.ActionDone;

    public string Words => "what we changed because of their complaint is done";

    public RuleKnows Knows => RuleKnows.Complaint | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from action in db.CorrectiveActions.AsNoTracking()
        where action.DoneAt >= @from && action.DoneAt <= until && action.DroppedAt == null
        join asked in db.ComplaintActions on action.Id equals asked.ActionId
        join matter in db.Matters on asked.ComplaintId equals matter.Id
        select new RuleSpark
        {
            SubjectId = asked.Id, At = action.DoneAt!.Value, EndedAt = asked.ToldAt, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
            MatterId = matter.Id, TouchpointId = null, ComplaintId = asked.ComplaintId, PromiseId = null, Left = null,
            OwnerId = matter.OwnerId, ColleagueId = action.OwnerId, About = action.Words, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => $"whose complaint changed something here: {subject.About}";
}

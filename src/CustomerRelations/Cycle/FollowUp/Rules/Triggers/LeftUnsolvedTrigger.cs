using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>The customer says it is not solved, or only partly.</summary>
public sealed class LeftUnsolvedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.LeftUnsolved;

    public string Words => "the customer says it is not solved, or only partly";

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from said in db.Touchpoints.AsNoTracking()
        where (said.Solved == Solved.NotYet || said.Solved == Solved.Partly) && said.OccurredAt >= @from && said.OccurredAt <= until
            && said.CustomerId != null && said.SolvedSaidBy != SaidBy.Staff
        join matter in db.Matters on said.MatterId equals matter.Id
        select new RuleSpark
        {
            SubjectId = said.Id, At = said.OccurredAt, EndedAt = null, CustomerId = said.CustomerId, BranchId = said.BranchId,
            MatterId = said.MatterId, TouchpointId = said.Id, ComplaintId = null, PromiseId = null, Left = said.Left,
            OwnerId = matter.OwnerId, ColleagueId = said.StaffId, About = said.Goal, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => $"for whom it is not solved: {subject.About}";
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A promise was not kept.</summary>
public sealed class PromiseBrokenTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.PromiseBroken;

    public string Words => "a promise is broken";

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from promise in db.Promises.AsNoTracking()
        where promise.BrokenAt >= @from && promise.BrokenAt <= until
        join matter in db.Matters on promise.MatterId equals matter.Id
        select new RuleSpark
        {
            SubjectId = promise.Id, At = promise.BrokenAt!.Value, EndedAt = null, CustomerId = promise.CustomerId, BranchId = matter.BranchId,
            MatterId = promise.MatterId, TouchpointId = promise.TouchpointId, ComplaintId = null, PromiseId = promise.Id, Left = null,
            OwnerId = promise.OwnerId, ColleagueId = promise.MadeById, About = promise.Words, Number = null, Since = promise.MadeAt, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => $"to whom a promise was broken: {subject.About}";
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A promise is late, and neither kept nor given up.</summary>
public sealed class PromiseLateTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.PromiseLate;

    public string Words => "a promise is late";

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from promise in db.Promises.AsNoTracking()
        where promise.DueAt >= @from && promise.DueAt <= until
        join matter in db.Matters on promise.MatterId equals matter.Id
        select new RuleSpark
        {
            SubjectId = promise.Id, At = promise.DueAt!.Value, EndedAt = promise.KeptAt ?? promise.BrokenAt ?? promise.ReleasedAt, CustomerId = promise.CustomerId, BranchId = matter.BranchId,
            MatterId = promise.MatterId, TouchpointId = promise.TouchpointId, ComplaintId = null, PromiseId = promise.Id, Left = null,
            OwnerId = promise.OwnerId, ColleagueId = promise.MadeById, About = promise.Words, Number = null, Since = promise.MadeAt, MayBeUsedFor = null,
        });

    // A new date may be missed again.
    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(Lapse.EachTime(found, span), span, subject => subject.HappenedAt);

    public string Why(RuleSubject subject) => $"to whom a promise is late: {subject.About}";
}

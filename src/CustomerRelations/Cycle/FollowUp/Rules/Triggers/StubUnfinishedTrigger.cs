using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A conversation was put aside and not finished in time.</summary>
public sealed class StubUnfinishedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.StubUnfinished;

    public string Words => "a conversation that was put aside is not finished in time";

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var (first, last) = (from - Touchpoint.FinishWithin, until - Touchpoint.FinishWithin);
        return RuleFiles.Of(
            db,
            from stub in db.Stubs.AsNoTracking()
            join said in db.Touchpoints on stub.TouchpointId equals said.Id
            where said.LoggedAt >= first && said.LoggedAt <= last
            join matter in db.Matters on said.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = said.Id, At = said.LoggedAt, EndedAt = said.CompletedAt, CustomerId = said.CustomerId, BranchId = said.BranchId,
                MatterId = said.MatterId, TouchpointId = said.Id, ComplaintId = null, PromiseId = null, Left = null,
                OwnerId = stub.StaffId, ColleagueId = said.StaffId, About = said.Goal, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(found, span, subject => subject.HappenedAt + Touchpoint.FinishWithin);

    public string Why(RuleSubject subject) => "whose conversation is still to be written up";
}

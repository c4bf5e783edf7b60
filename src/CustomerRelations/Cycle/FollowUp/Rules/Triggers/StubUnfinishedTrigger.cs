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

    // Only the few that are open stand in a tray: they are read whole, and joined from outside so that no database begins with the conversations.
    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from stub in db.Stubs.AsNoTracking()
        join one in db.Touchpoints on stub.TouchpointId equals one.Id into talks
        from said in talks.DefaultIfEmpty()
        select new RuleSpark
        {
            SubjectId = stub.TouchpointId, At = said!.LoggedAt, EndedAt = said.CompletedAt, CustomerId = said.CustomerId, BranchId = said.BranchId,
            MatterId = said.MatterId, TouchpointId = said.Id, ComplaintId = null, PromiseId = null, Left = null,
            OwnerId = stub.StaffId, ColleagueId = said.StaffId, About = said.Goal, Number = null, Since = null, MayBeUsedFor = null,
        });

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(found, span, subject => subject.HappenedAt + Touchpoint.FinishWithin);

    public string Why(RuleSubject subject) => "whose conversation is still to be written up";
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A hand-over was offered, and nobody took it for so many working days.</summary>
public sealed class HandoverWaitingTrigger(CrmDbContext db) : IRuleTrigger
{
    private const int Usual = 1;
    private const int Holidays = 14;

    public RuleTrigger Kind => RuleTrigger.HandoverWaiting;

    public string Words => "nobody takes a hand-over for {working}";

    public TriggerSlots Slots => new(Days: Usual, FewestDays: 1, MostDays: 20);

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var earliest = from.AddDays(-((sentence.Days ?? Usual) * 3) - Holidays);
        return RuleFiles.Of(
            db,
            from handover in db.Handovers.AsNoTracking()
            where handover.OfferedAt >= earliest && handover.OfferedAt <= until
                && (handover.AcceptedAt == null || handover.AcceptedAt > @from) && (handover.ReturnedAt == null || handover.ReturnedAt > @from)
            join matter in db.Matters on handover.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = handover.Id, At = handover.OfferedAt, EndedAt = handover.AcceptedAt ?? handover.ReturnedAt, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
                MatterId = matter.Id, TouchpointId = handover.TouchpointId, ComplaintId = null, PromiseId = null, Left = null,
                OwnerId = matter.OwnerId, ColleagueId = handover.FromId, About = matter.Goal, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) => Lapse.Over(
        found, span, subject => span.Days[subject.BranchId].AddWorkingDays(subject.HappenedAt, sentence.Days ?? Usual));

    public string Why(RuleSubject subject) => $"whose hand-over nobody took: {subject.About}";
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Nobody told them for a while how their complaint stands.</summary>
public sealed class ComplaintNotToldTrigger(CrmDbContext db) : IRuleTrigger
{
    private const int Usual = 3;

    public RuleTrigger Kind => RuleTrigger.ComplaintNotTold;

    public string Words => "nobody tells them for {days} how their complaint stands";

    public TriggerSlots Slots => new(Days: Usual, FewestDays: 1, MostDays: 60);

    public RuleKnows Knows => RuleKnows.Complaint | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var days = sentence.Days ?? Usual;
        var (first, last) = (from.AddDays(-days), until.AddDays(-days));
        return RuleFiles.Of(
            db,
            from complaint in db.Complaints.AsNoTracking()
            where complaint.ReceivedAt <= last && (complaint.ClosedAt == null || complaint.ClosedAt > @from) && complaint.ImportRunId == null
                && (complaint.LastToldAt ?? complaint.ReceivedAt) >= first && (complaint.LastToldAt ?? complaint.ReceivedAt) <= last
            join matter in db.Matters on complaint.Id equals matter.Id
            select new RuleSpark
            {
                SubjectId = complaint.Id, At = complaint.LastToldAt ?? complaint.ReceivedAt, EndedAt = complaint.ClosedAt, CustomerId = matter.CustomerId, BranchId = matter.BranchId,
                MatterId = matter.Id, TouchpointId = null, ComplaintId = complaint.Id, PromiseId = null, Left = null,
                OwnerId = matter.OwnerId, ColleagueId = null, About = complaint.Words, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(Lapse.EachTime(found, span), span, subject => subject.HappenedAt.AddDays(sentence.Days ?? Usual));

    public string Why(RuleSubject subject) => "who was not told how their complaint stands";
}

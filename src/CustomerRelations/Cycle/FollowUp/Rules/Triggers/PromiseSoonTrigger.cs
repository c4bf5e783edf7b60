using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A promise falls due in so many days; one that was made later than that is fresh in mind.</summary>
public sealed class PromiseSoonTrigger(CrmDbContext db) : IRuleTrigger
{
    private const int Usual = 1;

    public RuleTrigger Kind => RuleTrigger.PromiseSoon;

    public string Words => "a promise falls due {before}";

    public TriggerSlots Slots => new(Days: Usual, FewestDays: 1, MostDays: 30);

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public bool IsOwed => true;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var days = sentence.Days ?? Usual;
        var (first, last) = (from.AddDays(days), until.AddDays(days));
        return RuleFiles.Of(
            db,
            from promise in db.Promises.AsNoTracking()
            where promise.DueAt >= first && promise.DueAt <= last
            join matter in db.Matters on promise.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = promise.Id, At = promise.DueAt!.Value, EndedAt = promise.KeptAt ?? promise.BrokenAt ?? promise.ReleasedAt, CustomerId = promise.CustomerId, BranchId = matter.BranchId,
                MatterId = promise.MatterId, TouchpointId = promise.TouchpointId, ComplaintId = null, PromiseId = promise.Id, Left = null,
                OwnerId = promise.OwnerId, ColleagueId = promise.MadeById, About = promise.Words, Number = null, Since = promise.MadeAt, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(Lapse.EachTime(found, span), span, subject => subject.HappenedAt.AddDays(-(sentence.Days ?? Usual))).Where(subject => subject.Since <= subject.HappenedAt);

    public string Why(RuleSubject subject) => $"to whom we promised: {subject.About}";
}

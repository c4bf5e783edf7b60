using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>They did not answer our question for so many days.</summary>
public sealed class NotAnsweredTrigger(CrmDbContext db) : IRuleTrigger
{
    private const int Usual = 7;

    public RuleTrigger Kind => RuleTrigger.NotAnswered;

    public string Words => "they do not answer our question for {days}";

    public TriggerSlots Slots => new(Days: Usual, FewestDays: 1, MostDays: 30);

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var days = sentence.Days ?? Usual;
        var (first, last) = (from.AddDays(-days), until.AddDays(-days));
        return RuleFiles.Of(
            db,
            from survey in db.Surveys.AsNoTracking()
            where survey.AskedAt >= first && survey.AskedAt <= last && (survey.AnsweredAt == null || survey.AnsweredAt > @from)
            join matter in db.Matters on survey.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = survey.Id, At = survey.AskedAt, EndedAt = survey.AnsweredAt, CustomerId = survey.CustomerId, BranchId = survey.BranchId,
                MatterId = survey.MatterId, TouchpointId = survey.TouchpointId, ComplaintId = survey.ComplaintId, PromiseId = null, Left = null,
                OwnerId = matter.OwnerId, ColleagueId = survey.StaffId, About = matter.Goal, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) =>
        Lapse.Over(found, span, subject => subject.HappenedAt.AddDays(sentence.Days ?? Usual));

    public string Why(RuleSubject subject) => "who did not answer our question";
}

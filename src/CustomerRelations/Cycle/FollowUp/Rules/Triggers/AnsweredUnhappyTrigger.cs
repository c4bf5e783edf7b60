using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>They answered our question unhappily, or that it is not solved.</summary>
public sealed class AnsweredUnhappyTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.AnsweredUnhappy;

    public string Words => "they answer our question {feeling}, or that it is not solved";

    public TriggerSlots Slots => new(Feeling: true);

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var cold = LeftUnhappyTrigger.Cold(sentence.LeftAtMost ?? Feeling.Unhappy);
        return RuleFiles.Of(
            db,
            from survey in db.Surveys.AsNoTracking()
            where survey.AnsweredAt >= @from && survey.AnsweredAt <= until
                && ((survey.Feeling != null && cold.Contains(survey.Feeling.Value)) || survey.Solved == Solved.NotYet || survey.Solved == Solved.Partly)
            join matter in db.Matters on survey.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = survey.Id, At = survey.AnsweredAt!.Value, EndedAt = null, CustomerId = survey.CustomerId, BranchId = survey.BranchId,
                MatterId = survey.MatterId, TouchpointId = survey.TouchpointId, ComplaintId = survey.ComplaintId, PromiseId = null, Left = survey.Feeling,
                OwnerId = matter.OwnerId, ColleagueId = survey.StaffId, About = matter.Goal, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public string Why(RuleSubject subject) => subject.Left is { } left ? $"who answered that they feel {SlotWords.Of(left)}" : "who answered that it is not solved";
}

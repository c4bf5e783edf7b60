using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Somebody we know left cold.</summary>
public sealed class LeftUnhappyTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.LeftUnhappy;

    public string Words => "a touchpoint ends {feeling}";

    public TriggerSlots Slots => new(Feeling: true);

    public RuleKnows Knows => RuleKnows.Conversation | RuleKnows.Goal;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        // Named one by one, so that the index of feelings and moments is read in as many short ranges.
        var cold = Cold(sentence.LeftAtMost ?? Feeling.Unhappy);
        return RuleFiles.Of(
            db,
            from said in db.Touchpoints.AsNoTracking()
            where said.Left != null && cold.Contains(said.Left.Value) && said.OccurredAt >= @from && said.OccurredAt <= until && said.CustomerId != null
            join matter in db.Matters on said.MatterId equals matter.Id
            select new RuleSpark
            {
                SubjectId = said.Id, At = said.OccurredAt, EndedAt = null, CustomerId = said.CustomerId, BranchId = said.BranchId, MatterId = said.MatterId,
                TouchpointId = said.Id, ComplaintId = null, PromiseId = null, Left = said.Left, OwnerId = matter.OwnerId, ColleagueId = said.StaffId,
                About = said.Goal, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public string Why(RuleSubject subject) => $"who left {SlotWords.Of(subject.Left ?? Feeling.Unhappy)}";

    /// <summary>This feeling and every colder one.</summary>
    internal static List<Feeling> Cold(Feeling atMost) => Enum.GetValues<Feeling>().Where(feeling => feeling <= atMost).ToList();
}

using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Nobody talked with them for so many days, or for so many times their own usual gap. Any conversation ends the silence.</summary>
/// <remarks>It fires once a silence: the occurrence is the day of the last conversation.</remarks>
public sealed class SilentTrigger(CrmDbContext db) : IRuleTrigger
{
    private const int Usual = 90;

    // With fewer conversations nobody has a usual gap.
    private const int FewestTalks = 4;

    public RuleTrigger Kind => RuleTrigger.Silent;

    public string Words => "we have not talked with them {gap}";

    public TriggerSlots Slots => new(Days: Usual, FewestDays: 7, MostDays: 730, Times: true);

    public ConsentPurpose Purpose => ConsentPurpose.News;

    public bool IsMoment => false;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) =>
        RuleFiles.Of(db, sentence.Times is null ? AfterDays(sentence.Days ?? Usual, from, until) : AfterGaps(until));

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span)
    {
        foreach (var subject in found)
        {
            var zone = span.ZoneOf(subject);
            var last = DateOnly.FromDateTime(BranchTime.Local(subject.HappenedAt, zone));
            var at = BranchTime.Utc(last.AddDays(GapOf(subject, sentence)).ToDateTime(TimeOnly.MinValue), zone);
            if (span.Holds(at) && !(subject.EndedAt <= at))
            {
                (subject.HappenedAt, subject.Occurrence) = (at, Lapse.Day(last));
                yield return subject;
            }
        }
    }

    public string Why(RuleSubject subject) => "with whom nobody has talked for a while";

    private static int GapOf(RuleSubject subject, RuleSentence sentence) => sentence.Times is not { } times
        ? sentence.Days ?? Usual
        : Math.Max(1, (int)Math.Ceiling(times * (subject.HappenedAt - subject.Since!.Value).TotalDays / (subject.Number!.Value - 1)));

    // Each conversation that was the last one for so long; what came after it by the beginning of the span is known to have ended the silence.
    private IQueryable<RuleSpark> AfterDays(int days, DateTime from, DateTime until)
    {
        var (first, last) = (from.AddDays(-days - 2), until.AddDays(-days + 2));
        var before = from.AddDays(-2);
        return
            from said in db.Touchpoints.AsNoTracking()
            where said.OccurredAt >= first && said.OccurredAt <= last && said.CustomerId != null
                && !db.Touchpoints.Any(later => later.CustomerId == said.CustomerId && later.OccurredAt > said.OccurredAt && later.OccurredAt <= before)
            join customer in db.Customers on said.CustomerId equals (Guid?)customer.Id
            where customer.MergedIntoId == null
            select new RuleSpark
            {
                SubjectId = customer.Id, At = said.OccurredAt, EndedAt = db.Touchpoints
                    .Where(later => later.CustomerId == said.CustomerId && later.OccurredAt > said.OccurredAt).Min(later => (DateTime?)later.OccurredAt),
                CustomerId = customer.Id, BranchId = customer.BranchId, MatterId = said.MatterId, TouchpointId = said.Id, ComplaintId = null, PromiseId = null,
                Left = said.Left, OwnerId = customer.FavouriteColleagueId, ColleagueId = said.StaffId, About = said.Goal, Number = null, Since = null, MayBeUsedFor = null,
            };
    }

    private IQueryable<RuleSpark> AfterGaps(DateTime until) =>
        from customer in db.Customers.AsNoTracking()
        where customer.LastTouchpointAt <= until && customer.MergedIntoId == null && customer.ErasedAt == null
            && db.Touchpoints.Count(said => said.CustomerId == customer.Id) >= FewestTalks
        select new RuleSpark
        {
            SubjectId = customer.Id, At = customer.LastTouchpointAt!.Value, EndedAt = null, CustomerId = customer.Id, BranchId = customer.BranchId,
            MatterId = null, TouchpointId = null, ComplaintId = null, PromiseId = null, Left = customer.LastLeft, OwnerId = customer.FavouriteColleagueId,
            ColleagueId = null, About = null, Number = db.Touchpoints.Count(said => said.CustomerId == customer.Id),
            Since = db.Touchpoints.Where(said => said.CustomerId == customer.Id).Min(said => (DateTime?)said.OccurredAt), MayBeUsedFor = null,
        };
}

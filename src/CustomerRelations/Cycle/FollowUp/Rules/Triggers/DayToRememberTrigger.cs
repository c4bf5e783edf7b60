using System.Linq.Expressions;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>A birthday or another day they asked us to remember comes, and we may say a word.</summary>
public sealed class DayToRememberTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.DayToRemember;

    public string Words => "a birthday or another day to remember is {before}";

    public TriggerSlots Slots => new(Days: 0, MostDays: 60);

    public ConsentPurpose Purpose => ConsentPurpose.Greeting;

    public bool IsMoment => false;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var (first, last) = (DateOnly.FromDateTime(from).AddDays((sentence.Days ?? 0) - 1), DateOnly.FromDateTime(until).AddDays((sentence.Days ?? 0) + 1));
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).SelectMany(YearDay.KeptOn).Distinct().Select(OnDay);
        return RuleFiles.Of(
            db,
            from fact in db.CustomerFacts.AsNoTracking().Where(Joined.Any(days))
            where fact.Kind == FactKind.Date && fact.MayBeUsedFor != null
            join customer in db.Customers on fact.CustomerId equals customer.Id
            select new RuleSpark
            {
                SubjectId = fact.Id, At = fact.ToldAt, EndedAt = null, CustomerId = fact.CustomerId, BranchId = customer.BranchId,
                MatterId = null, TouchpointId = null, ComplaintId = null, PromiseId = null, Left = null,
                OwnerId = null, ColleagueId = null, About = fact.Words, Number = (fact.Month!.Value * 100) + fact.Day!.Value, Since = null, MayBeUsedFor = fact.MayBeUsedFor,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span) => found.Where(subject =>
        CustomerFact.AllowsAWord(subject.MayBeUsedFor) && YearDay.In(span, subject, (subject.Number!.Value / 100, subject.Number.Value % 100), sentence.Days ?? 0) is not null);

    public string Why(RuleSubject subject) => $"for the day to remember: {subject.About}";

    // Each day by itself, so that the index of days is read in short pieces.
    private static Expression<Func<CustomerFact, bool>> OnDay((int Month, int Day) day)
    {
        var (month, number) = day;
        return fact => fact.Month == month && fact.Day == number;
    }
}

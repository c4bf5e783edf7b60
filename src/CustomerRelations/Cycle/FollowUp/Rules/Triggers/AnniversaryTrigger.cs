using System.Linq.Expressions;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>The day they came to us first comes round.</summary>
public sealed class AnniversaryTrigger(CrmDbContext db) : IRuleTrigger
{
    // Nobody is with us for longer.
    private const int Longest = 60;

    public RuleTrigger Kind => RuleTrigger.Anniversary;

    public string Words => "the day they came to us first comes round";

    public ConsentPurpose Purpose => ConsentPurpose.Greeting;

    public bool IsMoment => false;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until)
    {
        var years = Enumerable.Range(1, Longest).Select(year => Since(from.AddDays(-2).AddYears(-year), until.AddDays(2).AddYears(-year)));
        return RuleFiles.Of(
            db,
            from customer in db.Customers.AsNoTracking().Where(Joined.Any(years))
            where customer.MergedIntoId == null
            select new RuleSpark
            {
                SubjectId = customer.Id, At = customer.KnownSince, EndedAt = null, CustomerId = customer.Id, BranchId = customer.BranchId,
                MatterId = null, TouchpointId = null, ComplaintId = null, PromiseId = null, Left = null,
                OwnerId = null, ColleagueId = null, About = null, Number = null, Since = null, MayBeUsedFor = null,
            });
    }

    public IEnumerable<RuleSubject> Settle(IEnumerable<RuleSubject> found, RuleSentence sentence, RuleSpan span)
    {
        foreach (var subject in found)
        {
            var first = DateOnly.FromDateTime(BranchTime.Local(subject.HappenedAt, span.ZoneOf(subject)));
            if (YearDay.In(span, subject, (first.Month, first.Day), 0) is { } day && day.Year > first.Year)
            {
                yield return subject;
            }
        }
    }

    public string Why(RuleSubject subject) => "who has been with us for another year";

    // Each year is a range of its own, so that the index of days is read in short pieces.
    private static Expression<Func<Customer, bool>> Since(DateTime first, DateTime last) => customer => customer.KnownSince >= first && customer.KnownSince <= last;
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Somebody new was welcomed; those who came with an imported file are no news.</summary>
public sealed class WelcomedTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.Welcomed;

    public string Words => "somebody new is welcomed";

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from customer in db.Customers.AsNoTracking()
        where customer.KnownSince >= @from && customer.KnownSince <= until && customer.ImportRunId == null && customer.MergedIntoId == null
        select new RuleSpark
        {
            SubjectId = customer.Id, At = customer.KnownSince, EndedAt = null, CustomerId = customer.Id, BranchId = customer.BranchId,
            MatterId = null, TouchpointId = null, ComplaintId = null, PromiseId = null, Left = null,
            OwnerId = null, ColleagueId = db.Touchpoints.Where(said => said.CustomerId == customer.Id).OrderBy(said => said.OccurredAt).ThenBy(said => said.Id).Select(said => (Guid?)said.StaffId).FirstOrDefault(), About = null, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => "who is new with us";
}

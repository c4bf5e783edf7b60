using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.FollowUp.Rules.Triggers;

/// <summary>Somebody came because of them.</summary>
public sealed class ReferredTrigger(CrmDbContext db) : IRuleTrigger
{
    public RuleTrigger Kind => RuleTrigger.Referred;

    public string Words => "somebody comes because of them";

    public ConsentPurpose Purpose => ConsentPurpose.Greeting;

    public IQueryable<RuleSubject> Between(RuleSentence sentence, DateTime from, DateTime until) => RuleFiles.Of(
        db,
        from link in db.CustomerLinks.AsNoTracking()
        where link.MadeAt >= @from && link.MadeAt <= until && link.Kind == LinkKind.CameThrough
        join came in db.Customers on link.FromId equals came.Id
        join through in db.Customers on link.ToId equals through.Id
        where came.ErasedAt == null
        select new RuleSpark
        {
            SubjectId = link.Id, At = link.MadeAt!.Value, EndedAt = null, CustomerId = link.ToId, BranchId = through.BranchId,
            MatterId = null, TouchpointId = null, ComplaintId = null, PromiseId = null, Left = null,
            OwnerId = null, ColleagueId = null, About = came.DisplayName, Number = null, Since = null, MayBeUsedFor = null,
        });

    public string Why(RuleSubject subject) => $"through whom {subject.About} came";
}

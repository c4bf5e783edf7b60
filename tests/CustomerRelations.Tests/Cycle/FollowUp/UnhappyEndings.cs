using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.FollowUp;

/// <summary>Finds who left us cold. The one query behind what a rule would do and what it does, so that both say the same.</summary>
internal sealed class UnhappyEndings(CrmDbContext db)
{
    /// <value>The only occurrence of a rule for one conversation.</value>
    public const string Once = FollowUpSubject.Once;

    /// <summary>Every cold ending of somebody we know, the first one first; those who would rather not be contacted are among them and say so.</summary>
    /// <param name="leftAtMost">The warmest feeling that counts as cold.</param>
    /// <param name="from">UTC.</param>
    /// <param name="until">UTC.</param>
    public IQueryable<Ending> Between(Feeling leftAtMost, DateTime from, DateTime until)
    {
        // Named one by one, so that the index of feelings and moments is read in as many short ranges.
        var cold = Enum.GetValues<Feeling>().Where(feeling => feeling <= leftAtMost).ToList();
        return
            from said in db.Touchpoints.AsNoTracking()
            where said.Left != null && cold.Contains(said.Left.Value) && said.OccurredAt >= @from && said.OccurredAt <= until
            join written in db.Customers on said.CustomerId equals (Guid?)written.Id
            join customer in db.Customers on written.MergedIntoId ?? written.Id equals customer.Id
            where customer.ErasedAt == null
            join matter in db.Matters on said.MatterId equals matter.Id
            join owner in db.Staff on matter.OwnerId equals owner.Id
            join colleague in db.Staff on said.StaffId equals colleague.Id
            join branch in db.Branches on said.BranchId equals branch.Id
            from lead in db.Staff.Where(staff => staff.Id == branch.LeadId).DefaultIfEmpty()
            orderby said.OccurredAt, said.Id
            select new Ending
            {
                TouchpointId = said.Id, OccurredAt = said.OccurredAt, Left = said.Left!.Value, MatterId = said.MatterId, BranchId = said.BranchId,
                CustomerId = customer.Id, Customer = customer.DisplayName, CustomerReference = customer.Reference, Language = customer.Language,
                ContactRefused = customer.ContactRefusedAt != null,
                OwnerId = owner.Id, Owner = owner.DisplayName, OwnerIsHere = owner.DisabledAt == null,
                ColleagueId = colleague.Id, Colleague = colleague.DisplayName, ColleagueIsHere = colleague.DisabledAt == null,
                LeadId = branch.LeadId, Lead = lead!.DisplayName, LeadIsHere = lead != null && lead.DisabledAt == null,
            };
    }

    /// <summary>Those of them for which the rule has not asked yet, and may.</summary>
    /// <param name="rule">Its sentence as it is now.</param>
    /// <param name="from">UTC.</param>
    /// <param name="until">UTC.</param>
    public IQueryable<Ending> Waiting(FollowUpRule rule, DateTime from, DateTime until) =>
        Between(rule.LeftAtMost!.Value, from, until)
            .Where(ending => !ending.ContactRefused)
            .Where(ending => !db.FollowUpTasks.Any(task => task.RuleId == rule.Id && task.SubjectId == ending.TouchpointId && task.Occurrence == Once));
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Who comes to a branch today and was not spoken with yet, in the order they come.</summary>
internal sealed class VisitsExpected(CrmDbContext db)
{
    private const int Shown = 8;

    public async Task<IReadOnlyList<ExpectedVisit>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        await (from visit in db.Visits.AsNoTracking()
               where visit.BranchId == day.Me.BranchId && visit.ExpectedAt >= day.From && visit.ExpectedAt < day.Until && visit.TouchpointId == null
               orderby visit.ExpectedAt, visit.Id
               from customer in db.Customers.Where(customer => customer.Id == visit.CustomerId).DefaultIfEmpty()
               select new ExpectedVisit(
                   visit.ExpectedAt!.Value,
                   customer == null ? visit.Description! : customer.DisplayName,
                   customer == null ? null : customer.Reference,
                   visit.About,
                   db.CustomerFacts.Where(fact => fact.CustomerId == visit.CustomerId && fact.Kind == FactKind.LikesToBeServed && (fact.EndsOn == null || fact.EndsOn >= day.Today))
                       .OrderBy(fact => fact.ToldAt).Select(fact => fact.Words).FirstOrDefault()))
            .Take(Shown).ToListAsync(cancel);
}

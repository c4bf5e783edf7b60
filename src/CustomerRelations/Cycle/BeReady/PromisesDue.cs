using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody owes until the end of the day, the longest late first.</summary>
internal sealed class PromisesDue(CrmDbContext db)
{
    private const int Shown = 8;

    public async Task<IReadOnlyList<DuePromise>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        await (from promise in db.Promises.AsNoTracking().Unsettled()
               where promise.OwnerId == day.Me.Id && promise.DueAt < day.Until
               orderby promise.DueAt, promise.Id
               from customer in db.Customers.Where(customer => customer.Id == promise.CustomerId).DefaultIfEmpty()
               select new DuePromise(
                   promise.Reference, promise.Version, promise.Words, promise.DueAt!.Value,
                   promise.MadeById == day.Me.Id ? null : db.Staff.Where(staff => staff.Id == promise.MadeById).Select(staff => staff.DisplayName).First(),
                   customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName, customer == null ? null : customer.AddressAs,
                   db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Phone)
                       .OrderByDescending(point => point.IsPreferred).Select(point => point.Key).FirstOrDefault(),
                   db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.Kind == ContactKind.Email)
                       .OrderByDescending(point => point.IsPreferred).Select(point => point.Value).FirstOrDefault(),
                   db.ContactPoints.Where(point => point.CustomerId == promise.CustomerId && point.IsPreferred).Select(point => (ContactKind?)point.Kind).FirstOrDefault()))
            .Take(Shown).ToListAsync(cancel);
}

using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What somebody put aside and has not finished, the oldest first.</summary>
internal sealed class StubsWaiting(CrmDbContext db)
{
    private const int Shown = 8;

    public async Task<IReadOnlyList<WaitingStub>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        await (from stub in db.Stubs.AsNoTracking()
               where stub.StaffId == day.Me.Id
               join said in db.Touchpoints on stub.TouchpointId equals said.Id
               orderby said.LoggedAt, said.Id
               from customer in db.Customers.Where(customer => customer.Id == said.CustomerId).DefaultIfEmpty()
               select new WaitingStub(said.Reference, said.Goal, said.LoggedAt, customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName))
            .Take(Shown).ToListAsync(cancel);
}

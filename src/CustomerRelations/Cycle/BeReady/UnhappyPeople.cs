using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Who left a branch cold within two weeks and was not spoken with since; the coldest first. Those who asked us not to ring are left alone.</summary>
internal sealed class UnhappyPeople(CrmDbContext db, LabelBook labels)
{
    private const int Shown = 6;
    private const int DaysBack = 14;

    public async Task<IReadOnlyList<UnhappyPerson>> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var since = day.Now.AddDays(-DaysBack);
        var coldest = (from customer in db.Customers.AsNoTracking()
                       where customer.BranchId == day.Me.BranchId && (customer.LastLeft == Feeling.Upset || customer.LastLeft == Feeling.Unhappy)
                           && customer.LastTouchpointAt > since && customer.ContactRefusedAt == null && customer.MergedIntoId == null && customer.ErasedAt == null
                       orderby customer.LastLeft, customer.LastTouchpointAt descending, customer.Id
                       select customer).Take(Shown);
        var found = await (from customer in coldest
                           join said in db.Touchpoints on
                               new { CustomerId = (Guid?)customer.Id, At = customer.LastTouchpointAt, Left = customer.LastLeft } equals
                               new { said.CustomerId, At = (DateTime?)said.OccurredAt, said.Left }
                           orderby customer.LastLeft, customer.LastTouchpointAt descending, customer.Id
                           select new
                           {
                               customer.Reference, customer.DisplayName, customer.AddressAs, Left = customer.LastLeft!.Value, said.Goal, said.OccurredAt, said.ChannelId,
                               Colleague = db.Staff.Where(staff => staff.Id == said.StaffId).Select(staff => staff.DisplayName).First(),
                               Tables = db.Matters.Where(matter => matter.Id == said.MatterId).Select(matter => matter.HandoverCount).First(),
                           }).ToListAsync(cancel);
        var words = await labels.ReadAsync(cancel);
        return found.DistinctBy(one => one.Reference)
            .Select(one => new UnhappyPerson(one.Reference, one.DisplayName, one.AddressAs, one.Left, one.Goal, one.OccurredAt, words[one.ChannelId], one.Colleague, one.Tables))
            .ToList();
    }
}

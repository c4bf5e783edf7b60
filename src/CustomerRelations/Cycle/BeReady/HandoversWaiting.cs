using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>What was handed to somebody or their team, and what came back to them within a week.</summary>
internal sealed class HandoversWaiting(CrmDbContext db)
{
    private const int Shown = 12;
    private const int DaysBack = 7;

    public async Task<IReadOnlyList<WaitingHandover>> ReadAsync(DayFrame day, CancellationToken cancel)
    {
        var (me, team, since) = (day.Me.Id, day.Me.TeamId ?? Guid.Empty, day.Now.AddDays(-DaysBack));
        var found = db.Handovers.AsNoTracking().Where(handover =>
            (handover.ToStaffId == me && handover.AcceptedAt == null && handover.ReturnedAt == null && handover.FromId != me)
            || (handover.ToTeamId == team && handover.AcceptedAt == null && handover.ReturnedAt == null && handover.FromId != me)
            || (handover.FromId == me && handover.ReturnedAt > since
                && !db.Handovers.Any(later => later.MatterId == handover.MatterId && later.OfferedAt > handover.ReturnedAt)));
        return await (from handover in found
                      orderby handover.OfferedAt, handover.Id
                      join matter in db.Matters on handover.MatterId equals matter.Id
                      from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId).DefaultIfEmpty()
                      select new WaitingHandover(
                          handover.Id, matter.Reference, matter.Goal,
                          db.Staff.Where(staff => staff.Id == handover.FromId).Select(staff => staff.DisplayName).First(),
                          handover.ToStaffId != null
                              ? db.Staff.Where(staff => staff.Id == handover.ToStaffId).Select(staff => staff.DisplayName).First()
                              : db.Teams.Where(one => one.Id == handover.ToTeamId).Select(one => one.Name).First(),
                          handover.ToTeamId != null, handover.Reason, handover.ToldCustomer, handover.OfferedAt, handover.ReturnedAt, handover.ReturnedWhy,
                          customer == null ? null : customer.Reference, customer == null ? null : customer.DisplayName))
            .Take(Shown).ToListAsync(cancel);
    }
}

using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>Who waits at a branch or comes there today, and was not spoken with yet: those who are here first, then in the order they come.</summary>
internal sealed class VisitsExpected(CrmDbContext db)
{
    private const int Shown = 20;

    public async Task<IReadOnlyList<VisitLine>> ReadAsync(DayFrame day, CancellationToken cancel) =>
        await db.Visits.AsNoTracking().Open()
            .Where(visit => visit.BranchId == day.Me.BranchId
                && ((visit.ExpectedAt >= day.From && visit.ExpectedAt < day.Until && visit.ArrivedAt == null) || (visit.ArrivedAt >= day.From && visit.ArrivedAt < day.Until)))
            .OrderBy(visit => visit.ArrivedAt == null).ThenBy(visit => visit.ArrivedAt).ThenBy(visit => visit.ExpectedAt).ThenBy(visit => visit.Id)
            .Take(Shown).Lines(db, day.Today).ToListAsync(cancel);
}

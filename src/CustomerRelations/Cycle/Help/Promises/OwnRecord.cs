using CustomerRelations.Calendar;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Promises;

/// <summary>How well somebody keeps their word: shown to themselves and to nobody else.</summary>
/// <remarks>It asks for nobody: whose it is is whoever is signed in, so no page and no address can ask for another's.</remarks>
public sealed class OwnRecord(CrmDbContext db, Signature signature, TimeProvider clock)
{
    /// <value>How far it looks back, in days.</value>
    public const int Days = 90;

    public async Task<OwnRate> ReadAsync(CancellationToken cancel)
    {
        var (me, now) = (signature.StaffId, clock.Moment());
        var since = now.AddDays(-Days);
        var judged = db.Promises.AsNoTracking().Where(promise => promise.OwnerId == me && promise.DueAt >= since && promise.DueAt < now && promise.ReleasedAt == null);
        return await judged.GroupBy(_ => 1)
            .Select(some => new OwnRate(
                some.Count(),
                some.Count(promise => promise.BrokenAt == null && promise.KeptAt <= promise.DueAt),
                some.Count(promise => promise.BrokenAt != null)))
            .FirstOrDefaultAsync(cancel) ?? new OwnRate(0, 0, 0);
    }
}

using CustomerRelations.Calendar;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.BeReady;

/// <summary>How many of my promises are late: the number that stands beside Today on every page.</summary>
/// <remarks>Counted anew when one of them changes, and else once a minute, so that a page that is open all day costs next to nothing.</remarks>
public sealed class LateBell(CrmDbContext db, Noticeboard board, Signature signature, TimeProvider clock)
{
    /// <value>How long a number may be behind the clock.</value>
    public static readonly TimeSpan AtHand = TimeSpan.FromMinutes(1);

    public async Task<int> CountAsync(CancellationToken cancel) =>
        (await board.ReadAsync(Notices.LatePromisesOf(signature.StaffId), AtHand, async () => new Late(await AskAsync(cancel)))).Count;

    private Task<int> AskAsync(CancellationToken cancel)
    {
        var (me, now) = (signature.StaffId, clock.Moment());
        return db.Promises.AsNoTracking().Unsettled().CountAsync(promise => promise.OwnerId == me && promise.DueAt < now, cancel);
    }

    private sealed record Late(int Count);
}

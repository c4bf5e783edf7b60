using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help;

/// <summary>What we said we would do.</summary>
public sealed class PromiseBook(CrmDbContext db)
{
    /// <summary>The promises to a customer that are still open, the next one due first.</summary>
    public async Task<IReadOnlyList<OpenPromise>> OpenToAsync(Guid customerId, CancellationToken cancel) =>
        await db.Promises.AsNoTracking()
            .Where(promise => promise.CustomerId == customerId && promise.KeptAt == null && promise.BrokenAt == null && promise.ReleasedAt == null)
            .OrderBy(promise => promise.DueAt == null).ThenBy(promise => promise.DueAt)
            .Join(db.Staff, promise => promise.OwnerId, staff => staff.Id, (promise, staff) => new OpenPromise(promise.Words, promise.Condition, promise.DueAt, staff.DisplayName))
            .ToListAsync(cancel);
}

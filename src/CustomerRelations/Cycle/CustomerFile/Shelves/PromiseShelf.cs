using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Shelves;

/// <summary>All that was promised to one customer: what is open, and what became of the rest.</summary>
public sealed class PromiseShelf(CrmDbContext db, FilingCabinet cabinet, PromiseBook promises)
{
    /// <value>Settled promises on one page.</value>
    public const int PageSize = 20;

    /// <param name="reference">Whose file.</param>
    /// <param name="before">Only settled promises made before this one, by reference; empty for the newest.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<PromiseShelfView>> OpenAsync(string? reference, string? before, CancellationToken cancel)
    {
        if (await cabinet.CoverAsync(reference, cancel) is not { } cover)
        {
            return FilingCabinet.NoFile;
        }

        var id = cover.Customer.Id;
        var from = Reference.TryRead(before, out var read)
            ? await db.Promises.AsNoTracking().SingleOrDefaultAsync(promise => promise.Reference == read && promise.CustomerId == id, cancel)
            : null;
        var open = from is null ? await promises.OpenToAsync(id, cancel) : [];
        var settled = await Page(id, from).ToListAsync(cancel);
        var kept = await db.Promises.Where(promise => promise.CustomerId == id && (promise.KeptAt != null || promise.BrokenAt != null))
            .GroupBy(promise => promise.KeptAt != null).Select(some => new { IsKept = some.Key, Count = some.Count() }).ToListAsync(cancel);
        return Result.Done(new PromiseShelfView(
            cover, open, settled.Take(PageSize).Select(promise => LineOf(promise.Promise, promise.MadeBy, cover.Now)).ToList(),
            (kept.Where(some => some.IsKept).Sum(some => some.Count), kept.Sum(some => some.Count)),
            settled.Count > PageSize ? settled[PageSize - 1].Promise.Reference : null, from is not null));
    }

    private IQueryable<SignedPromise> Page(Guid customerId, Promise? from)
    {
        var all = db.Promises.AsNoTracking().Where(promise =>
            promise.CustomerId == customerId && (promise.KeptAt != null || promise.BrokenAt != null || promise.ReleasedAt != null));
        var rest = from is null ? all : all.Where(promise => promise.MadeAt < from.MadeAt || (promise.MadeAt == from.MadeAt && promise.Id.CompareTo(from.Id) < 0));
        return rest.Join(db.Staff, promise => promise.MadeById, staff => staff.Id, (promise, staff) => new SignedPromise { Promise = promise, MadeBy = staff.DisplayName })
            .OrderByDescending(signed => signed.Promise.MadeAt).ThenByDescending(signed => signed.Promise.Id).Take(PageSize + 1);
    }

    private static SettledPromise LineOf(Promise promise, string madeBy, DateTime now) => new(
        promise.Reference, promise.Words, promise.StateAt(now), promise.MadeAt, madeBy, (promise.ReleasedAt ?? promise.BrokenAt ?? promise.KeptAt)!.Value);

    private sealed class SignedPromise
    {
        public required Promise Promise { get; init; }

        public required string MadeBy { get; init; }
    }
}

using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile;

/// <summary>Where the files stand: a merged one leads to the one it became part of, an erased one is not there.</summary>
public sealed class FilingCabinet(CrmDbContext db, CustomerBook book, TimeProvider clock)
{
    /// <value>What is answered for a reference that nobody has.</value>
    public static Failure NoFile => Result.NotFound("We have no file under that reference.");

    /// <returns>The customer as the context tracks it, or null.</returns>
    public async Task<Customer?> FindAsync(string? reference, CancellationToken cancel) =>
        await book.FindAsync(reference, cancel) is { ErasedAt: null, MergedIntoId: null } customer ? customer : null;

    /// <summary>The cover of a file, in one reading; only one that became part of another is read again.</summary>
    public async Task<FileCover?> CoverAsync(string? reference, CancellationToken cancel)
    {
        var (now, open) = (clock.Moment(), db.Promises.Unsettled());
        var found = Reference.TryRead(reference, out var read)
            ? await db.Customers.AsNoTracking().Where(customer => customer.Reference == read && customer.ErasedAt == null)
                .Select(customer => new
                {
                    Customer = customer,
                    Promises = open.Count(promise => promise.CustomerId == customer.Id),
                    Complaints = db.Matters.Count(matter => matter.CustomerId == customer.Id
                        && db.Complaints.Any(complaint => complaint.Id == matter.Id && complaint.ClosedAt == null)),
                    Late = (from promise in open
                            where promise.CustomerId == customer.Id && promise.DueAt < now
                            join owner in db.Staff on promise.OwnerId equals owner.Id
                            orderby promise.DueAt
                            select new { promise.Words, promise.DueAt, owner.DisplayName }).FirstOrDefault(),
                })
                .SingleOrDefaultAsync(cancel)
            : null;
        return found is null ? null
            : found.Customer.MergedIntoId is not null ? await FindAsync(read, cancel) is { } living ? await CoverAsync(living.Reference, cancel) : null
            : new FileCover(
                found.Customer, found.Promises, found.Complaints,
                found.Late is { DueAt: { } due } late ? new LatePromise(late.Words, due, late.DisplayName) : null, now);
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Culture.Recognition;

/// <summary>Finds what a thank-you is for.</summary>
internal static class Moments
{
    /// <param name="db">The rows.</param>
    /// <param name="touchpoint">The reference of a conversation, if it is for one.</param>
    /// <param name="complaint">The reference of a complaint, if it is for one.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>Done with nothing when neither is named; NotFound when what is named is not there.</returns>
    public static async Task<Result<Moment?>> FindAsync(CrmDbContext db, string? touchpoint, string? complaint, CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(touchpoint))
        {
            return await OfTouchpointAsync(db, touchpoint, cancel) is { } said ? Result.Done<Moment?>(said) : Result.NotFound("We have no conversation under that reference.");
        }

        if (!string.IsNullOrEmpty(complaint))
        {
            return await OfComplaintAsync(db, complaint, cancel) is { } said ? Result.Done<Moment?>(said) : Result.NotFound("We have no complaint under that reference.");
        }

        return Result.Done<Moment?>(null);
    }

    private static async Task<Moment?> OfTouchpointAsync(CrmDbContext db, string reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read)
            ? await (from said in db.Touchpoints.AsNoTracking()
                     where said.Reference == read
                     from customer in db.Customers.Where(one => one.Id == said.CustomerId).DefaultIfEmpty()
                     select new Moment(
                         Occasion.OfTouchpoint(said.Id), "/touchpoints/" + said.Reference, said.Goal, said.OccurredAt, said.StaffId,
                         said.CustomerId, customer!.DisplayName, customer.Language, customer.Pronoun)).SingleOrDefaultAsync(cancel)
            : null;

    private static async Task<Moment?> OfComplaintAsync(CrmDbContext db, string reference, CancellationToken cancel) =>
        Reference.TryRead(reference, out var read)
            ? await (from said in db.Complaints.AsNoTracking()
                     where said.Reference == read
                     join matter in db.Matters on said.Id equals matter.Id
                     from customer in db.Customers.Where(one => one.Id == matter.CustomerId).DefaultIfEmpty()
                     select new Moment(
                         Occasion.OfComplaint(said.Id), "/complaints/" + said.Reference, said.Words, said.ReceivedAt, matter.OwnerId,
                         matter.CustomerId, customer!.DisplayName, customer.Language, customer.Pronoun)).SingleOrDefaultAsync(cancel)
            : null;
}

using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive;

/// <summary>Knows what a reference stands for, whatever it is the reference of.</summary>
public sealed class ReferenceBook(CrmDbContext db)
{
    /// <summary>Follows a reference: a customer's, a conversation's or a complaint's to its page, a promise's to the file, a matter's to its last conversation.</summary>
    /// <param name="reference">As <c>Reference.TryRead</c> gives it.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null when nothing has it.</returns>
    public async Task<Signpost?> FollowAsync(string reference, CancellationToken cancel) => await Of(reference).FirstOrDefaultAsync(cancel);

    /// <summary>The question itself; public so that its SQL can be looked at.</summary>
    public IQueryable<Signpost> Of(string reference) =>
        (from customer in db.Customers
         where customer.Reference == reference && customer.ErasedAt == null
         select new { Path = "/customers/", customer.Reference, CustomerId = customer.MergedIntoId ?? (Guid?)customer.Id })
            .Concat(from touchpoint in db.Touchpoints
                    where touchpoint.Reference == reference
                    select new { Path = "/touchpoints/", touchpoint.Reference, touchpoint.CustomerId })
            .Concat(from complaint in db.Complaints
                    where complaint.Reference == reference
                    join matter in db.Matters on complaint.Id equals matter.Id
                    select new { Path = "/complaints/", complaint.Reference, matter.CustomerId })
            .Concat(from promise in db.Promises
                    where promise.Reference == reference
                    join customer in db.Customers on promise.CustomerId equals customer.Id
                    select new { Path = "/customers/", customer.Reference, promise.CustomerId })
            .Concat(from matter in db.Matters
                    where matter.Reference == reference && db.Touchpoints.Any(said => said.MatterId == matter.Id)
                    select new
                    {
                        // A value and no join: for a join a server puts all conversations of everybody in order first.
                        Path = "/touchpoints/", Reference = db.Touchpoints.Where(said => said.MatterId == matter.Id).OrderByDescending(said => said.OccurredAt).Select(said => said.Reference).First(), matter.CustomerId,
                    })
            .Select(found => new Signpost(found.Path + found.Reference, found.CustomerId));
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Letters;

/// <summary>The letters of a complaint.</summary>
public sealed class LetterBook(CrmDbContext db)
{
    // A complaint with more letters than this has other troubles.
    private const int Shown = 20;

    /// <summary>The last first.</summary>
    public async Task<IReadOnlyList<LetterLine>> OfAsync(Guid complaintId, CancellationToken cancel) =>
        await (from letter in db.Letters.AsNoTracking()
               where letter.ComplaintId == complaintId
               join writer in db.Staff on letter.WrittenById equals writer.Id
               orderby letter.WrittenAt descending, letter.Id descending
               select new LetterLine(letter.Id, letter.Kind, letter.Subject, writer.DisplayName, letter.WrittenAt, letter.SentAt,
                   db.ComplaintTellings.Where(told => told.ComplaintId == letter.ComplaintId && told.At == letter.SentAt).Join(db.ListItems, told => told.ChannelId, item => (Guid?)item.Id, (told, item) => item.Label).FirstOrDefault())).Take(Shown).ToListAsync(cancel);

    /// <returns>Nothing when the complaint has no such letter.</returns>
    public async Task<LetterView?> FindAsync(string? reference, Guid id, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        return await (
            from letter in db.Letters.AsNoTracking()
            where letter.Id == id
            join complaint in db.Complaints on letter.ComplaintId equals complaint.Id
            where complaint.Reference == read
            join matter in db.Matters on complaint.Id equals matter.Id
            join branch in db.Branches on matter.BranchId equals branch.Id
            join writer in db.Staff on letter.WrittenById equals writer.Id
            from customer in db.Customers.Where(customer => customer.Id == matter.CustomerId && customer.ErasedAt == null).DefaultIfEmpty()
            select new LetterView(
                letter, complaint.Reference, customer == null ? null : customer.DisplayName,
                db.Set<ContactPoint>().Where(point => customer != null && point.CustomerId == customer.Id && point.Kind == ContactKind.Address)
                    .OrderByDescending(point => point.IsPreferred).Select(point => point.Value).FirstOrDefault(),
                customer == null ? null : customer.Language, writer.DisplayName, branch.Name, branch.TimeZone,
                db.ComplaintTellings.Where(told => told.ComplaintId == letter.ComplaintId && told.At == letter.SentAt).Join(db.ListItems, told => told.ChannelId, item => (Guid?)item.Id, (told, item) => item.Label).FirstOrDefault())).FirstOrDefaultAsync(cancel);
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A customer who was told to expect something, made where a page needs one.</summary>
internal static class ToldCustomer
{
    /// <summary>The page on which it is said that it has happened.</summary>
    public static async Task<string> AddressAsync(CrmDbContext db, string reference)
    {
        var complaint = await db.Complaints.SingleAsync(row => row.Reference == reference);
        var by = await db.Matters.Where(row => row.Id == complaint.Id).Select(row => row.OwnerId).SingleAsync();
        var told = ComplaintTelling.Tell(complaint, "The part comes on Friday.", by, complaint.ReceivedAt, expectBy: complaint.ReceivedAt.AddYears(5));
        db.Add(told);
        db.Note("Customer told", complaint);
        await db.SaveChangesAsync();
        return $"/complaints/{reference}/came/{told.Id}";
    }
}

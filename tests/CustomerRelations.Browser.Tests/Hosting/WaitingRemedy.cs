using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A remedy that waits for a yes, made when the demo office has none.</summary>
internal static class WaitingRemedy
{
    /// <summary>The template of one of its pages, with the remedy or its complaint in the braces.</summary>
    public static async Task<string> AddressAsync(CrmDbContext db, string route)
    {
        var remedy = await db.Remedies.FirstOrDefaultAsync(row => row.AskedAt != null && row.ApprovedAt == null && row.DeclinedAt == null) ?? await MakeAsync(db);
        var complaint = await db.Complaints.SingleAsync(row => row.Id == remedy.ComplaintId);
        return route.Replace("{reference}", complaint.Reference, StringComparison.Ordinal).Replace("{id:guid}", $"{remedy.Id}", StringComparison.Ordinal);
    }

    private static async Task<Remedy> MakeAsync(CrmDbContext db)
    {
        var matter = await db.Matters.FirstAsync(row => row.CustomerId != null && !db.Complaints.Any(complaint => complaint.Id == row.Id));
        var complaint = Complaint.Receive(matter, "You said Friday. I came on the bus on Friday.", matter.OpenedAt);
        var remedy = Remedy.Offer(complaint, "A new mixer", 120_00, "GBP", matter.OpenedAt.AddYears(5), matter.OwnerId, matter.OpenedAt);
        remedy.Ask(matter.OpenedAt);
        db.AddRange(complaint, remedy);
        db.Note("Remedy asked for", remedy);
        await db.SaveChangesAsync();
        return remedy;
    }
}

using CustomerRelations.Cycle.Receive.Outside;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A complaint that came by the public page, with the link of whoever wrote it.</summary>
internal static class HeardOutside
{
    /// <summary>A page's template with its reference and its key.</summary>
    public static async Task<string> AddressAsync(CrmDbContext db, string route)
    {
        var secret = SecretLink.Next();
        var amara = await db.Staff.OrderBy(staff => staff.Id).FirstAsync(staff => staff.BranchId != null && staff.DisabledAt == null);
        var at = await db.Touchpoints.MaxAsync(one => one.LoggedAt);
        var matter = Matter.Open(null, "You said Friday. It is Monday, and a-word-that-is-much-too-long-for-any-telephone-in-the-whole-wide-world.", amara.BranchId!.Value, amara.Id, at);
        var told = new Feedback { Kind = FeedbackKind.Complaint, SecretHash = SecretLink.HashOf(secret), BranchId = matter.BranchId, Words = matter.Goal, Feeling = Feeling.Unhappy, At = at, ComplaintId = matter.Id };
        var file = new Attachment { ComplaintId = matter.Id, FeedbackId = told.Id, FileName = "a-photo-with-a-name-that-is-much-too-long-for-any-telephone.png", MediaType = "image/png", Size = 2_048, Hash = new byte[32], StoredAs = Guid.CreateVersion7().ToString("N"), AddedAt = at };
        db.AddRange(matter, Complaint.Receive(matter, matter.Goal, at), told, file);
        db.Note("Heard from outside", told);
        await db.SaveChangesAsync();
        return route.Replace("{reference}", told.Reference, StringComparison.Ordinal).Replace("{key}", secret, StringComparison.Ordinal);
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A letter that lies here and was not sent.</summary>
internal static class WrittenLetter
{
    /// <summary>The template of one of its pages, with the letter and its complaint in the braces.</summary>
    public static async Task<string> AddressAsync(CrmDbContext db, string route)
    {
        var complaint = await db.Complaints.OrderByDescending(row => row.ReceivedAt).FirstAsync();
        var writer = await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example");
        var letter = Letter.Write(complaint, LetterKind.ThankYou, "Thank you for telling us", "Dear Folake,\n\nthank you for telling us.", writer.Id, complaint.ReceivedAt);
        db.Letters.Add(letter);
        db.Note("Letter written", letter);
        await db.SaveChangesAsync();
        return route.Replace("{reference}", complaint.Reference, StringComparison.Ordinal).Replace("{id:guid}", $"{letter.Id}", StringComparison.Ordinal);
    }
}

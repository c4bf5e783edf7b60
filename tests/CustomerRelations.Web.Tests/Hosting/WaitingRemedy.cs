using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A remedy of Jonas's that waits for a yes, at the managers' own branch; made when the office has none.</summary>
/// <param name="Reference">Of its complaint.</param>
internal sealed record WaitingRemedy(Guid Id, string Reference)
{
    public const string Words = "You said Friday. I came on the bus on Friday.";

    public static Task<WaitingRemedy> InAsync(OfficeHost host, long cost = 120_00, bool isNew = false) => host.AskAsync(async db =>
    {
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var jonas = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Email == "jonas@kestrel.example");
        var found = await (
            from remedy in db.Remedies
            join complaint in db.Complaints on remedy.ComplaintId equals complaint.Id
            where remedy.AskedAt != null && remedy.ApprovedAt == null && remedy.DeclinedAt == null && remedy.OfferedById == jonas.Id && complaint.Words == Words
            select new WaitingRemedy(remedy.Id, complaint.Reference)).FirstOrDefaultAsync();
        if (found is not null && !isNew)
        {
            return found;
        }

        var folake = await db.Customers.SingleAsync(customer => customer.DisplayName == "Folake Adeyemi");
        var matter = Matter.Open(folake.Id, "My mixer", jonas.BranchId!.Value, jonas.Id, now);
        var about = Complaint.Receive(matter, Words, now);
        var asked = Remedy.Offer(about, "A new mixer", cost, "GBP", now.AddDays(3), jonas.Id, now);
        asked.Add(await db.ListItems.FirstAsync(item => item.Kind == ListKind.RemedyKind));
        asked.Ask(now);
        db.AddRange(matter, about, asked);
        db.Note("Remedy asked for", asked);
        await db.SaveChangesAsync();
        return new WaitingRemedy(asked.Id, about.Reference);
    });
}

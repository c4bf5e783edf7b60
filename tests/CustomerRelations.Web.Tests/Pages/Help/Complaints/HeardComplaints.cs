using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Complaints;

/// <summary>Complaints of the demo office, made where a test needs one.</summary>
internal static class HeardComplaints
{
    /// <summary>Somebody says at the desk that they are unhappy with us.</summary>
    /// <returns>The page of their complaint.</returns>
    public static async Task<string> SayAsync(OfficeHost host, Visitor clerk, string words, string? wanted = null)
    {
        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Nadia Petrova"), ("Input.IsNew", "true"), ("Input.Goal", words), ("Input.IsComplaint", "true"), ("Input.Wanted", wanted ?? ""), ("then", "next"));
        var said = answer.Headers.Location!.OriginalString.Split('=')[1];
        return "/complaints/" + await host.AskAsync(db => db.Touchpoints.Where(one => one.Reference == said)
            .Join(db.Complaints, one => one.MatterId, complaint => complaint.Id, (_, complaint) => complaint.Reference).SingleAsync());
    }

    /// <summary>Many at once, one a minute.</summary>
    public static Task AddAsync(OfficeHost host, Guid branchId, Guid ownerId, int many) => host.AskAsync(async db =>
    {
        var at = new DateTime(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc);
        for (var number = 0; number < many; number++)
        {
            var matter = Matter.Open(null, $"Complaint {number}", branchId, ownerId, at.AddMinutes(number));
            db.AddRange(matter, Complaint.Receive(matter, matter.Goal, matter.OpenedAt));
            db.Note("Complaint heard", matter);
        }

        return await db.SaveChangesAsync();
    });
}

using System.Net;
using CustomerRelations.Data.Seed;
using CustomerRelations.Data.Seed.Generated;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>Somebody can work in a generated office as in any other.</summary>
public sealed class GeneratedOfficeTests
{
    [Fact]
    public async Task Every_page_of_a_day_opens()
    {
        await using var host = await OfficeHost.DemoAsync();
        await using (var scope = host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<GeneratedOffice>().FillAsync(new OfficeSize(200, 1000, 40, 7), new Progress<GeneratedCounts>(), CancellationToken.None);
        }

        var visitor = await host.SignedInAsync("admin@demo.example");
        var often = await host.AskAsync(db => db.Touchpoints.Where(talk => talk.CustomerId != null).GroupBy(talk => talk.CustomerId)
            .OrderByDescending(talks => talks.Count()).Select(talks => talks.Key).FirstAsync());
        var heaviest = await host.AskAsync(db => db.Customers.Where(customer => customer.Id == often).Select(customer => customer.Reference).SingleAsync());
        var complaint = await host.AskAsync(db => db.Complaints.OrderByDescending(row => row.ReceivedAt).Select(row => row.Reference).FirstAsync());
        var talk = await host.AskAsync(db => db.Touchpoints.OrderByDescending(row => row.Id).Select(row => row.Reference).FirstAsync());
        string[] pages = ["/", "/desk", $"/desk?customer={heaviest}", "/customers", $"/customers/{heaviest}", $"/touchpoints/{talk}", "/find?q=ash", "/promises", "/promises?whose=all",
            "/complaints", $"/complaints/{complaint}", "/follow-ups", "/kudos", "/approvals", "/reports/complaints", "/admin/lists"];

        foreach (var page in pages)
        {
            (await visitor.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }
}

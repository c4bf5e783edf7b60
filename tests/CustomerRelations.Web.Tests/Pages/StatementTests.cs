using CustomerRelations.Data;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Help;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>A page asks the database a few times, however long the story is: never once a row.</summary>
public sealed class StatementTests : IAsyncLifetime
{
    private readonly StatementCount count = new();
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync(
        services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(count)));

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("/desk", 5)]
    [InlineData("/desk?customer={longest}", 9)]
    [InlineData("/customers", 4)]
    [InlineData("/customers/{longest}", 8)]
    [InlineData("/customers/{shortest}", 8)]
    [InlineData("/complaints", 5)]
    [InlineData("/complaints/{complaint}", 8)]
    [InlineData("/complaints/{complaint}/thank", 7)]
    public async Task A_page_asks_at_most(string path, int statements)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var longest = await host.AskAsync(db => db.Customers.OrderByDescending(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        var shortest = await host.AskAsync(db => db.Customers.OrderBy(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        var complaint = await Complaints.AnyAsync(host);
        count.Take();

        (await clerk.GetAsync(path.Replace("{complaint}", complaint, StringComparison.Ordinal).Replace("{longest}", longest, StringComparison.Ordinal).Replace("{shortest}", shortest, StringComparison.Ordinal))).EnsureSuccessStatusCode();

        count.Take().ShouldBeInRange(1, statements);
    }
}

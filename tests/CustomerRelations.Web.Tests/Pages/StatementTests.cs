using CustomerRelations.Data;
using CustomerRelations.Web.Tests.Hosting;
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
    [InlineData("/desk?customer={longest}", 8)]
    [InlineData("/find?q=fol", 6)]
    [InlineData("/find?q=0182", 6)]
    [InlineData("/find?handler=Alike&q=Folake+Adeyemi&contact=0117+496+0182", 6)]
    [InlineData("/customers", 4)]
    [InlineData("/customers/{longest}", 8)]
    [InlineData("/customers/{shortest}", 8)]
    public async Task A_page_asks_at_most(string path, int statements)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var longest = await host.AskAsync(db => db.Customers.OrderByDescending(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        var shortest = await host.AskAsync(db => db.Customers.OrderBy(one => db.Touchpoints.Count(said => said.CustomerId == one.Id)).Select(one => one.Reference).FirstAsync());
        count.Take();

        (await clerk.GetAsync(path.Replace("{longest}", longest, StringComparison.Ordinal).Replace("{shortest}", shortest, StringComparison.Ordinal))).EnsureSuccessStatusCode();

        count.Take().ShouldBeInRange(1, statements);
    }
}

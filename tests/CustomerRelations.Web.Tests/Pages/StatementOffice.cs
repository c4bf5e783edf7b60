using CustomerRelations.Data;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>A demo office where every question to the database is counted.</summary>
public sealed class StatementOffice : IAsyncLifetime
{
    private readonly StatementCount count = new();

    public OfficeHost Host { get; private set; } = null!;

    public async Task InitializeAsync() => Host = await OfficeHost.DemoAsync(
        services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(count)));

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Somebody who finds nothing at hand that others read before.</summary>
    public async Task<Visitor> FirstOfTheDayAsync(string email)
    {
        var visitor = await Host.SignedInAsync(email);
        Host.Services.GetRequiredService<Noticeboard>().Renew();
        return visitor;
    }

    /// <summary>The questions since they were counted last.</summary>
    public int Take() => count.Take();
}

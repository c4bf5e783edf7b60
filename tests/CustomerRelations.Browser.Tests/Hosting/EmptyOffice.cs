using System.Data.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using CustomerRelations.Data;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>An office in Production that nobody has set up, where one may try to sign in once a minute and whose books can be shut.</summary>
internal sealed class EmptyOffice : WebApplicationFactory<Program>
{
    private readonly string folder = DemoBooks.NewFolder();
    private readonly ShutBooks books = new();

    private EmptyOffice()
    {
    }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public string SetupPath => Services.GetRequiredService<SetupKey>().Path;

    public static EmptyOffice Open()
    {
        var office = new EmptyOffice();
        office.UseKestrel(0);
        office.StartServer();
        return office;
    }

    /// <summary>From now on the database answers with this.</summary>
    public void Shut(Exception answer) => books.Answer = answer;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        DemoBooks.Close(folder);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Production")
        .UseStaticWebAssets()
        .UseSetting("Data:Folder", folder)
        .UseSetting("AllowedHosts", "127.0.0.1;localhost")
        .UseSetting("Access:SignInsPerMinute", "1")
        .ConfigureTestServices(services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(books)));

    private sealed class ShutBooks : DbCommandInterceptor
    {
        public Exception? Answer { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
            Answer is null ? base.ReaderExecutingAsync(command, eventData, result, cancellationToken) : throw Answer;
    }
}

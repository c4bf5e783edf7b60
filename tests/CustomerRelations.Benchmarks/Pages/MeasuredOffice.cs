using System.Diagnostics;
using System.Net;
using CustomerRelations.Data;
using CustomerRelations.Data.Seed;
using CustomerRelations.Data.Seed.Generated;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Web.Workers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>The whole application on a generated office, with somebody at the desk.</summary>
internal sealed class MeasuredOffice : WebApplicationFactory<Program>
{
    private static readonly Uri Home = new("https://localhost/");

    private readonly IReadOnlyDictionary<string, string> settings;

    private MeasuredOffice(OfficeSize size, IReadOnlyDictionary<string, string> settings) => (Size, this.settings) = (size, settings);

    public OfficeSize Size { get; }

    public StatementCount Statements { get; } = new();

    /// <value>The browser of the colleague at the desk.</value>
    public HttpClient Desk { get; private set; } = null!;

    /// <value>The browser of a manager.</value>
    public HttpClient Manager { get; private set; } = null!;

    /// <summary>Opens the office, generating it first where there is none yet.</summary>
    public static async Task<MeasuredOffice> OpenAsync(OfficeSize size, Places places, CancellationToken cancel)
    {
        await GenerateAsync(size, places, cancel);
        var office = new MeasuredOffice(size, places.SettingsOf(size));
        office.Desk = await office.SignInAsync("desk@demo.example", cancel);
        office.Manager = await office.SignInAsync("manager@demo.example", cancel);
        await office.ReckonAsync(cancel);
        return office;
    }

    public async Task<T> AskAsync<T>(Func<CrmDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<CrmDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(Statements));

            // What runs by itself would run into what is measured.
            services.Remove(services.Single(service => service.ImplementationType == typeof(SweepWorker)));
        });
    }

    private async Task<HttpClient> SignInAsync(string email, CancellationToken cancel)
    {
        var client = CreateDefaultClient(Home, new CookieContainerHandler(new CookieContainer()));
        var answer = await HtmlForm.SendAsync(client, "/account/sign-in", null, cancel, ("Input.Email", email), ("Input.Password", DemoOffice.Password));
        return answer.StatusCode == HttpStatusCode.Redirect ? client : throw new InvalidOperationException($"{email} could not sign in: {(int)answer.StatusCode}.");
    }

    // As the minute's sweep would have done long ago.
    private async Task ReckonAsync(CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        var before = await AskAsync(db => db.DayFigures.CountAsync(cancel));
        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<FigureSweep>().SweepAsync(scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, cancel);
        }

        var after = await AskAsync(db => db.DayFigures.CountAsync(cancel));
        if (after > before)
        {
            Console.Error.WriteLine($"{after - before} figures of days were reckoned in {Size.Name()} in {Stopwatch.GetElapsedTime(began).TotalSeconds:0.0} s.");
        }
    }

    // By the program's own verb, as anybody would.
    private static async Task GenerateAsync(OfficeSize size, Places places, CancellationToken cancel)
    {
        var done = Path.Combine(places.FolderOf(size), "generated");
        if (File.Exists(done))
        {
            return;
        }

        if (places.Bare)
        {
            await GenerateAsync(size, places.Generated, cancel);
            places.MakeBare(size);
            await File.WriteAllTextAsync(done, "", cancel);
            return;
        }

        Console.Error.WriteLine($"Generating {size.Name()}:");
        string[] verb = ["generate", "--customers", $"{size.Customers}", "--touchpoints", $"{size.Touchpoints}", "--complaints", $"{size.Complaints}", "--seed", $"{size.Seed}"];
        Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Development");
        foreach (var (key, value) in places.SettingsOf(size))
        {
            Environment.SetEnvironmentVariable(key.Replace(":", "__", StringComparison.Ordinal), value);
        }

        var code = (int)typeof(Program).Assembly.EntryPoint!.Invoke(null, [verb])!;
        if (code != 0)
        {
            throw new InvalidOperationException($"The office was not generated: {code}. Empty {places.FolderOf(size)} and its database.");
        }

        await File.WriteAllTextAsync(done, "", cancel);
    }
}

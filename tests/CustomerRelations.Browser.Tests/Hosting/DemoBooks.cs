using CustomerRelations.Data;
using CustomerRelations.Web.Workers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>The books of a demo office: written and swept once, then copied for every office that is opened on them.</summary>
internal static class DemoBooks
{
    private const string Name = "crm.db";

    // Few, because journeys sign in often.
    private const int Rounds = 1000;

    // Only against waiting for ever.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly Lazy<string> First = new(Write);

    /// <returns>A new folder with a copy.</returns>
    public static string Copy()
    {
        var folder = NewFolder();
        File.Copy(Path.Combine(First.Value, Name), Path.Combine(folder, Name));
        return folder;
    }

    /// <summary>Throws the folder of an office that has ended away.</summary>
    public static void Close(string folder)
    {
        Forget(folder);
        Directory.Delete(folder, recursive: true);
    }

    public static string NewFolder() => Directory.CreateTempSubdirectory("customer-relations-browser-").FullName;

    public static void HashQuickly(IServiceCollection services) =>
        services.PostConfigure<PasswordHasherOptions>(hasher => hasher.IterationCount = Rounds);

    private static string Write()
    {
        var folder = NewFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using (var office = new Office(folder))
        {
            Sweep(office.Services);
        }

        // The last connection that closes brings the write-ahead log into the file.
        Forget(folder);
        return folder;
    }

    // What an office reckons by itself on its first day is in the books before they are copied: the figures of every day, the calls to make.
    private static void Sweep(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        _ = SpinWait.SpinUntil(() => db.SweepRuns.Count() == Schedule.Sweeps.Count, Longest);
    }

    private static void Forget(string folder)
    {
        using var any = new SqliteConnection(new SqliteConnectionStringBuilder($"Data Source={Path.Combine(folder, Name)}") { ForeignKeys = true }.ToString());
        SqliteConnection.ClearPool(any);
    }

    private sealed class Office(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
            .UseEnvironment("Development")
            .UseSetting("Data:Folder", folder)
            .ConfigureTestServices(HashQuickly);
    }
}

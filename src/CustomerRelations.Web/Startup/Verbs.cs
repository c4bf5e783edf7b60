using System.CommandLine;
using CustomerRelations.Data;

namespace CustomerRelations.Web.Startup;

/// <summary>What the program does instead of opening the office, when its first argument is a verb's name.</summary>
/// <remarks>Test hosts, the migrations tool and <c>--urls</c> pass arguments too; those are left to the host.</remarks>
public static class Verbs
{
    private const string Migrate = "migrate";

    public static bool IsVerb(string[] args) => args.FirstOrDefault() is Migrate;

    /// <returns>0 when done; 1 when not, with the reason on the console.</returns>
    public static Task<int> RunAsync(WebApplication app, string[] args)
    {
        var migrate = new Command(Migrate, "Brings the database to this version, creating what is missing, and stops.");
        migrate.SetAction((_, cancel) => MigrateAsync(app, cancel));
        return new RootCommand("Customer Relations") { migrate }.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static async Task<int> MigrateAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<CrmDbContext>().Database;
        var applied = await Migration.RunAsync(database, cancel);
        await Console.Out.WriteLineAsync(applied.Count == 0 ? "The database is at this version already." : $"Done: {string.Join(", ", applied)}.");
        return 0;
    }
}

using System.CommandLine;

namespace CustomerRelations.Web.Startup;

/// <summary><c>migrate</c>: brings the database to this version and stops.</summary>
internal static class MigrateVerb
{
    public const string Name = "migrate";

    public static Command For(WebApplication app)
    {
        var migrate = new Command(Name, "Brings the database to this version, creating what is missing, and stops.");
        migrate.SetAction((_, cancel) => RunAsync(app, cancel));
        return migrate;
    }

    private static async Task<int> RunAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var applied = await Migration.RunAsync(scope.ServiceProvider, cancel);
        await Console.Out.WriteLineAsync(applied.Count == 0 ? "The database is at this version already." : $"Done: {string.Join(", ", applied)}.");
        return 0;
    }
}

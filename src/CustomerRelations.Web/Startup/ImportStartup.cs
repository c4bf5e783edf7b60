using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Startup;

/// <summary>Where imported files lie, who reads them, and the sheet of what was not understood.</summary>
public static class ImportStartup
{
    private const int LargestMegabytes = 100;

    /// <exception cref="CannotOpenException">The setting is no number.</exception>
    public static void AddImports(this WebApplicationBuilder builder)
    {
        var largest = 1_048_576L * (WholeNumber.Of(builder.Configuration, "Import:LargestMegabytes") ?? LargestMegabytes);
        var folder = DataFolderStartup.Find(builder).Below("imports");
        builder.Services
            .AddSingleton(new ImportFiles(folder, largest))
            .AddSingleton<ImportFailures>()
            .AddScoped<FormWithFile>()
            .AddScoped<ImportTray>()
            .AddScoped<ImportSweep>();
    }

    public static void MapImports(this WebApplication app) =>
        app.MapMethods("/customers/import/{reference}/problems.csv", [HttpMethods.Get, HttpMethods.Head], ProblemsAsync).RequireAuthorization(Policies.Manage);

    private static async Task<IResult> ProblemsAsync(string reference, ImportFolder folder, ImportProblems problems, CancellationToken cancel) =>
        await folder.FindAsync(reference, cancel) is { } run
            ? TypedResults.Stream(body => WriteAsync(body, problems.SheetAsync(run.Reference, cancel), cancel), "text/csv; charset=utf-8", $"import-{run.Reference}-problems.csv")
            : TypedResults.NotFound();

    // A spreadsheet reads letters outside English rightly only behind the mark that this encoding begins with.
    private static async Task WriteAsync(Stream body, IAsyncEnumerable<string> lines, CancellationToken cancel)
    {
        await using var sheet = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await foreach (var line in lines.WithCancellation(cancel))
        {
            await sheet.WriteAsync(line.AsMemory(), cancel);
        }
    }
}

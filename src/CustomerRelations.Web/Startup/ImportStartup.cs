using System.Globalization;
using System.Text;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Sheets;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Uploads;

namespace CustomerRelations.Web.Startup;

/// <summary>Where imported files lie, who reads them, and the sheet of what was not understood.</summary>
public static class ImportStartup
{
    private const int LargestMegabytes = 100;
    private const int LinesAtOnce = 500;

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

    private static async Task<IResult> ProblemsAsync(string reference, ImportFolder folder, CancellationToken cancel) =>
        await folder.FindAsync(reference, cancel) is { } run
            ? TypedResults.Stream(body => WriteAsync(body, run, folder, cancel), "text/csv; charset=utf-8", $"import-{run.Reference}-problems.csv")
            : TypedResults.NotFound();

    // A spreadsheet reads letters outside English rightly only behind the mark that this encoding begins with.
    private static async Task WriteAsync(Stream body, ImportView run, ImportFolder folder, CancellationToken cancel)
    {
        await using var sheet = new StreamWriter(body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await sheet.WriteAsync(CsvSheet.Line(["line", "outcome", "problem", "kept as a note"]));
        var written = 0;
        await foreach (var row in folder.AllProblems(run.Id).WithCancellation(cancel))
        {
            await sheet.WriteAsync(CsvSheet.Line([row.Line.ToString(CultureInfo.InvariantCulture), row.Outcome.ToString(), row.Problem, row.Kept]).AsMemory(), cancel);
            if (++written % LinesAtOnce == 0)
            {
                await sheet.FlushAsync(cancel);
            }
        }
    }
}

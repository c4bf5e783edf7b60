using System.Text;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Startup;

/// <summary>The log of exceptions as a sheet.</summary>
public static class ExceptionsStartup
{
    public static void MapExceptions(this WebApplication app) =>
        app.MapMethods("/reports/exceptions.csv", [HttpMethods.Get, HttpMethods.Head], SheetAsync).RequireAuthorization(Policies.Manage);

    private static async Task<IResult> SheetAsync(string? month, Guid? branch, Guid? kind, ExceptionsReport report, Duty duty, CancellationToken cancel)
    {
        var zone = await duty.ZoneAsync(cancel);
        var lines = report.SheetAsync(new ExceptionsQuestion { Month = month, Branch = branch, Kind = kind }, zone, cancel);
        return TypedResults.Stream(body => WriteAsync(body, lines, cancel), "text/csv; charset=utf-8", "exceptions.csv");
    }

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

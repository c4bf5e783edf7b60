using System.Text;
using System.Text.Json;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Startup;

/// <summary>The reports as files: the address of the page and an ending, with the same question behind it.</summary>
public static class ReportsStartup
{
    // A spreadsheet reads letters outside English rightly only behind this mark.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void MapReports(this WebApplication app)
    {
        app.MapMethods("/reports/complaints.csv", [HttpMethods.Get, HttpMethods.Head], CsvAsync).RequireAuthorization(Policies.Manage);
        app.MapMethods("/reports/complaints.json", [HttpMethods.Get, HttpMethods.Head], JsonAsync).RequireAuthorization(Policies.Manage);
    }

    private static async Task<IResult> CsvAsync([AsParameters] ComplaintsQuestion question, ComplaintsReport report, Duty duty, CancellationToken cancel)
    {
        var sheet = await SheetAsync(question, report, duty, cancel);
        return TypedResults.File([.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(sheet.ToCsv())], "text/csv; charset=utf-8", sheet.Name() + ".csv");
    }

    private static async Task<IResult> JsonAsync([AsParameters] ComplaintsQuestion question, ComplaintsReport report, Duty duty, CancellationToken cancel)
    {
        var sheet = await SheetAsync(question, report, duty, cancel);
        return TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(sheet, Written), "application/json", sheet.Name() + ".json");
    }

    private static async Task<ComplaintsSheet> SheetAsync(ComplaintsQuestion question, ComplaintsReport report, Duty duty, CancellationToken cancel) =>
        ComplaintsSheet.Of(await report.ReadAsync(question with { Show = null, After = null }, await duty.ZoneAsync(cancel), cancel));
}

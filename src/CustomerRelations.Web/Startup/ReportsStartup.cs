using System.Text;
using System.Text.Json;
using CustomerRelations.Office;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Doors;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Handovers;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;
using CustomerRelations.Reports.Promises;
using CustomerRelations.Web.Access;

namespace CustomerRelations.Web.Startup;

/// <summary>The reports as files: the address of the page and an ending, with the same question behind it.</summary>
public static class ReportsStartup
{
    // A spreadsheet reads letters outside English rightly only behind this mark.
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <value>Every report and how its numbers are read.</value>
    private static readonly (string Path, Func<IServiceProvider, ReportQuestion, string, CancellationToken, Task<ReportSheet>> Read)[] Sheets =
    [
        ("/reports/complaints", async (services, question, zone, cancel) => (await services.GetRequiredService<ComplaintsReport>().ReadAsync(question, zone, cancel)).Sheet()),
        ("/reports/outcomes", async (services, question, zone, cancel) => Sheet(await services.GetRequiredService<OutcomesReport>().ReadAsync(question, zone, cancel))),
        ("/reports/feelings", async (services, question, zone, cancel) => Sheet(await services.GetRequiredService<FeelingsReport>().ReadAsync(question, zone, cancel))),
        ("/reports/handovers", async (services, question, zone, cancel) => Sheet(await services.GetRequiredService<HandoversReport>().ReadAsync(question, zone, cancel))),
        ("/reports/wrong-doors", async (services, question, zone, cancel) => Sheet(await services.GetRequiredService<WrongDoorsReport>().ReadAsync(question, zone, cancel))),
        ("/reports/promises", async (services, question, zone, cancel) => Sheet(await services.GetRequiredService<PromisesReport>().ReadAsync(question, zone, cancel))),
    ];

    public static void MapReports(this WebApplication app)
    {
        foreach (var (path, read) in Sheets)
        {
            Task<ReportSheet> ReadAsync(HttpContext context, ReportQuestion question, Duty duty, CancellationToken cancel) => SheetAsync(read, context.RequestServices, question, duty, cancel);

            app.MapMethods($"{path}.csv", [HttpMethods.Get, HttpMethods.Head], async (HttpContext context, [AsParameters] ReportQuestion question, Duty duty, CancellationToken cancel) =>
                Csv(await ReadAsync(context, question, duty, cancel))).RequireAuthorization(Policies.Manage);
            app.MapMethods($"{path}.json", [HttpMethods.Get, HttpMethods.Head], async (HttpContext context, [AsParameters] ReportQuestion question, Duty duty, CancellationToken cancel) =>
                Json(await ReadAsync(context, question, duty, cancel))).RequireAuthorization(Policies.Manage);
        }
    }

    private static ReportSheet Sheet(NumbersView view) => ReportSheet.Of(view.Name, view.Scope, view.Lines);

    private static IResult Csv(ReportSheet sheet) =>
        TypedResults.File([.. Utf8WithMark.GetPreamble(), .. Utf8WithMark.GetBytes(sheet.ToCsv())], "text/csv; charset=utf-8", sheet.Name() + ".csv");

    private static IResult Json(ReportSheet sheet) =>
        TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(sheet, Written), "application/json", sheet.Name() + ".json");

    // A file holds every number; none is open in it.
    private static async Task<ReportSheet> SheetAsync(
        Func<IServiceProvider, ReportQuestion, string, CancellationToken, Task<ReportSheet>> read, IServiceProvider services, ReportQuestion question, Duty duty, CancellationToken cancel) =>
        await read(services, question with { Show = null, After = null }, await duty.ZoneAsync(cancel), cancel);
}

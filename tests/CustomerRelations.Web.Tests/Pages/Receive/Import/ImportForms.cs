using System.Net.Http.Headers;
using System.Text;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Uploads;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages.Receive.Import;

/// <summary>A manager who brings files.</summary>
internal static class ImportForms
{
    public const string Imports = "/customers/import";
    public const string Manager = "manager@demo.example";

    /// <value>Headings that no other system writes, and two people.</value>
    public const string Odd = "Wie heißen sie,Ruf an,Schreib an,Was noch\nÖzlem Kaya,0117 496 0200,ozlem@example.org,Likes tea\nBen Okonkwo,0117 496 0201,ben.okonkwo@example.org,\n";

    public static readonly string[] OddFields = ["Name", "Phone", "Email", "Notes"];

    /// <summary>Opens the page and sends a file from it.</summary>
    public static async Task<HttpResponseMessage> BringAsync(this Visitor visitor, string words, string name = "people.csv") =>
        await visitor.SendFileAsync(await visitor.PageAsync(Imports), Encoding.UTF8.GetBytes(words), name);

    /// <summary>Sends a file from a page that is open.</summary>
    public static Task<HttpResponseMessage> SendFileAsync(this Visitor visitor, IHtmlDocument page, byte[] bytes, string name, bool withToken = true, string? holds = null)
    {
        var form = new MultipartFormDataContent();
        string[] tokens = withToken ? [HousePage.KeyField, "__RequestVerificationToken"] : [HousePage.KeyField];
        foreach (var token in tokens)
        {
            form.Add(new StringContent(page.QuerySelector<IHtmlInputElement>($"main input[name={token}]")!.Value), token);
        }

        if (holds is not null)
        {
            form.Add(new StringContent(holds), "Input.Holds");
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "Input.File", name);
        return visitor.Client.PostAsync(Imports, form);
    }

    /// <summary>Brings the file of odd headings.</summary>
    /// <returns>The address of its import.</returns>
    public static async Task<string> BroughtAsync(this Visitor visitor)
    {
        var location = (await visitor.BringAsync(Odd)).Headers.Location!.OriginalString;
        return location.EndsWith("/columns", StringComparison.Ordinal) ? location[..^"/columns".Length] : location;
    }

    public static async Task<HttpResponseMessage> MapAsync(this Visitor visitor, string run, params (string Name, string Value)[] also)
    {
        var page = await visitor.PageAsync(run + "/columns");
        return await visitor.SendAsync(page, run, run + "/columns", [.. OddFields.Select(field => ("Input.Fields", field)), .. also]);
    }

    public static Task<HttpResponseMessage> StartAsync(this Visitor visitor, string run, bool trial) =>
        visitor.PostAsync(run, run + "/start", ("Input.Trial", trial ? "true" : "false"));

    /// <summary>Reads whatever waits, as the sweep does.</summary>
    public static async Task SweepAsync(this OfficeHost host, string run, Func<ImportRun, bool> until)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var (sweep, db) = (scope.ServiceProvider.GetRequiredService<ImportSweep>(), scope.ServiceProvider.GetRequiredService<CrmDbContext>());
        await Patience.UntilAsync(async () =>
        {
            // The office sweeps too, so this may find somebody at it.
            await sweep.SweepAsync(host.Clock.GetUtcNow().UtcDateTime, default);
            return until(await db.ImportRuns.AsNoTracking().SingleAsync(one => one.Reference == run.Substring(Imports.Length + 1)));
        });
    }

    public static int FilesIn(OfficeHost host) => Directory.GetFiles(Path.Combine(host.Folder, "imports")).Length;

    /// <summary>A file that is not wanted goes when its request has ended, which is after its answer.</summary>
    public static async Task ShouldHoldAsync(OfficeHost host, int files)
    {
        await Patience.UntilAsync(() => Task.FromResult(FilesIn(host) == files));
        FilesIn(host).ShouldBe(files);
    }

    public static Task<int> RunsIn(OfficeHost host) => host.AskAsync(db => db.ImportRuns.CountAsync());
}

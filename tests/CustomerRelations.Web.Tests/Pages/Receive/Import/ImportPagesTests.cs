using System.Net;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive.Import;

/// <summary>A file that was brought is mapped, tried, taken and taken back.</summary>
public sealed class ImportPagesTests : IAsyncLifetime
{
    private OfficeHost host = null!;
    private Visitor manager = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        manager = await host.SignedInAsync(ImportForms.Manager);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_file_is_tried_then_taken_and_its_people_are_customers()
    {
        var run = await manager.BroughtAsync();
        (await manager.MapAsync(run)).ShouldLeadTo(run);
        (await manager.StartAsync(run, trial: true)).ShouldLeadTo(run);
        await host.SweepAsync(run, one => one.CheckedAt is not null);

        var tried = await manager.PageAsync(run);
        Figures(tried).ShouldBe(["2", "0", "0", "0"]);
        (await host.AskAsync(db => db.Customers.AnyAsync(customer => customer.DisplayName == "Özlem Kaya"))).ShouldBeFalse();

        (await manager.StartAsync(run, trial: false)).ShouldLeadTo(run);
        await host.SweepAsync(run, one => one.FinishedAt is not null);

        Figures(await manager.PageAsync(run)).ShouldBe(["2", "0", "0", "0"]);
        var kaya = await host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(customer => customer.DisplayName == "Özlem Kaya"));
        (await manager.PageAsync($"/customers/{kaya.Reference}")).MainText().ShouldContain("ozlem@example.org");
        (await manager.SaidAsync(await manager.PostAsync(run + "/take-back", run + "/take-back"))).ShouldBe("Taken back: 2 customers are gone again.");
        (await manager.GetAsync($"/customers/{kaya.Reference}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task While_it_is_read_the_page_says_how_far_and_comes_again_without_scripts()
    {
        var run = await manager.BroughtAsync();
        await manager.MapAsync(run);
        await host.AskAsync(async db =>
        {
            var row = await db.ImportRuns.SingleAsync();
            row.AskCheck(host.Clock.GetUtcNow().UtcDateTime);
            (row.BytesRead, row.RowsRead) = (row.Size / 2, 1);
            db.Note("Trial of an import asked for", row);
            return await db.SaveChangesAsync();
        });

        var page = await manager.PageAsync(run);

        page.QuerySelector("progress, .mini-stats").ShouldNotBeNull();
        page.QuerySelectorAll("form[action$='/start']").Length.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_mapping_that_says_nobody_is_refused_and_stays()
    {
        var run = await manager.BroughtAsync();
        var page = await manager.PageAsync(run + "/columns");
        var answer = await manager.SendAsync(page, run, run + "/columns", [.. Enumerable.Repeat(("Input.Fields", "Notes"), 4), ("Input.MapName", "Old till")]);

        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity))).QuerySelector(".errors")!.TextContent.ShouldContain("Say which column holds the name");
        var shown = await Visitor.Read(answer);
        shown.QuerySelectorAll("select[name='Input.Fields'] option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(Enumerable.Repeat("Notes", 4));
        shown.QuerySelector("input[name='Input.MapName']")!.GetAttribute("value").ShouldBe("Old till");
    }

    [Fact]
    public async Task A_meaning_that_there_is_not_is_shown_again_and_never_saved()
    {
        var run = await manager.BroughtAsync();
        var before = await ColumnsAsync(run);
        var page = await manager.PageAsync(run + "/columns");
        var answer = await manager.SendAsync(page, run, run + "/columns", ("Input.Fields", "Birthday"), ("Input.Fields", "Shoe size"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ColumnsAsync(run)).ShouldBe(before);
    }

    [Fact]
    public async Task A_mapping_that_is_kept_fits_the_next_file_with_these_headings_by_itself()
    {
        var first = await manager.BroughtAsync();
        (await manager.MapAsync(first, ("Input.MapName", "Old till"), ("Input.Labels", "mobile"))).ShouldLeadTo(first);

        var second = await manager.BringAsync(ImportForms.Odd.Replace("Ben", "Benjamin", StringComparison.Ordinal));

        var run = second.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString;
        run.ShouldNotEndWith("/columns");
        (await ColumnsAsync(run)).Select(column => column.Field.ToString()).ShouldBe(ImportForms.OddFields);
        (await manager.PageAsync($"{run}/columns?map=Old+till")).QuerySelectorAll("select[name='Input.Fields'] option[selected]").Select(option => option.GetAttribute("value")).ShouldBe(ImportForms.OddFields);
    }

    [Fact]
    public async Task Whoever_decides_has_seen_what_is_there()
    {
        var run = await manager.BroughtAsync();
        await manager.MapAsync(run);
        var open = await manager.PageAsync(run);
        await manager.MapAsync(run, ("Input.Duplicates", nameof(ImportDuplicates.Update)));

        (await manager.SendAsync(open, run, run + "/start", ("Input.Trial", "false"))).ShouldBe(HttpStatusCode.Conflict);
        (await host.AskAsync(db => db.ImportRuns.AsNoTracking().SingleAsync())).ConfirmedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Take_it_pressed_twice_takes_it_once()
    {
        var run = await manager.BroughtAsync();
        await manager.MapAsync(run);
        var open = await manager.PageAsync(run);
        (await manager.SendAsync(open, run, run + "/start", ("Input.Trial", "false"))).ShouldLeadTo(run);
        (await manager.SendAsync(open, run, run + "/start", ("Input.Trial", "false"))).ShouldLeadTo(run);
        await host.SweepAsync(run, one => one.FinishedAt is not null);
        (await host.AskAsync(db => db.Customers.CountAsync(customer => customer.DisplayName == "Özlem Kaya"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_that_is_gone_ends_its_import_with_a_sentence()
    {
        var run = await manager.BroughtAsync();
        await manager.MapAsync(run);
        Directory.GetFiles(Path.Combine(host.Folder, "imports")).ToList().ForEach(File.Delete);
        await manager.StartAsync(run, trial: false);
        host.Clock.Forward(TimeSpan.FromMinutes(3));

        await host.SweepAsync(run, one => one.FinishedAt is not null);

        (await manager.PageAsync(run)).MainText().ShouldContain("Its file is no longer on our disk. Bring it again");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/columns")]
    [InlineData("/start")]
    [InlineData("/put-away")]
    [InlineData("/take-back")]
    [InlineData("/problems.csv")]
    public async Task A_reference_that_nobody_has_is_not_found(string page)
    {
        (await manager.GetAsync($"{ImportForms.Imports}/0000-0000{page}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_sheet_of_problems_is_its_own_runs_and_harmless()
    {
        var run = await manager.BroughtAsync();
        await host.AskAsync(async db =>
        {
            var row = await db.ImportRuns.SingleAsync();
            db.Add(new ImportRow { ImportRunId = row.Id, Line = 3, Outcome = ImportOutcome.Failed, RowHash = new byte[32], Problem = "=cmd is no name." });
            return await db.SaveChangesAsync();
        });
        var other = await manager.BroughtAsync();

        (await SheetAsync(run)).ShouldBe("\uFEFFLine,Outcome,Customer,Problem,Kept,Stayed when taken back\r\n3,Failed,,'=cmd is no name.,,\r\n");
        (await SheetAsync(other)).ShouldBe("\uFEFFLine,Outcome,Customer,Problem,Kept,Stayed when taken back\r\n");
    }

    [Fact]
    public async Task The_book_leads_managers_here_and_nobody_else()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        (await manager.PageAsync("/customers")).QuerySelector("a[href='/customers/import']").ShouldNotBeNull();
        (await clerk.PageAsync("/customers")).QuerySelector("a[href='/customers/import']").ShouldBeNull();
    }

    private static IEnumerable<string> Figures(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelectorAll(".mini-stats .fig").Select(figure => figure.TextContent);

    private async Task<string> SheetAsync(string run) => System.Text.Encoding.UTF8.GetString(await manager.Client.GetByteArrayAsync(run + "/problems.csv"));

    private async Task<IReadOnlyList<FileColumn>> ColumnsAsync(string run) =>
        FileColumns.Read((await host.AskAsync(db => db.ImportRuns.AsNoTracking().SingleAsync(one => run.EndsWith(one.Reference)))).Columns)!;
}

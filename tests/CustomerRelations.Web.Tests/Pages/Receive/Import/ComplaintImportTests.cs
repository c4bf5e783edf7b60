using System.Net;
using System.Text;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive.Import;

/// <summary>A file of complaints is brought, asked about, tried, taken and taken back on the pages of the import.</summary>
public sealed class ComplaintImportTests : IAsyncLifetime
{
    private const string Odd = "Came,What they told,Shelf\n5/9/2025,The lamp fell off,A1\n6/9/2025,Nobody rang back,A2\n";

    private OfficeHost host = null!;
    private Visitor manager = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        manager = await host.SignedInAsync(ImportForms.Manager);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Its_days_are_asked_about_then_it_is_taken_and_taken_back()
    {
        var run = await BroughtAsync();
        var columns = await manager.PageAsync(run + "/columns");
        columns.MainText().ShouldContain("Its days can be read both ways");
        columns.QuerySelectorAll("select[name='Input.Fields'] option[value=Birthday]").ShouldBeEmpty("a complaint has none");

        (await manager.StartAsync(run, trial: false)).ShouldBe(HttpStatusCode.Conflict);
        (await manager.SendAsync(columns, run, run + "/columns", Fields())).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await manager.SendAsync(await manager.PageAsync(run + "/columns"), run, run + "/columns", [.. Fields(), ("Input.Days", "day first")])).ShouldLeadTo(run);
        (await manager.StartAsync(run, trial: false)).ShouldLeadTo(run);
        await host.SweepAsync(run, one => one.FinishedAt is not null);

        (await manager.PageAsync(run)).MainText().ShouldContain("New complaints");
        var complaint = await host.AskAsync(db => db.Complaints.AsNoTracking().SingleAsync(one => one.Words == "Nobody rang back"));
        complaint.ReceivedAt.AddHours(12).Month.ShouldBe(9);
        var page = await manager.PageAsync($"/complaints/{complaint.Reference}");
        page.MainText().ShouldContain("From somebody who stayed anonymous");
        page.MainText().ShouldContain("A2");
        (await manager.SaidAsync(await manager.PostAsync(run + "/take-back", run + "/take-back"))).ShouldBe("Taken back: 2 complaints are gone again.");
        (await manager.GetAsync($"/complaints/{complaint.Reference}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_mapping_without_a_day_is_refused_and_stays()
    {
        var run = await BroughtAsync();

        var answer = await manager.SendAsync(await manager.PageAsync(run + "/columns"), run, run + "/columns", [("Input.Fields", "Kept"), ("Input.Fields", "Words"), ("Input.Fields", "Kept")]);

        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity))).QuerySelector(".errors")!.TextContent.ShouldContain("Say which column holds the day");
    }

    [Fact]
    public async Task A_later_file_changes_a_complaint_and_the_list_can_leave_both_out()
    {
        var story = string.Join(' ', Enumerable.Repeat("The lamp fell off.", 20));
        await TakenAsync($"Received,Words,Place,ID\n2025-03-05,{story},North shop,K-1\n");

        var run = await TakenAsync($"Received,Words,Place,ID\n2025-03-05,{story},South shop,K-1\n");

        (await manager.PageAsync(run)).MainText().ShouldContain("They get what the row says");
        var complaint = await host.AskAsync(db => db.Complaints.AsNoTracking().SingleAsync(one => one.Words == story));
        complaint.Place.ShouldBe("South shop");
        var page = await manager.PageAsync($"/complaints/{complaint.Reference}");
        page.MainText().ShouldContain("Changed by a later file");
        page.QuerySelector("h1")!.TextContent.Length.ShouldBeLessThan(story.Length);
        page.QuerySelector("details.whole p")!.TextContent.ShouldBe(story, "a long story stands as a whole below its beginning");
        (await manager.PageAsync("/complaints?whose=all")).QuerySelector($".complaintline a[href='/complaints/{complaint.Reference}']").ShouldNotBeNull();
        (await manager.PageAsync("/complaints?whose=all&came=here")).QuerySelector($".complaintline a[href='/complaints/{complaint.Reference}']").ShouldBeNull();
    }

    [Fact]
    public async Task A_complaint_is_never_here_twice()
    {
        var run = await BroughtAsync();

        var answer = await manager.SendAsync(await manager.PageAsync(run + "/columns"), run, run + "/columns", [.. Fields(), ("Input.Days", "day first"), ("Input.Duplicates", "Create")]);

        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity))).QuerySelector(".errors")!.TextContent.ShouldContain("A complaint is here once.");
    }

    private async Task<string> TakenAsync(string file)
    {
        var run = await BroughtAsync(file);
        (await manager.SendAsync(await manager.PageAsync(run + "/columns"), run, run + "/columns", new[] { "ReceivedOn", "Words", "Place", "ExternalId" }.Select(field => ("Input.Fields", field)).Append(("Input.Duplicates", "Update")).ToArray())).ShouldLeadTo(run);
        (await manager.StartAsync(run, trial: false)).ShouldLeadTo(run);
        await host.SweepAsync(run, one => one.FinishedAt is not null);
        return run;
    }

    private static (string, string)[] Fields() => [("Input.Fields", "ReceivedOn"), ("Input.Fields", "Words"), ("Input.Fields", "Kept")];

    private async Task<string> BroughtAsync(string file = Odd)
    {
        var page = await manager.PageAsync(ImportForms.Imports + "?holds=complaints");
        page.QuerySelector("select[name='Input.Holds'] option[selected]")!.GetAttribute("value").ShouldBe("Complaints");
        var location = (await manager.SendFileAsync(page, Encoding.UTF8.GetBytes(file), "complaints.csv", holds: "Complaints")).Headers.Location!.OriginalString;
        location.ShouldEndWith("/columns");
        return location[..^"/columns".Length];
    }
}

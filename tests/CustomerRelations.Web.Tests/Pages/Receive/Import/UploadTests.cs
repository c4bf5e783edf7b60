using System.Net;
using System.Text;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive.Import;

/// <summary>A file comes in by the page: what is taken, what is refused, and that nothing refused stays on the disk.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private OfficeHost host = null!;
    private Visitor manager = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        host.Settings["Import:LargestMegabytes"] = "1";
        manager = await host.SignedInAsync(ImportForms.Manager);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_file_is_kept_for_the_office_alone_and_its_columns_are_asked_for()
    {
        var answer = await manager.BringAsync(ImportForms.Odd, @"C:\Users\me\people.csv");

        answer.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString.ShouldEndWith("/columns");
        var run = await host.AskAsync(db => db.ImportRuns.AsNoTracking().SingleAsync());
        run.FileName.ShouldBe("people.csv");
        var path = Path.Combine(host.Folder, "imports", run.Id.ToString());
        (await File.ReadAllTextAsync(path)).ShouldBe(ImportForms.Odd);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public async Task A_larger_file_is_refused_with_its_reason()
    {
        var answer = await manager.BringAsync(new string('x', 1_100_000));
        (await answer.ShouldBe(HttpStatusCode.RequestEntityTooLarge).RefusalAsync()).ShouldBe("That file is larger than 1 MB. Part it in two and bring one after the other.");
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task A_file_of_another_kind_and_an_empty_one_are_refused_in_words()
    {
        (await (await manager.BringAsync("")).ShouldBe(HttpStatusCode.UnprocessableEntity).RefusalAsync()).ShouldBe("That file is empty.");
        var picture = await manager.SendFileAsync(await manager.PageAsync(ImportForms.Imports), [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 1, 2, 3, 0xFF], "people.png");
        (await picture.ShouldBe(HttpStatusCode.UnprocessableEntity).RefusalAsync()).ShouldNotBeEmpty();
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task Without_a_file_nothing_is_received()
    {
        var answer = await manager.PostAsync(ImportForms.Imports, ("Input.File", "people.csv"));
        (await answer.ShouldBe(HttpStatusCode.UnprocessableEntity).RefusalAsync()).ShouldBe("Choose a file.");
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task A_form_posted_twice_is_one_import_and_one_file()
    {
        var page = await manager.PageAsync(ImportForms.Imports);
        var bytes = Encoding.UTF8.GetBytes(ImportForms.Odd);
        var first = await manager.SendFileAsync(page, bytes, "people.csv");
        var second = await manager.SendFileAsync(page, bytes, "people.csv");

        second.ShouldLeadTo(first.Headers.Location!.OriginalString);
        (await ImportForms.RunsIn(host)).ShouldBe(1);
        await ImportForms.ShouldHoldAsync(host, 1);
    }

    [Fact]
    public async Task One_form_does_not_take_two_files()
    {
        var page = await manager.PageAsync(ImportForms.Imports);
        await manager.SendFileAsync(page, Encoding.UTF8.GetBytes(ImportForms.Odd), "people.csv");
        (await manager.SendFileAsync(page, Encoding.UTF8.GetBytes(ImportForms.Odd + "Somebody else,,,\n"), "people.csv")).ShouldBe(HttpStatusCode.Conflict);
        (await ImportForms.RunsIn(host)).ShouldBe(1);
        await ImportForms.ShouldHoldAsync(host, 1);
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_kept()
    {
        var page = await manager.PageAsync(ImportForms.Imports);
        (await manager.SendFileAsync(page, Encoding.UTF8.GetBytes(ImportForms.Odd), "people.csv", withToken: false)).ShouldBe(HttpStatusCode.BadRequest);
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task Nobody_else_brings_a_file()
    {
        var page = await manager.PageAsync(ImportForms.Imports);
        var (clerk, stranger) = (await host.SignedInAsync("desk@demo.example"), host.NewVisitor());
        var large = new byte[3_000_000];
        (await clerk.SendFileAsync(page, large, "people.csv")).ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.SendFileAsync(page, large, "people.csv")).ShouldBe(HttpStatusCode.Unauthorized);
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_refused()
    {
        var body = new StringContent("--x\r\nContent-Disposition: form-data; name=\"Input.File\"; filename=\"a.csv\"\r\n\r\nName\r\nBen");
        body.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        (await manager.Client.PostAsync(ImportForms.Imports, body)).ShouldBe(HttpStatusCode.BadRequest);
        await NothingIsThereAsync();
    }

    [Fact]
    public async Task A_sixth_file_waits_until_one_is_put_away()
    {
        string run = null!;
        for (var count = 0; count < 5; count++)
        {
            run = await manager.BroughtAsync();
        }

        (await (await manager.BringAsync(ImportForms.Odd)).ShouldBe(HttpStatusCode.UnprocessableEntity).RefusalAsync()).ShouldStartWith("5 files wait already.");
        (await manager.PostAsync(run + "/put-away", run + "/put-away")).ShouldLeadTo(ImportForms.Imports);
        (await manager.BringAsync(ImportForms.Odd)).ShouldBe(HttpStatusCode.Redirect);
        (await manager.PageAsync(run)).MainText().ShouldContain("It was put away");
    }

    private async Task NothingIsThereAsync()
    {
        (await ImportForms.RunsIn(host)).ShouldBe(0);
        await ImportForms.ShouldHoldAsync(host, 0);
    }
}

using System.IO.Compression;
using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Public;

/// <summary>Files come in with a complaint and go out as downloads; what is dangerous is refused by name, and nothing of it stays.</summary>
public sealed class ComplaintFilesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', .. "<script>alert(1)</script><?php evil();"u8];

    private OfficeHost Host => demo.Host;

    [Fact]
    public async Task A_photo_comes_with_a_complaint_and_goes_out_as_a_download_that_can_do_nothing()
    {
        var (visitor, clerk) = (Host.NewVisitor(), await Host.SignedInAsync("desk@demo.example"));
        var told = await visitor.SendFilesAsync(await visitor.ReadFormAsync(Host), "/feedback", FeedbackForms.Complaint, (@"C:\me\..\my photo.png", Png), ("letter.txt", FeedbackForms.Text("Friday")));
        var own = told.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString.Replace("&sent=true", "", StringComparison.Ordinal);
        var link = (await visitor.PageAsync(own)).QuerySelectorAll("a[href*='/files/']").Single(one => one.TextContent == "my photo.png").GetAttribute("href")!;
        var reference = link.Split('/')[2];
        var staffs = await Host.AskAsync(db => db.Feedback.Where(one => one.Reference == reference).Join(db.Complaints, one => one.ComplaintId, one => (Guid?)one.Id, (_, one) => one.Reference).SingleAsync());

        foreach (var (who, path) in new[] { (Host.NewVisitor(), link), (clerk, $"/complaints/{staffs}/files/{link.Split('/')[^1].Split('?')[0]}") })
        {
            var file = await who.GetAsync(path);
            file.ShouldBe(HttpStatusCode.OK).Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
            file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            file.Content.Headers.ContentDisposition.FileName!.Trim('"').ShouldBe("my photo.png");
            file.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
            file.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'; sandbox");
            (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Png);
        }

        (await visitor.GetAsync(link.Split('?')[0])).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.GetAsync($"/complaints/ZZZZ-ZZZZ/files/{link.Split('/')[^1].Split('?')[0]}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("photo.png", "<svg onload=alert(1)>")]
    [InlineData("page.html", "<script>alert(1)</script>")]
    [InlineData("shell.pHp", "<?php system('id');")]
    [InlineData("run.exe", "MZ")]
    [InlineData("../../../wwwroot/js/app.js", "alert(1)")]
    [InlineData("empty.txt", "")]
    [InlineData("letter.docx", "PK\u0003\u0004 and nothing more to read")]
    public async Task What_is_dangerous_is_named_the_words_stay_and_the_disk_is_clean(string name, string content)
    {
        var (visitor, before, complaints) = (Host.NewVisitor(), FeedbackForms.FilesIn(Host), await FeedbackForms.ComplaintsIn(Host));
        var refused = await visitor.SendFilesAsync(await visitor.ReadFormAsync(Host), "/feedback", FeedbackForms.Complaint, (name, FeedbackForms.Text(content)));
        var page = await Visitor.Read(refused.ShouldBe(HttpStatusCode.UnprocessableEntity));
        page.QuerySelector("#Input_Files-error")!.TextContent.ShouldContain($"“{name.Split('/')[^1]}”");
        page.QuerySelector("textarea")!.TextContent.ShouldBe(FeedbackForms.Words);
        await FeedbackForms.ShouldHoldAsync(Host, before);
        (await FeedbackForms.ComplaintsIn(Host)).ShouldBe(complaints);
    }

    [Fact]
    public async Task Too_much_at_once_is_refused_and_the_words_stay()
    {
        var (visitor, before) = (Host.NewVisitor(), FeedbackForms.FilesIn(Host));
        byte[] large = [.. Png, .. new byte[9_000_000]];
        var together = await visitor.SendFilesAsync(await visitor.ReadFormAsync(Host), "/feedback", FeedbackForms.Complaint, ("a.png", large), ("b.png", large), ("c.png", large));
        (await Visitor.Read(together.ShouldBe(HttpStatusCode.UnprocessableEntity))).MainText().ShouldContain("Together they are more than 25 MB.");
        var one = await visitor.SendFilesAsync(await visitor.ReadFormAsync(Host), "/feedback", FeedbackForms.Complaint, ("huge.png", [.. large, .. new byte[2_000_000]]));
        (await Visitor.Read(one.ShouldBe(HttpStatusCode.UnprocessableEntity))).MainText().ShouldContain("“huge.png” is larger than 10 MB.");
        await FeedbackForms.ShouldHoldAsync(Host, before);
    }

    [Fact]
    public async Task A_bomb_is_refused_without_being_unpacked()
    {
        using var bomb = new MemoryStream();
        using (var pack = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var large = await pack.CreateEntry("word/document.xml", CompressionLevel.Fastest).OpenAsync();
            for (var count = 0; count < 210; count++)
            {
                await large.WriteAsync(new byte[1_048_576]);
            }
        }

        var visitor = Host.NewVisitor();
        var refused = await visitor.SendFilesAsync(await visitor.ReadFormAsync(Host), "/feedback", FeedbackForms.Complaint, ("letter.docx", bomb.ToArray()));
        (await Visitor.Read(refused.ShouldBe(HttpStatusCode.UnprocessableEntity))).MainText().ShouldContain("“letter.docx” is too large once it is opened.");
    }

    [Fact]
    public async Task Staff_add_files_once_and_take_them_away_with_a_trace()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var complaint = await Host.AskAsync(db => db.Complaints.OrderBy(one => one.ReceivedAt).Select(one => one.Reference).FirstAsync());
        var (path, before) = ($"/complaints/{complaint}/files", FeedbackForms.FilesIn(Host));
        var page = await clerk.PageAsync(path);
        (await clerk.SendFilesAsync(page, path, [])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.SendFilesAsync(page, path, [], ("note.txt", FeedbackForms.Text("She rang")))).ShouldLeadTo(path);
        (await clerk.SendFilesAsync(page, path, [], ("note.txt", FeedbackForms.Text("She rang")))).ShouldLeadTo(path);
        FeedbackForms.FilesIn(Host).ShouldBe(before + 1);

        var id = await Host.AskAsync(db => db.Attachments.Where(file => file.FileName == "note.txt").Select(file => file.Id).SingleAsync());
        (await clerk.PostAsync(path, $"{path}/{id}/remove")).ShouldLeadTo(path);
        await FeedbackForms.ShouldHoldAsync(Host, before);
        (await clerk.GetAsync($"{path}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Host.AskAsync(db => db.Changes.Where(entry => entry.SubjectId == id).Select(entry => entry.Act).SingleAsync())).ShouldBe("File taken away");
    }
}

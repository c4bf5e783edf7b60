using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Letters;

public sealed class LetterPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_letter_is_written_from_a_template_read_as_text_and_sent_once()
    {
        var (clerk, path) = await OpenAsync();
        var page = await clerk.PageAsync($"{path}/letter?kind=thank-you");
        page.QuerySelector("textarea")!.TextContent.ShouldContain(WaitingRemedy.Words);

        var kept = await clerk.SendAsync(page, path, $"{path}/letter?kind=thank-you", ("Input.Subject", "Thank you for the mixer"));

        var letter = kept.Headers.Location!.OriginalString;
        (await clerk.PageAsync(letter)).QuerySelector("article h2")!.TextContent.ShouldBe("Thank you for the mixer");
        var text = await clerk.GetAsync($"{letter}.txt");
        (text.Content.Headers.ContentType!.MediaType, text.Content.Headers.ContentDisposition!.DispositionType).ShouldBe(("text/plain", "attachment"));
        (await text.Content.ReadAsStringAsync()).ShouldContain($"“{WaitingRemedy.Words}”");
        var ready = await clerk.PageAsync(letter);
        (await clerk.SendAsync(ready, letter, $"{letter}/sent")).ShouldLeadTo(path);
        (await clerk.PostFromAsync(path, $"{letter}/sent")).ShouldBe(HttpStatusCode.Conflict);
        (await clerk.PageAsync(path)).MainText().ShouldContain("Thank you for the mixer");
        (await demo.Host.AskAsync(db => db.ComplaintTellings.CountAsync(told => told.Words == "A letter: Thank you for the mixer"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_with_an_open_gap_comes_back_with_its_words()
    {
        var (clerk, path) = await OpenAsync();
        var refused = await clerk.PostAsync($"{path}/letter?kind=final", $"{path}/letter?kind=final", ("Input.Body", "We did {remedy}."));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.RefusalAsync()).ShouldBe("A gap is still open: {remedy}. Write what belongs there, or take the line out.");
        (await Visitor.Read(refused)).QuerySelector("textarea")!.TextContent.Trim().ShouldBe("We did {remedy}.");
    }

    [Fact]
    public async Task A_complaint_or_a_letter_that_is_not_ours_is_not_there()
    {
        var (clerk, path) = await OpenAsync();
        (await clerk.GetAsync("/complaints/0000-0000/letter")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.GetAsync($"{path}/letters/{Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.GetAsync($"{path}/letters/{Guid.CreateVersion7()}.txt")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_template_shows_both_ways_side_by_side_and_names_a_gap_it_does_not_know()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var id = await demo.Host.AskAsync(db => db.LetterTemplates.Where(row => row.Language == "de").Select(row => row.Id).FirstAsync());
        var path = $"/admin/templates/{id}";
        var page = await admin.PageAsync(path);
        page.QuerySelectorAll("article.sheet").Length.ShouldBe(2);
        var refused = await admin.SendAsync(page, path, path, ("Input.Body", "Guten Tag {vorname}"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.RefusalAsync()).ShouldBe("We know no {vorname}. Choose a gap from the list beside the text.");
        (await admin.SendAsync(page, path, path, ("Input.Subject", "Danke sehr"))).ShouldLeadTo(path);
        (await admin.SendAsync(await admin.PageAsync(path), path, path, ("Input.Version", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.Conflict);
    }

    private async Task<(Visitor Clerk, string Path)> OpenAsync() =>
        (await demo.Host.SignedInAsync(AdminForms.Desk), $"/complaints/{(await WaitingRemedy.InAsync(demo.Host, isNew: true)).Reference}");
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Public;

/// <summary>Who sends too often waits, and keeps their words.</summary>
public sealed class FeedbackGuardTests
{
    [Fact]
    public async Task The_third_in_ten_minutes_waits_with_its_words_and_is_taken_later()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.Settings["Access:FeedbackPerTenMinutes"] = "2";
        var visitor = host.NewVisitor();
        await visitor.ComplainAsync(host);
        await visitor.ComplainAsync(host);

        var limited = await visitor.SendFilesAsync(await visitor.ReadFormAsync(host), "/feedback", FeedbackForms.Complaint, ("letter.txt", FeedbackForms.Text("Friday")));
        var page = await Visitor.Read(limited.ShouldBe(HttpStatusCode.TooManyRequests));
        limited.Headers.RetryAfter!.Delta!.Value.ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(10));
        page.QuerySelector("textarea")!.TextContent.ShouldBe(FeedbackForms.Words);
        page.MainText().ShouldContain("Choose your files once more.");
        (await FeedbackForms.ComplaintsIn(host)).ShouldBe(2);
        await FeedbackForms.ShouldHoldAsync(host, 0);

        host.Clock.Forward(TimeSpan.FromMinutes(10));
        (await visitor.TellAsync(page)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task On_their_own_page_too_files_are_chosen_once_more()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.Settings["Access:FeedbackPerTenMinutes"] = "1";
        var visitor = host.NewVisitor();
        var (reference, key) = await visitor.ComplainAsync(host);
        var own = $"/feedback/{reference}/add";

        var limited = await visitor.SendFilesAsync(await visitor.PageAsync($"{own}?key={key}"), own, [("Input.Words", "The photo")], ("letter.txt", FeedbackForms.Text("Friday")));

        var page = await Visitor.Read(limited.ShouldBe(HttpStatusCode.TooManyRequests));
        page.MainText().ShouldContain("press the button again in 10 minutes. Choose your files once more.");
        page.QuerySelector("textarea[name='Input.Words']")!.TextContent.ShouldBe("The photo");
        FeedbackForms.FilesIn(host).ShouldBe(0);
    }

    [Fact]
    public async Task Keys_are_not_tried_for_ever()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.Settings["Access:FeedbackPerTenMinutes"] = "3";
        var visitor = host.NewVisitor();
        for (var count = 0; count < 3; count++)
        {
            (await visitor.GetAsync("/feedback/ZZZZ-ZZZZ?key=AAAAAAAAAAAAAAAAAAAAAA")).ShouldBe(HttpStatusCode.NotFound);
        }

        (await visitor.GetAsync("/feedback/ZZZZ-ZZZZ?key=AAAAAAAAAAAAAAAAAAAAAA")).ShouldBe(HttpStatusCode.TooManyRequests);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Complaints;

/// <summary>What customers are told on the way, and how a complaint ends that nobody said yes to.</summary>
public sealed class ComplaintEndingTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const HttpStatusCode Unprocessable = (HttpStatusCode)422;

    [Fact]
    public async Task What_they_were_told_to_expect_stands_there_until_it_has_happened()
    {
        var (clerk, path) = await HeardAsync();
        (await clerk.PostAsync(path, $"{path}/tell", ("Input.ToldWords", "The part comes"), ("Input.ExpectBy", "in 3 working days"))).ShouldLeadTo(path);
        var page = await clerk.PageAsync(path);
        var came = page.QuerySelector("a[href*='/came/']")!.GetAttribute("href")!;
        (await clerk.PostAsync(came)).ShouldLeadTo(path);
        page = await clerk.PageAsync(path);
        page.QuerySelector("section[aria-labelledby=h-told]")!.TextContent.ShouldContain("Came in time");
        page.QuerySelector("a[href*='/came/']").ShouldBeNull();
        (await clerk.GetAsync($"{path}/came/{Guid.CreateVersion7()}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_is_said_and_the_words_stay()
    {
        var (clerk, path) = await HeardAsync();
        var answer = await Visitor.Read((await clerk.PostAsync(path, $"{path}/tell", ("Input.ToldWords", "The part comes"), ("Input.ExpectBy", "some day"))).ShouldBe(Unprocessable));
        answer.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.ToldWords']")!.Value.ShouldBe("The part comes");
    }

    [Fact]
    public async Task It_is_closed_without_a_yes_only_with_a_reason_after_they_were_asked()
    {
        var (clerk, path) = await HeardAsync();
        (await clerk.PageAsync(path)).QuerySelector($"form[action='{path}/close']").ShouldBeNull();
        var version = (await clerk.PageAsync(path)).QuerySelector<IHtmlInputElement>($"form[action='{path}/tell'] input[name='Input.Version']")!.Value;
        var early = await Visitor.Read((await clerk.PostFromAsync("/desk", $"{path}/close", ("Input.CloseWhy", "No part"), ("Input.Version", version))).ShouldBe(HttpStatusCode.Conflict));
        early.MainText().ShouldContain("Nobody has asked them yet");

        (await clerk.PostAsync(path, $"{path}/verdict", ("Input.Verdict", "Partly"))).ShouldLeadTo(path);
        (await clerk.PostAsync(path, $"{path}/close", ("Input.CloseWhy", " "))).ShouldBe(Unprocessable);
        (await clerk.PostAsync(path, $"{path}/close", ("Input.CloseWhy", "No part is made any more"))).ShouldLeadTo(path);
        var closed = (await clerk.PageAsync(path)).MainText();
        closed.ShouldContain("Closed with a reason they know");
        closed.ShouldContain("No part is made any more");
        (await clerk.PostAsync(path, $"{path}/reopen", ("Input.Why", "A part turned up"))).ShouldLeadTo(path);
    }

    [Fact]
    public async Task After_tries_on_three_days_it_may_be_closed_as_not_known_and_not_before()
    {
        var (clerk, path) = await HeardAsync();
        await TryAsync(path, 1);
        await TryAsync(path, 2);
        var open = await clerk.PageAsync(path);
        open.MainText().ShouldContain("tried on 2 of 3 days");
        open.QuerySelector($"form[action='{path}/close']").ShouldBeNull();

        await TryAsync(path, 3);
        (await clerk.PostAsync(path, $"{path}/close")).ShouldLeadTo(path);
        (await clerk.PageAsync(path)).MainText().ShouldContain("Not known: nobody could reach them");
        (await clerk.PageAsync("/complaints?whose=all&show=closed")).QuerySelector($"a[href='{path}']")!.Closest("li")!.TextContent.ShouldContain("Not known");
    }

    [Fact]
    public async Task Of_two_who_tell_at_once_the_later_sees_both()
    {
        var (amara, path) = await HeardAsync();
        var farid = await demo.Host.SignedInAsync(AdminForms.Manager);
        var late = await farid.PageAsync(path);
        (await amara.PostAsync(path, $"{path}/tell", ("Input.ToldWords", "The part is ordered"))).ShouldLeadTo(path);
        var conflict = await Visitor.Read((await farid.SendAsync(late, path, $"{path}/tell", ("Input.ToldWords", "A day follows"))).ShouldBe(HttpStatusCode.Conflict));
        conflict.MainText().ShouldContain("The part is ordered");
        conflict.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.ToldWords']")!.Value.ShouldBe("A day follows");
    }

    [Fact]
    public async Task What_is_under_more_is_kept_and_shown()
    {
        var (clerk, path) = await HeardAsync();
        (await clerk.PostAsync($"{path}/understand", $"{path}/understand", ("Input.Wanted", "A part"), ("Input.Product", "Stand mixer"), ("Input.Place", "Workshop"), ("Input.FirstReaction", "Come back on Monday"), ("Input.LeftUs", "Buys elsewhere"))).ShouldLeadTo(path);
        var text = (await clerk.PageAsync(path)).MainText();
        new[] { "Stand mixer", "Workshop", "Come back on Monday", "Buys elsewhere" }.ShouldAllBe(words => text.Contains(words));
    }

    private async Task<(Visitor Clerk, string Path)> HeardAsync()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        return (clerk, await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks", "A dry table"));
    }

    // A try of some days ago, as if somebody had written it down then.
    private Task TryAsync(string path, int daysAgo) => demo.Host.AskAsync(async db =>
    {
        var complaint = await db.Complaints.SingleAsync(row => row.Reference == path.Substring("/complaints/".Length));
        var by = await db.Matters.Where(row => row.Id == complaint.Id).Select(row => row.OwnerId).SingleAsync();
        db.Add(ComplaintTelling.Try(complaint, "Rang", by, complaint.ReceivedAt.AddDays(-daysAgo)));
        db.Note("Customer not reached", complaint);
        return await db.SaveChangesAsync();
    });
}

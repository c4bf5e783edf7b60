using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

/// <summary>"More" in each stage, other promises, and what happens next, with scripts off.</summary>
public sealed class MoreTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>, IAsyncLifetime
{
    // What one of these tests could not save would lie on the desk of the next.
    public Task InitializeAsync() => demo.Host.ClearDesksAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task More_is_closed_until_something_in_it_is_written_or_refused()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PageAsync("/desk")).QuerySelectorAll("details.more[open]").ShouldBeEmpty();
        (await clerk.PageAsync("/desk?phone=0117+496+0182")).QuerySelectorAll("details.more[open]").ShouldBeEmpty();

        var team = await demo.Host.AskAsync(db => db.Teams.Select(one => one.Id).FirstAsync());
        var page = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", [.. Visit(), ("Input.WrongDoorFrom", $"{team}"), ("Input.Concern", "The wedding")])).ShouldBe((HttpStatusCode)422));

        page.QuerySelectorAll("details.more").Select(more => more.HasAttribute("open")).ShouldBe([true, true, false, false]);
        page.QuerySelector("#stage-2 .more .error")!.TextContent.ShouldContain("Where should they have been led to?");
        page.QuerySelector("input[name='Input.Concern']")!.GetAttribute("value").ShouldBe("The wedding");
        page.QuerySelector<IHtmlSelectElement>("select[name='Input.WrongDoorFrom']")!.Value.ShouldBe($"{team}");
    }

    [Fact]
    public async Task What_stood_under_More_is_read_on_the_page_of_the_conversation()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var category = await demo.Host.AskAsync(db => db.ListItems.FirstAsync(item => item.Kind == ListKind.GoalCategory && item.RetiredAt == null));
        var saved = await clerk.PostAsync("/desk", "/desk",
        [
            .. Visit(), ("Input.Category", $"{category.Id}"), ("Input.StillUnclear", "Which colour"), ("Input.Suggestion", "A bench beside the counter"), ("Input.PromiseWords", "Ring her"),
            ("Input.PromiseBy", "when it is in stock"), ("Input.MorePromises[0].Words", "Post the bill"), ("Input.MorePromises[0].By", "in 3 working days"),
        ]);
        var banner = await clerk.PageAsync(saved.Headers.Location!.OriginalString);
        banner.QuerySelector("a[href='/suggestions']").ShouldNotBeNull();
        var page = await clerk.PageAsync($"/touchpoints/{saved.Headers.Location!.OriginalString.Split('=')[1]}");
        page.MainText().ShouldContain(category.Label);
        page.MainText().ShouldContain("Which colour");
        page.MainText().ShouldContain("A bench beside the counter");
        page.QuerySelectorAll(".facts .slip").Select(slip => slip.QuerySelector(".what")!.TextContent.Trim()).ShouldBe(["Post the bill", "Ring her"]);
        page.QuerySelectorAll(".facts .slip")[1].TextContent.ShouldContain("When it is in stock");
    }

    [Fact]
    public async Task Another_promise_is_one_more_line_and_what_is_wrong_stands_at_it()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var desk = await clerk.PageAsync("/desk");
        desk.QuerySelector("form.desk")!.SetAttribute("action", "/desk?handler=Look&another=true");
        var looked = await Visitor.Read((await clerk.SendAsync(desk, "/desk", "/desk?handler=Look&another=true", [.. Visit(), ("Input.PromiseWords", "Ring her")])).ShouldBe(HttpStatusCode.OK));
        looked.QuerySelector("input[name='Input.PromiseWords']")!.GetAttribute("value").ShouldBe("Ring her");
        looked.QuerySelector("input[name='Input.MorePromises[0].Words']")!.HasAttribute("autofocus").ShouldBeTrue();

        var refused = await Visitor.Read((await clerk.SendAsync(looked, "/desk", "/desk",
            ("Input.Anonymous", "true"), ("Input.PromiseBy", "when it is in stock"), ("Input.MorePromises[0].Words", "Post the bill"), ("Input.MorePromises[0].By", "soon"))).ShouldBe((HttpStatusCode)422));

        refused.QuerySelector("#Input_MorePromises_0__By-error")!.TextContent.ShouldContain("We don’t know that day.");
        refused.QuerySelector(".errors a")!.GetAttribute("href").ShouldBe("#Input_MorePromises_0__By");
    }

    [Fact]
    public async Task What_happens_next_is_asked_once_and_nothing_is_saved_by_asking()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (page, before) = (await clerk.PageAsync("/desk"), await CountAsync());
        var key = KeyOf(page);
        var asked = await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk", [.. Visit(), ("Input.Left", "2"), ("then", "file")])).ShouldBe(HttpStatusCode.OK));

        (await CountAsync()).ShouldBe(before);
        KeyOf(asked).ShouldBe(key);
        asked.QuerySelectorAll(".errors").ShouldBeEmpty();
        asked.QuerySelectorAll("[autofocus]").Single().Id.ShouldBe("Input_Next");
        asked.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("Is it ready?");
        asked.QuerySelector(".whatnext button")!.GetAttribute("value").ShouldBe("file");

        var saved = await clerk.SendAsync(asked, "/desk", "/desk", ("Input.Anonymous", "true"), ("then", "file"));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync()).ShouldBe(before + 1);
        (await clerk.SendAsync(asked, "/desk", "/desk", ("Input.Anonymous", "true"), ("then", "file"))).Headers.Location.ShouldBe(saved.Headers.Location);
        (await CountAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task The_answer_is_a_line_among_the_follow_ups_and_is_ticked_off_there()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var asked = await Visitor.Read(await clerk.PostAsync("/desk", "/desk", [.. Visit(), ("Input.Left", "1")]));
        (await clerk.SendAsync(asked, "/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Next", "Ask the workshop for a loan"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await clerk.PageAsync("/follow-ups")).MainText().ShouldContain("Ask the workshop for a loan");
        var task = await demo.Host.AskAsync(db => db.FollowUpTasks.Where(one => one.Words == "Ask the workshop for a loan").Select(one => one.Id).SingleAsync());
        (await clerk.PostAsync($"/follow-ups/{task}/done", $"/follow-ups/{task}/done")).ShouldLeadTo("/follow-ups");
        (await clerk.PageAsync("/follow-ups")).MainText().ShouldNotContain("Ask the workshop for a loan");
    }

    [Fact]
    public async Task What_a_rule_asked_for_is_not_ticked_off()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var asked = await demo.Host.AskAsync(db => db.FollowUpTasks.Where(task => task.RuleId != null).Select(task => task.Id).FirstAsync());
        (await clerk.GetAsync($"/follow-ups/{asked}/done")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("by=when+it+is+in+stock", "")]
    [InlineData("by=", "")]
    [InlineData("by=soon", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("been=soon", "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.")]
    [InlineData("been=in+3+days", "We don’t know that time. Try 10:30, yesterday 16:00 or 20 minutes ago.")]
    public async Task What_was_understood_is_said_back(string asked, string said)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PageAsync($"/desk?handler=When&{asked}")).Body!.TextContent.Trim().ShouldBe(said);
    }

    [Fact]
    public async Task A_moment_is_said_back_as_the_page_writes_it()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PageAsync("/desk?handler=When&been=yesterday+16:00")).QuerySelector(".at")!.TextContent.ShouldEndWith(", 16:00");
        (await clerk.PageAsync("/desk?handler=When&by=Sunday+10")).QuerySelector("[data-take]").ShouldNotBeNull();
    }

    private static (string Name, string Value)[] Visit() => [("Input.Anonymous", "true"), ("Input.Goal", "Is it ready?")];

    private static string? KeyOf(IHtmlDocument page) => page.QuerySelector("form.desk input[name=__key]")!.GetAttribute("value");

    private Task<int> CountAsync() => demo.Host.AskAsync(db => db.Touchpoints.CountAsync());
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Understand;

public sealed class SuggestionsTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_suggestion_is_read_by_everybody_and_answered_by_a_manager_once()
    {
        var address = await HeardAsync("A bench beside the counter");
        var (clerk, manager) = (await demo.Host.SignedInAsync("desk@demo.example"), await demo.Host.SignedInAsync("manager@demo.example"));
        var list = await clerk.PageAsync("/suggestions");
        list.MainText().ShouldContain("A bench beside the counter");
        list.QuerySelectorAll("a[href$='/answer']").ShouldBeEmpty();
        (await clerk.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var page = await manager.PageAsync(address);
        var refused = await Visitor.Read((await manager.SendAsync(page, address, address, ("Input.Answer", "It stands there now"))).ShouldBe((HttpStatusCode)422));
        refused.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("It stands there now");
        (string, string)[] typed = [("Input.Outcome", "Done"), ("Input.Answer", "It stands there now")];
        (await manager.SendAsync(page, address, address, typed)).ShouldLeadTo("/suggestions?show=done");
        (await manager.SendAsync(page, address, address, typed)).ShouldLeadTo("/suggestions?show=done");

        (await clerk.PageAsync("/suggestions?show=done")).MainText().ShouldContain("It stands there now");
        (await clerk.PageAsync("/suggestions")).MainText().ShouldNotContain("A bench beside the counter");
    }

    [Fact]
    public async Task Who_was_overtaken_sees_theirs_and_their_own_words()
    {
        var address = await HeardAsync("Open on Sundays");
        var (one, other) = (await demo.Host.SignedInAsync("manager@demo.example"), await demo.Host.SignedInAsync("admin@demo.example"));
        var (first, second) = (await one.PageAsync(address), await other.PageAsync(address));
        (await one.SendAsync(first, address, address, ("Input.Outcome", "NotNow"), ("Input.Answer", "We are too few"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var told = await Visitor.Read((await other.SendAsync(second, address, address, ("Input.Outcome", "Considered"), ("Input.Answer", "We try it in May"))).ShouldBe(HttpStatusCode.Conflict));

        told.MainText().ShouldContain("We are too few");
        told.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("We try it in May");
        (await other.SendAsync(told, address, address, ("Input.Outcome", "Considered"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/suggestions/0000-0000/answer")]
    [InlineData("/suggestions/nothing/answer")]
    public async Task Where_there_is_none_it_says_so(string address) =>
        (await (await demo.Host.SignedInAsync("manager@demo.example")).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private async Task<string> HeardAsync(string words)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PostAsync("/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Goal", words), ("Input.Suggests", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var reference = await demo.Host.AskAsync(db => db.Suggestions.Where(one => one.Words == words).Select(one => one.Reference).SingleAsync());
        return $"/suggestions/{reference}/answer";
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive;

public sealed class FindTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Theory]
    [InlineData("adeyemi+fol")]
    [InlineData("0182")]
    [InlineData("0117+4960182")]
    [InlineData("folake.ad")]
    public async Task A_customer_is_found(string text)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var found = await clerk.PageAsync($"/find?q={text}");

        found.QuerySelectorAll("main .rows a[href^='/customers/']").Select(link => link.TextContent).ShouldContain("Folake Adeyemi");
        found.MainText().ShouldContain("Promise late");
    }

    [Fact]
    public async Task A_reference_leads_to_its_page()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var touchpoint = await demo.Host.AskAsync(db => db.Touchpoints.Select(said => said.Reference).FirstAsync());

        (await clerk.GetAsync($"/find?q={touchpoint.ToLowerInvariant()}")).ShouldLeadTo($"/touchpoints/{touchpoint}");
    }

    [Theory]
    [InlineData("", "Who are you looking for?")]
    [InlineData("?q=a", "A little more")]
    [InlineData("?q=Zzyzx+O%27Hara", "Nobody found for “Zzyzx O'Hara”")]
    [InlineData("?q=%3Cscript%3Ealert(1)%3C/script%3E", "Nobody found for “<script>alert(1)</script>”")]
    public async Task Every_state_is_said_in_words(string query, string words)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync($"/find{query}");

        page.MainText().ShouldContain(words);
        page.QuerySelectorAll("main script").ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_were_said_are_found_in_conversations_and_marked()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var said = await demo.Host.AskAsync(db => db.Touchpoints.OrderByDescending(one => one.OccurredAt).FirstAsync());
        var page = await clerk.PageAsync($"/find?q={Uri.EscapeDataString(said.Goal)}");

        page.QuerySelector($"section[aria-labelledby='h-said'] a[href='/touchpoints/{said.Reference}'] mark").ShouldNotBeNull();
    }

    [Fact]
    public async Task Conversations_are_not_hidden_under_a_panel_that_says_nobody_was_found()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/find?q=table");

        page.QuerySelector("section[aria-labelledby='h-said']").ShouldNotBeNull();
        page.QuerySelector("main .empty").ShouldBeNull();
        page.MainText().ShouldContain("Nobody is called “table”.");
    }

    [Fact]
    public async Task Somebody_new_goes_to_the_desk_with_what_was_typed()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/find?q=Zzyzx+O%27Hara");
        var desk = await clerk.PageAsync(page.QuerySelector("main a.btn")!.GetAttribute("href")!);

        desk.QuerySelector("input[name='Input.Who']")!.GetAttribute("value").ShouldBe("Zzyzx O'Hara");
    }

    [Fact]
    public async Task The_options_are_parts_of_a_page_and_the_words_are_not_logged()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var options = await Visitor.Read(await clerk.GetAsync("/find?handler=Options&q=folake+adey"));

        options.QuerySelectorAll("[role=option]").Length.ShouldBe(3);
        options.QuerySelector("nav").ShouldBeNull();
        (await Visitor.Read(await clerk.GetAsync("/find?handler=Options&q=f"))).QuerySelectorAll("[role=option]").ShouldBeEmpty();
        demo.Host.ReadLog().ShouldNotContain("folake", Case.Insensitive);
    }

    [Fact]
    public async Task Strangers_find_nobody()
    {
        foreach (var path in new[] { "/find?q=fol", "/find?handler=Options&q=fol", "/find?handler=Alike&q=fol" })
        {
            (await demo.Host.NewVisitor().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }
    }

    [Fact]
    public async Task The_palette_offers_people_with_what_is_late_and_what_one_may_do()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var part = await Visitor.Read(await clerk.GetAsync("/find?handler=Palette&q=folake"));

        part.QuerySelector("[data-customer]")!.TextContent.ShouldContain("Folake Adeyemi");
        part.QuerySelectorAll(".group").Select(group => group.TextContent).ShouldBe(["Customers", "Promises", "Complaints", "Do", "Or"], ignoreOrder: true);
        part.QuerySelectorAll("[role=option]").ShouldAllBe(option => option.GetAttribute("href")!.StartsWith('/'));
    }

    [Theory]
    [InlineData("desk@demo.example", "guide", false)]
    [InlineData("manager@demo.example", "guide", true)]
    [InlineData("manager@demo.example", "staff", false)]
    [InlineData("admin@demo.example", "staff", true)]
    public async Task The_palette_offers_to_do_only_what_one_may(string email, string typed, bool offered)
    {
        var part = await Visitor.Read(await (await demo.Host.SignedInAsync(email)).GetAsync($"/find?handler=Palette&q={typed}"));

        part.QuerySelectorAll("[role=option][href^='/admin']").Any().ShouldBe(offered);
    }

    [Fact]
    public async Task An_empty_palette_says_what_one_does_most()
    {
        var part = await Visitor.Read(await (await demo.Host.SignedInAsync("desk@demo.example")).GetAsync("/find?handler=Palette&q="));

        part.QuerySelectorAll("[role=option]").Take(3).Select(option => option.GetAttribute("data-key")).ShouldBe(["n", "p", "k"]);
    }
}

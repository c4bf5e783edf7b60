using System.Net;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

public sealed class LinkTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task Somebody_is_found_chosen_and_stands_on_both_files_until_removed()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (file, other) = (await FileAsync("Folake Adeyemi"), await FileAsync("Alex Fairweather"));
        var form = $"{file}/links";

        var page = await clerk.PageAsync(form);
        var look = await Visitor.Read((await clerk.SendAsync(Pointed(page, form, $"{form}?handler=Look"), form, $"{form}?handler=Look", ("Input.Who", "fairweather alex"), ("Input.Part", "neighbour"))).ShouldBe(HttpStatusCode.OK));
        var choose = look.QuerySelectorAll("button[formaction]").First(button => button.TextContent == "Choose Alex Fairweather").GetAttribute("formaction")!;
        var chosen = await Visitor.Read((await clerk.SendAsync(Pointed(look, form, choose), form, choose)).ShouldBe(HttpStatusCode.OK));
        chosen.QuerySelector("input[name='Input.Part']")!.GetAttribute("value").ShouldBe("neighbour");

        (await clerk.SendAsync(chosen, form, form, ("Input.Bond", "Friend"))).ShouldLeadTo(file);

        (await clerk.PageAsync(file)).MainText().ShouldContain("neighbour. Friend.");
        (await clerk.PageAsync(other)).QuerySelectorAll("section[aria-labelledby=h-people] a").Select(link => link.TextContent).ShouldContain("Folake Adeyemi");
        var remove = (await clerk.PageAsync(other)).QuerySelectorAll("a").First(link => link.TextContent == "Remove: Folake Adeyemi").GetAttribute("href")!;
        (await clerk.PostAsync(remove, remove)).ShouldLeadTo(other);
        (await clerk.PageAsync(file)).MainText().ShouldNotContain("neighbour");
        (await clerk.PageAsync($"{file}/changes")).MainText().ShouldContain("With: was Alex Fairweather, now empty");
    }

    [Fact]
    public async Task An_organisation_shows_who_speaks_for_it()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");

        var panel = (await clerk.PageAsync(await FileAsync("The Copper Thimble Café"))).QuerySelector("section[aria-labelledby=h-contacts]")!;

        panel.TextContent.ShouldContain("Colette Beaumont-Lacroix");
        panel.TextContent.ShouldContain("Orders for the kitchen. Contact: speaks for them.");
    }

    [Fact]
    public async Task A_link_that_says_nothing_of_whom_or_what_is_a_422_and_keeps_the_words()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var form = $"{await FileAsync("Norma Pettigrew")}/links";

        var page = await Visitor.Read((await clerk.PostAsync(form, form, ("Input.Who", "Nobody we know"), ("Input.Part", "sister"))).ShouldBe((HttpStatusCode)422));

        page.QuerySelector("input[name='Input.Part']")!.GetAttribute("value").ShouldBe("sister");
        page.QuerySelector("input[name='Input.Who']")!.GetAttribute("value").ShouldBe("Nobody we know");
        (await clerk.GetAsync("/customers/0000-0000/links")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("promises", "Stand mixer repaired and ready to collect")]
    [InlineData("complaints", "I came on two buses")]
    [InlineData("changes", "Changes to this file")]
    public async Task Each_tab_is_a_page_of_its_own(string tab, string shows)
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");

        var page = await clerk.PageAsync($"{await FileAsync("Folake Adeyemi")}/{tab}");

        page.QuerySelector(".tabs [aria-current=page]")!.GetAttribute("href")!.ShouldEndWith(tab);
        page.QuerySelectorAll("main section").Select(section => section.TextContent).ShouldContain(text => text.Contains(shows, StringComparison.Ordinal));
        (await clerk.GetAsync($"/customers/0000-0000/{tab}")).ShouldBe(HttpStatusCode.NotFound);
    }

    // A button may lead its form elsewhere.
    private static IHtmlDocument Pointed(IHtmlDocument page, string form, string to)
    {
        page.QuerySelector($"form[action='{form}']")!.SetAttribute("action", to);
        return page;
    }

    private Task<string> FileAsync(string name) =>
        demo.Host.AskAsync(db => db.Customers.Where(one => one.DisplayName == name).Select(one => "/customers/" + one.Reference).SingleAsync());
}

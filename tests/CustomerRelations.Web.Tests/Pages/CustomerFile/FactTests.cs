using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

public sealed class FactTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task What_they_told_us_stands_on_the_file_with_its_reason_and_can_be_put_right_and_forgotten()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var file = await FileAsync(10);

        (await clerk.PostAsync($"{file}/facts", $"{file}/facts", ("Input.Kind", "Date"), ("Input.Words", "Birthday"), ("Input.Day", "29"), ("Input.Month", "2"), ("Input.Purpose", "A card"), ("Input.Until", "2031-12-01")))
            .ShouldLeadTo(file);
        var page = await clerk.PageAsync(file);
        page.MainText().ShouldContain("Birthday, 29 February");
        page.MainText().ShouldContain("Purpose: A card. No year kept. Forgotten on 1 Dec 2031.");
        var change = page.QuerySelectorAll("a").First(link => link.TextContent == "Change: Birthday").GetAttribute("href")!;

        (await clerk.PostAsync(change, change, ("Input.Year", "1960"))).ShouldLeadTo(file);
        (await clerk.PageAsync(file)).MainText().ShouldContain("Birthday, 29 February 1960");
        (await clerk.PageAsync($"{file}/changes")).MainText().ShouldContain("Year: 1960");

        (await clerk.PostAsync($"{change}/forget", $"{change}/forget")).ShouldLeadTo(file);
        (await clerk.PageAsync(file)).MainText().ShouldNotContain("Birthday");
        var history = (await clerk.PageAsync($"{file}/changes")).MainText();
        (history.Contains("Fact forgotten", StringComparison.Ordinal), history.Contains("1960", StringComparison.Ordinal)).ShouldBe((true, false));
        (await clerk.GetAsync(change)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var file = await FileAsync(11);

        var answer = await clerk.PostAsync($"{file}/facts", $"{file}/facts", ("Input.Kind", "Date"), ("Input.Words", "Their anniversary"), ("Input.Day", "31"), ("Input.Month", "4"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.MainText().ShouldContain("There is no 31 April.");
        page.MainText().ShouldContain("Why do we keep it?");
        page.QuerySelector("textarea[name='Input.Words']")!.TextContent.Trim().ShouldBe("Their anniversary");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_written_once()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var file = await FileAsync(12);
        var page = await clerk.PageAsync($"{file}/facts");
        (string, string)[] typed = [("Input.Words", "Bakes on Saturdays"), ("Input.Purpose", "Deliveries")];

        (await clerk.SendAsync(page, file, $"{file}/facts", typed)).ShouldLeadTo(file);
        (await clerk.SendAsync(page, file, $"{file}/facts", typed)).ShouldLeadTo(file);

        (await demo.Host.AskAsync(db => db.CustomerFacts.CountAsync(fact => fact.Words == "Bakes on Saturdays"))).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_was_slower_is_shown_theirs_and_yours()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (file, change) = await ChangeAsync();
        var old = await clerk.PageAsync(change);
        (await clerk.PostAsync(change, change, ("Input.Words", "Ring at noon"))).ShouldLeadTo(file);

        var page = await Visitor.Read((await clerk.SendAsync(old, change, change, ("Input.Words", "Ring at nine"))).ShouldBe(HttpStatusCode.Conflict));

        page.QuerySelectorAll("table td").Select(cell => cell.TextContent).ShouldBe(["Ring at noon", "Ring at nine"]);
        page.QuerySelector("textarea[name='Input.Words']")!.TextContent.Trim().ShouldBe("Ring at nine");
    }

    [Fact]
    public async Task A_conversation_leads_to_the_form_with_itself_chosen()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var talk = await demo.Host.AskAsync(db => db.Touchpoints.Where(one => one.CustomerId != null).OrderBy(one => one.OccurredAt).Select(one => one.Reference).FirstAsync());

        var link = (await clerk.PageAsync($"/touchpoints/{talk}")).QuerySelectorAll("a").First(one => one.TextContent.EndsWith("told us something", StringComparison.Ordinal));

        (await clerk.PageAsync(link.GetAttribute("href")!)).QuerySelector("select[name='Input.Source'] option[selected]")!.GetAttribute("value").ShouldBe(talk);
    }

    private Task<string> FileAsync(int place) =>
        demo.Host.AskAsync(db => db.Customers.OrderBy(one => one.Id).Where(one => !db.CustomerFacts.Any(fact => fact.CustomerId == one.Id)).Select(one => "/customers/" + one.Reference).Skip(place).FirstAsync());

    private async Task<(string File, string Change)> ChangeAsync()
    {
        var fact = await demo.Host.AskAsync(db => db.CustomerFacts.OrderByDescending(one => one.ToldAt).FirstAsync());
        var file = await demo.Host.AskAsync(db => db.Customers.Where(one => one.Id == fact.CustomerId).Select(one => "/customers/" + one.Reference).SingleAsync());
        return (file, $"{file}/facts/{fact.Id}");
    }
}

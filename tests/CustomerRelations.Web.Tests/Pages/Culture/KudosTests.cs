using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Culture;

public sealed class KudosTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Jonas = "jonas@kestrel.example";

    private OfficeHost Host => demo.Host;

    [Fact]
    public async Task A_colleague_is_thanked_told_who_will_see_it_and_finds_it_on_the_wall()
    {
        var (clerk, jonas) = (await Host.SignedInAsync(AdminForms.Desk), await Host.SignedInAsync(Jonas));
        var answer = await clerk.PostAsync("/kudos", "/kudos", await WrittenAsync("You stayed until both ovens were tried."));

        answer.ShouldLeadTo("/kudos");
        (await clerk.SaidAsync(answer)).ShouldBe($"{(await Host.StaffAsync(Jonas)).DisplayName} will see it.");
        var card = Card(await jonas.PageAsync("/kudos"), "You stayed until both ovens were tried.").ShouldNotBeNull();
        card.QuerySelector("h3")!.TextContent.ShouldBe($"For {(await Host.StaffAsync(Jonas)).DisplayName}");
        card.QuerySelector(".tag")!.TextContent.ShouldBe("Kindness");
        card.QuerySelector("a").ShouldBeNull();
    }

    [Fact]
    public async Task From_a_conversation_the_form_knows_who_and_what_and_passes_on_the_customers_words()
    {
        var talk = await Host.AskAsync(db => db.Touchpoints.Where(said => said.CustomerId != null && said.Arrived != null && said.Left != null
            && db.Staff.Any(staff => staff.Id == said.StaffId && staff.DisabledAt == null)).OrderBy(said => said.OccurredAt).FirstAsync());
        var customer = await Host.AskAsync(db => db.Customers.SingleAsync(one => one.Id == talk.CustomerId));
        var colleague = await Host.AskAsync(db => db.Staff.SingleAsync(one => one.Id == talk.StaffId));
        var other = await Host.SignedInAsync((await Host.AskAsync(db => db.Staff.FirstAsync(one => one.Email != null && one.Id != talk.StaffId && one.DisabledAt == null))).Email!);

        (await other.PageAsync($"/touchpoints/{talk.Reference}")).QuerySelector($"a[href='/kudos?touchpoint={talk.Reference}']").ShouldNotBeNull();
        var page = await other.PageAsync($"/kudos?touchpoint={talk.Reference}");
        page.QuerySelector("#thanks .voice")!.TextContent.ShouldBe(talk.Goal);
        page.QuerySelector<IHtmlSelectElement>("#Input_ToId")!.Value.ShouldBe($"{colleague.Id}");
        (await other.SendAsync(page, "/kudos", "/kudos", ("Input.Words", "He took his shoes off."), ("Input.ValueId", $"{await ValueAsync()}"), ("Input.TheirWords", "true"))).ShouldLeadTo("/kudos");

        var card = Card(await other.PageAsync("/kudos"), "He took his shoes off.").ShouldNotBeNull();
        card.QuerySelector(".voice").ShouldNotBeNull();
        card.QuerySelector(".lift").ShouldNotBeNull();
        card.QuerySelector("footer")!.TextContent.ShouldContain($"{customer.DisplayName}, customer");
    }

    [Fact]
    public async Task What_is_missing_is_a_422_that_keeps_what_was_written_and_what_it_is_for()
    {
        var reference = await Host.AskAsync(db => db.Touchpoints.Select(said => said.Reference).FirstAsync());
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        var answer = await clerk.PostAsync($"/kudos?touchpoint={reference}", "/kudos", ("Input.ToId", ""), ("Input.Words", "You never gave up."));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.QuerySelector(".errors")!.TextContent.ShouldContain("Two things before we can save");
        page.QuerySelectorAll(".errors a").Select(link => page.QuerySelector(link.GetAttribute("href")!)).ShouldAllBe(field => field != null);
        page.QuerySelector("#Input_Words")!.TextContent.Trim().ShouldBe("You never gave up.");
        page.Value("Input.Touchpoint").ShouldBe(reference);
        page.QuerySelector("#thanks .voice").ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_thanks_themselves()
    {
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        var me = await Host.StaffAsync(AdminForms.Desk);
        (await clerk.PageAsync("/kudos")).QuerySelectorAll<IHtmlOptionElement>("#Input_ToId option").Select(choice => choice.Value).ShouldNotContain($"{me.Id}");

        var answer = await clerk.PostAsync("/kudos", "/kudos", await WrittenAsync("I was very kind.", AdminForms.Desk));

        (await answer.ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldBe("Thanks come from somebody else. Who helped you?");
    }

    [Fact]
    public async Task The_same_form_twice_thanks_once_and_with_other_words_tells_so()
    {
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        var page = await clerk.PageAsync("/kudos");
        var written = await WrittenAsync("You carried the box upstairs.");
        (await clerk.SendAsync(page, "/kudos", "/kudos", written)).ShouldLeadTo("/kudos");
        (await clerk.SendAsync(page, "/kudos", "/kudos", written)).ShouldLeadTo("/kudos");
        (await CountAsync("You carried the box upstairs.")).ShouldBe(1);

        var other = await Visitor.Read((await clerk.SendAsync(page, "/kudos", "/kudos", await WrittenAsync("You carried it down."))).ShouldBe(HttpStatusCode.Conflict));
        other.MainText().ShouldContain("This form was saved before, with other words.");
        (await CountAsync("You carried it down.")).ShouldBe(0);
    }

    [Fact]
    public async Task Between_two_it_stays_between_two()
    {
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        (await clerk.PostAsync("/kudos", "/kudos", [.. await WrittenAsync("Only for you."), ("Input.Audience", "OnlyThem")])).ShouldLeadTo("/kudos");

        Card(await (await Host.SignedInAsync(Jonas)).PageAsync("/kudos"), "Only for you.").ShouldNotBeNull().TextContent.ShouldContain("Only the two of you");
        Card(await (await Host.SignedInAsync(AdminForms.Admin)).PageAsync("/kudos"), "Only for you.").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text_whatever_it_is()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'";
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        (await clerk.PostAsync("/kudos", "/kudos", await WrittenAsync(hostile))).ShouldLeadTo("/kudos");

        var wall = await clerk.PageAsync("/kudos");
        Card(wall, hostile).ShouldNotBeNull();
        wall.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        (await clerk.PageAsync(Card(wall, hostile)!.QuerySelector("footer a")!.GetAttribute("href")!)).QuerySelectorAll("main script, main img").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_giver_takes_it_back_after_being_asked_and_nobody_else_may()
    {
        var (clerk, manager) = (await Host.SignedInAsync(AdminForms.Desk), await Host.SignedInAsync(AdminForms.Manager));
        (await clerk.PostAsync("/kudos", "/kudos", await WrittenAsync("You found the missing screw."))).ShouldLeadTo("/kudos");
        var address = Card(await clerk.PageAsync("/kudos"), "You found the missing screw.")!.QuerySelector("footer a")!.GetAttribute("href")!;

        (await manager.GetAsync(address)).ShouldBe(HttpStatusCode.Forbidden);
        (await manager.PostFromAsync("/kudos", address)).ShouldBe(HttpStatusCode.Forbidden);
        Card(await manager.PageAsync("/kudos"), "You found the missing screw.").ShouldNotBeNull().QuerySelector("footer a").ShouldBeNull();

        var asked = await clerk.PageAsync(address);
        asked.MainText().ShouldContain("You found the missing screw.");
        var answer = await clerk.SendAsync(asked, address, address);
        answer.ShouldLeadTo("/kudos");
        (await clerk.SaidAsync(answer)).ShouldBe("Taken back. Nobody sees it any more.");
        Card(await manager.PageAsync("/kudos"), "You found the missing screw.").ShouldBeNull();
        (await clerk.GetAsync(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/kudos?touchpoint=0000-0000")]
    [InlineData("/kudos?complaint=nonsense")]
    public async Task Thanks_for_what_is_not_there_find_nothing(string address) =>
        (await (await Host.SignedInAsync(AdminForms.Desk)).GetAsync(address)).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_forged_reference_saves_nothing_and_gives_the_words_back()
    {
        var clerk = await Host.SignedInAsync(AdminForms.Desk);
        var answer = await clerk.PostAsync("/kudos", "/kudos", [.. await WrittenAsync("For what never was."), ("Input.Touchpoint", "0000-0000")]);

        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.NotFound))).QuerySelectorAll("textarea").ShouldContain(area => area.TextContent.Trim() == "For what never was.");
        (await CountAsync("For what never was.")).ShouldBe(0);
    }

    private static IElement? Card(IHtmlDocument wall, string words) => wall.QuerySelectorAll("article.kudos").FirstOrDefault(card => card.QuerySelector("p")!.TextContent == words);

    private async Task<(string Name, string Value)[]> WrittenAsync(string words, string to = Jonas) =>
        [("Input.ToId", $"{(await Host.StaffAsync(to)).Id}"), ("Input.Words", words), ("Input.ValueId", $"{await ValueAsync()}")];

    private Task<Guid> ValueAsync() => Host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.KudosValue && item.Label == "Kindness").Select(item => item.Id).SingleAsync());

    private Task<int> CountAsync(string words) => Host.AskAsync(db => db.Kudos.CountAsync(kudos => kudos.Words == words));
}

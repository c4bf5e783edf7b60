using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

/// <summary>The file beside the form, what they came about before, and who rings, with scripts off.</summary>
public sealed class BesideTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Clerk = "desk@demo.example";

    [Theory]
    [InlineData("%2B441174960182")]
    [InlineData("+441174960182")]
    [InlineData("0117+496+0182")]
    [InlineData("tel%3A01174960182")]
    public async Task The_desk_opens_on_whoever_rings_however_the_number_is_written(string number)
    {
        var desk = await (await demo.Host.SignedInAsync(Clerk)).PageAsync($"/desk?phone={number}");

        desk.QuerySelector(".filecard h2")!.TextContent.ShouldBe("Folake Adeyemi");
        desk.MainText().ShouldContain("Folake Adeyemi rings.");
        desk.QuerySelector(".filecard a[href='tel:+441174960182']").ShouldNotBeNull();
        var phone = await demo.Host.AskAsync(db => db.ListItems.SingleAsync(item => item.Kind == ListKind.Channel && item.Label == "Phone"));
        desk.QuerySelector($"input[name='Input.Channel'][value='{phone.Id}']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task A_number_nobody_has_stands_in_the_form_of_somebody_new()
    {
        var desk = await (await demo.Host.SignedInAsync(Clerk)).PageAsync("/desk?phone=%2B442079460999");

        desk.MainText().ShouldContain("Nobody with the number +442079460999 has a file.");
        desk.QuerySelector("input[name='Input.Contact']")!.GetAttribute("value").ShouldBe("+442079460999");
    }

    [Theory]
    [InlineData("anonymous")]
    [InlineData("%00%ff")]
    [InlineData("'; drop table")]
    public async Task A_number_that_is_not_shown_is_no_error(string number)
    {
        var answer = await (await demo.Host.SignedInAsync(Clerk)).GetAsync($"/desk?phone={number}");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Visitor.Read(answer)).MainText().ShouldContain("The number was not shown.");
    }

    [Fact]
    public async Task The_number_is_not_lost_on_the_way_through_the_sign_in()
    {
        var answer = await new Visitor(demo.Host).GetAsync("/desk?phone=%2B441174960182");

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Uri.UnescapeDataString(answer.Headers.Location!.ToString()).ShouldContain("/desk?phone=%2B441174960182");
    }

    [Fact]
    public async Task Looking_shows_what_they_came_about_before_and_asks_whether_it_came_as_told()
    {
        var clerk = await demo.Host.SignedInAsync(Clerk);
        var desk = await clerk.PageAsync("/desk?phone=0117+496+0182");
        desk.QuerySelector("form.desk")!.SetAttribute("action", "/desk?handler=Look");
        var looked = await Visitor.Read(await clerk.SendAsync(desk, "/desk", "/desk?handler=Look", ("Input.Goal", "My mixer grinds")));

        looked.QuerySelector("[data-alike]")!.TextContent.ShouldContain("time about “");
        looked.QuerySelectorAll("input[name='Input.Matter']").Length.ShouldBeGreaterThan(1);
        looked.QuerySelector("input[name='Input.Matter'][value='']")!.HasAttribute("checked").ShouldBeTrue();
        looked.QuerySelector(".againparts")!.TextContent.ShouldContain("Did it come so?");
    }

    [Fact]
    public async Task A_matter_of_somebody_else_is_refused_and_the_words_stay()
    {
        var clerk = await demo.Host.SignedInAsync(Clerk);
        var foreign = await demo.Host.AskAsync(db => db.Matters.Where(matter => matter.CustomerId == null).Select(matter => matter.Reference).FirstAsync());
        var page = await Visitor.Read((await clerk.PostAsync("/desk?phone=0117+496+0182", "/desk", ("Input.Goal", "It hums again"), ("Input.Matter", foreign))).ShouldBe((HttpStatusCode)422));

        page.QuerySelector(".errors")!.TextContent.ShouldContain("That matter is not in this file.");
        page.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("It hums again");
    }

    [Fact]
    public async Task Again_about_this_is_kept_with_it_and_shows_on_the_pages_of_both()
    {
        var clerk = await demo.Host.SignedInAsync(Clerk);
        var told = await demo.Host.AskAsync(db => db.Touchpoints.AsNoTracking().Where(said => said.ToldToExpect != null && said.CustomerId != null
            && !db.Touchpoints.Any(after => after.CustomerId == said.CustomerId && after.OccurredAt > said.OccurredAt)).OrderBy(said => said.Id).FirstAsync());
        var (customer, matter) = await demo.Host.AskAsync(async db => (
            (await db.Customers.SingleAsync(one => one.Id == told.CustomerId)).Reference, (await db.Matters.SingleAsync(one => one.Id == told.MatterId)).Reference));

        (await clerk.PostAsync($"/desk?customer={customer}", "/desk", ("Input.Goal", "Is it there?"), ("Input.Matter", matter), ("Input.AsTold", "Later"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = await clerk.PageAsync($"/matters/{matter}");
        page.MainText().ShouldContain($"Told: {told.ToldToExpect!.TrimEnd('.')}. It came later.");
        (await clerk.PageAsync($"/touchpoints/{told.Reference}")).MainText().ShouldContain("It came later.");
        (await clerk.PageAsync($"/customers/{customer}")).MainText().ShouldContain("not as told");
    }

    [Fact]
    public async Task A_matter_that_is_not_there_is_not_found()
    {
        var clerk = await demo.Host.SignedInAsync(Clerk);

        (await clerk.GetAsync("/matters/0000-0000")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await clerk.GetAsync("/desk?handler=Again&customer=0000-0000&goal=mixer")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

public sealed class StubTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private readonly OfficeHost host = demo.Host;

    [Fact]
    public async Task Everything_that_stood_on_the_desk_stands_there_again_and_saving_finishes_it()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        (await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Wren Ottoway"), ("Input.Goal", "A lid & \"two\" knobs"), ("Input.Did", "Looked"), ("Input.Arrived", "2"), ("Input.FactsReadBack", "true"), ("Input.PromiseBy", "whenever"), ("then", "later")))
            .ShouldBe(HttpStatusCode.Redirect);
        (await clerk.PageAsync("/desk")).Body!.TextContent.ShouldContain("Put aside. Finish it within 24 hours.");
        var reference = await NewestAsync();
        (await clerk.PageAsync("/")).QuerySelector($"a[href='/desk/stub/{reference}']").ShouldNotBeNull();

        (await clerk.GetAsync($"/desk/stub/{reference}")).ShouldLeadTo($"/desk?stub={reference}");
        var page = await clerk.PageAsync($"/desk?stub={reference}");
        page.QuerySelector("textarea[name='Input.Goal']")!.TextContent.ShouldContain("A lid & \"two\" knobs");
        page.QuerySelector("input[name='Input.Did']")!.GetAttribute("value").ShouldBe("Looked");
        page.QuerySelector("input[name='Input.PromiseBy']")!.GetAttribute("value").ShouldBe("whenever");
        page.QuerySelector("input[name='Input.Who']")!.GetAttribute("value").ShouldBe("Wren Ottoway");
        page.QuerySelector("input[name='Input.Arrived'][value='2']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("input[name='Input.FactsReadBack']")!.HasAttribute("checked").ShouldBeTrue();

        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Wren Ottoway"), ("Input.PromiseBy", ""), ("Input.IsNew", "true"), ("then", "next"))).ShouldLeadTo($"/desk?saved={reference}");
        (await host.AskAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(said => said.Reference == reference))).IsStub.ShouldBeFalse();
        (await clerk.GetAsync($"/desk/stub/{reference}")).ShouldLeadTo($"/touchpoints/{reference}");
    }

    [Fact]
    public async Task The_same_form_saved_with_other_words_after_it_was_put_aside_leads_to_what_is_put_aside()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/desk");
        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Goal", "A lid"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var reference = await NewestAsync();

        var again = await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk", ("Input.Goal", "A lid and a knob"), ("then", "later"))).ShouldBe(HttpStatusCode.Conflict));

        again.QuerySelector($"a[href='/touchpoints/{reference}']").ShouldNotBeNull();
        again.QuerySelector("textarea[name='Input.Goal']")!.TextContent.ShouldContain("A lid and a knob");
    }

    [Fact]
    public async Task An_empty_desk_is_not_put_aside()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var page = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", ("then", "later"))).ShouldBe((HttpStatusCode)422));
        page.QuerySelector(".errors")!.TextContent.ShouldContain("Nothing is written yet.");
    }

    [Fact]
    public async Task Somebody_elses_is_neither_read_nor_finished_nor_thrown_away_but_a_manager_may()
    {
        var (clerk, other, manager) = (await host.SignedInAsync("desk@demo.example"), await host.SignedInAsync("jonas@kestrel.example"), await host.SignedInAsync("manager@demo.example"));
        (await clerk.PostAsync("/desk", "/desk", ("Input.Goal", "Only mine to finish"), ("Input.Did", "Sesame"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var reference = await NewestAsync();

        (await other.GetAsync($"/desk/stub/{reference}")).ShouldBe(HttpStatusCode.Forbidden);
        (await other.GetAsync($"/desk/stub/{reference}/discard")).ShouldBe(HttpStatusCode.Forbidden);
        (await other.PageAsync($"/desk?stub={reference}")).Body!.InnerHtml.ShouldNotContain("Sesame");
        (await clerk.GetAsync("/desk/stub/0000-0000")).ShouldBe(HttpStatusCode.NotFound);
        (await manager.PageAsync($"/desk?stub={reference}")).Body!.InnerHtml.ShouldContain("Sesame");
        (await manager.PostAsync($"/desk/stub/{reference}/discard", ("x", "y"))).ShouldLeadTo("/");
        (await host.AskAsync(db => db.Touchpoints.CountAsync(said => said.Reference == reference))).ShouldBe(0);
    }

    [Fact]
    public async Task A_manager_who_finishes_it_leaves_it_with_whoever_had_the_conversation()
    {
        var (clerk, manager) = (await host.SignedInAsync("desk@demo.example"), await host.SignedInAsync("manager@demo.example"));
        (await clerk.PostAsync("/desk", "/desk", ("Input.Goal", "A wick for the lamp"), ("then", "later"))).ShouldBe(HttpStatusCode.Redirect);
        var reference = await NewestAsync();

        (await manager.SendAsync(await manager.PageAsync($"/desk?stub={reference}"), "/desk", "/desk", ("Input.Anonymous", "true"), ("then", "next"))).ShouldLeadTo($"/desk?saved={reference}");

        var said = await host.AskAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(one => one.Reference == reference));
        (said.StaffId, said.LoggedById).ShouldBe(((await host.StaffAsync("desk@demo.example")).Id, (await host.StaffAsync("manager@demo.example")).Id));
    }

    [Fact]
    public async Task Nobody_reads_still_to_be_written_as_the_customers_own_words()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var said = await host.AskAsync(db => db.Touchpoints.AsNoTracking().FirstAsync(one => one.Goal == Entities.Touchpoint.Unwritten && one.CustomerId != null));
        var customer = await host.AskAsync(db => db.Customers.Where(one => one.Id == said.CustomerId).Select(one => one.Reference).SingleAsync());
        foreach (var path in new[] { $"/customers/{customer}", $"/touchpoints/{said.Reference}", $"/desk?customer={customer}", $"/desk?stub={said.Reference}", "/", "/find?q=written" })
        {
            (await clerk.PageAsync(path)).Body!.InnerHtml.ShouldNotContain(Entities.Touchpoint.Unwritten);
        }

        (await clerk.PageAsync($"/customers/{customer}")).MainText().ShouldContain("Put aside, to be finished by Amara");
        (await clerk.PageAsync($"/touchpoints/{said.Reference}")).MainText().ShouldContain("Put aside, to be finished by Amara");
    }

    private Task<string> NewestAsync() => host.AskAsync(db => db.Touchpoints.Where(said => said.CompletedAt == null).OrderByDescending(said => said.LoggedAt).Select(said => said.Reference).FirstAsync());
}

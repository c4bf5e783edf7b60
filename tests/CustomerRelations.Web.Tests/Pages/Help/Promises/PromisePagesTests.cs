using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Promises;

/// <summary>Each test makes a promise of its own at the desk.</summary>
public sealed class PromisePagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private OfficeHost Host => demo.Host;

    [Fact]
    public async Task A_promise_made_at_the_desk_is_kept_from_the_list_and_is_gone_from_it()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Ring about the kettle");
        var list = await ListAsync(clerk, promise);

        var answer = await clerk.SendAsync(list.Page, list.Path, $"/promises/{promise}/kept");

        answer.ShouldLeadTo(list.Path);
        var after = await clerk.PageAsync(list.Path);
        after.QuerySelector("[data-toast]")!.TextContent.ShouldBe("Kept. That is what they will remember.");
        after.MainText().ShouldNotContain("Ring about the kettle");
        (await FindAsync(promise)).KeptAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Whoever_is_second_reads_who_was_faster()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var promise = await PromisedAsync(clerk, "Ask the workshop");
        var seen = await manager.PageAsync($"/promises/{promise}/kept");
        (await clerk.PostAsync($"/promises/{promise}/kept")).ShouldLeadTo("/promises");

        var second = await Visitor.Read((await manager.SendAsync(seen, "", $"/promises/{promise}/kept")).ShouldBe(HttpStatusCode.Conflict));

        var name = (await Host.StaffAsync("desk@demo.example")).DisplayName;
        second.MainText().ShouldContain($"{name} kept this promise before. Nothing is left to do.");
        second.QuerySelector("main form[action^='/promises']").ShouldBeNull();
    }

    [Fact]
    public async Task A_form_that_is_posted_twice_settles_once_and_leads_to_one_page()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Send the manual");
        var page = await clerk.PageAsync($"/promises/{promise}/kept");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => clerk.SendAsync(page, "", $"/promises/{promise}/kept")));
        answers.ShouldAllBe(answer => answer.Headers.Location!.OriginalString == "/promises");
    }

    [Fact]
    public async Task A_later_day_is_read_as_it_is_said_and_stands_on_the_ticket()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Mend the lamp");
        var due = (await FindAsync(promise)).DueAt;

        (await clerk.PostAsync($"/promises/{promise}/delay?return=/desk", ("Input.By", "in 30 working days"), ("Input.Why", "The bulb is made in Ohio"), ("Input.Told", "true"))).ShouldLeadTo("/desk");

        (await FindAsync(promise)).DueAt!.Value.ShouldBeGreaterThan(due!.Value.AddDays(25));
        var page = await clerk.PageAsync($"/promises/{promise}/delay");
        page.MainText().ShouldContain("The bulb is made in Ohio");
        page.MainText().ShouldContain("told before it was due: renegotiated");
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_keeps_what_was_typed()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Find the lid");
        var answer = await clerk.PostAsync($"/promises/{promise}/delay?return=/desk", ("Input.By", "whenever"), ("Input.Why", "Still looking"), ("Input.Told", "true"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.QuerySelector("p.error")!.TextContent.ShouldContain("We don’t know that day.");
        page.QuerySelector("textarea")!.TextContent.ShouldContain("Still looking");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Told']")!.IsChecked.ShouldBeTrue();
        page.QuerySelector<IHtmlInputElement>("main input[name=return]")!.Value.ShouldBe("/desk");
    }

    [Theory]
    [InlineData("broken", "Input.Why", "Why was it not kept?", "Not kept")]
    [InlineData("release", "Input.Words", "What did they say?", "They let us off")]
    public async Task What_is_not_kept_or_let_off_says_so_in_words(string act, string field, string asked, string title)
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Order the whisk");
        (await (await clerk.PostAsync($"/promises/{promise}/{act}", (field, " "))).ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain(asked);

        (await clerk.PostAsync($"/promises/{promise}/{act}", (field, "They found one elsewhere"))).ShouldLeadTo("/promises");

        var page = await clerk.PageAsync($"/promises/{promise}/{act}");
        page.QuerySelector("h1")!.TextContent.ShouldBe(title);
        page.MainText().ShouldContain("They found one elsewhere");
        page.MainText().ShouldContain("It is settled");
    }

    [Fact]
    public async Task What_was_moved_meanwhile_is_shown_before_it_is_kept()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var promise = await PromisedAsync(clerk, "Wrap the present");
        var seen = await clerk.PageAsync($"/promises/{promise}/kept");
        (await manager.PostAsync($"/promises/{promise}/delay", ("Input.By", "in 30 working days"), ("Input.Why", "No paper"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var again = await Visitor.Read((await clerk.SendAsync(seen, "", $"/promises/{promise}/kept")).ShouldBe(HttpStatusCode.Conflict));
        again.MainText().ShouldContain("No paper");
        (await clerk.SendAsync(again, "", $"/promises/{promise}/kept")).ShouldLeadTo("/promises");
    }

    [Theory]
    [InlineData("kept")]
    [InlineData("delay")]
    [InlineData("broken")]
    [InlineData("release")]
    public async Task A_promise_that_is_not_there_is_not_found(string act)
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        (await clerk.GetAsync($"/promises/0000-0000/{act}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Going_on_leads_to_no_page_of_strangers()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Sharpen the knife");
        (await clerk.PostAsync($"/promises/{promise}/kept", ("return", "//evil.example"))).Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_day_the_desk_cannot_read_keeps_every_word_and_saves_nothing()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var before = await Host.AskAsync(db => db.Touchpoints.CountAsync(said => said.Goal == "A lid that fits"));
        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Nadia Petrova"), ("Input.IsNew", "true"), ("Input.Goal", "A lid that fits"), ("Input.PromiseWords", "Find one"), ("Input.PromiseBy", "whenever"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        (await answer.RefusalAsync()).ShouldContain("We don’t know that day.");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.PromiseWords']")!.Value.ShouldBe("Find one");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.PromiseBy']")!.Value.ShouldBe("whenever");
        (await Host.AskAsync(db => db.Touchpoints.CountAsync(said => said.Goal == "A lid that fits"))).ShouldBe(before);
    }

    [Fact]
    public async Task The_file_settles_a_promise_and_is_come_back_to()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await PromisedAsync(clerk, "Lend a mixer");
        var customer = await Host.AskAsync(db => db.Customers.Where(one => db.Promises.Any(given => given.Reference == promise && given.CustomerId == one.Id)).Select(one => one.Reference).SingleAsync());
        (await clerk.PostAsync($"/customers/{customer}", $"/promises/{promise}/kept")).ShouldLeadTo($"/customers/{customer}");
    }

    private async Task<string> PromisedAsync(Visitor clerk, string words)
    {
        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Who", "Nadia Petrova"), ("Input.IsNew", "true"), ("Input.Goal", words), ("Input.PromiseWords", words), ("Input.PromiseBy", "in 3 working days"));
        var said = answer.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString.Split('=')[1];
        return await Host.AskAsync(db => db.Promises.Where(promise => db.Touchpoints.Any(one => one.Reference == said && one.Id == promise.TouchpointId)).Select(promise => promise.Reference).SingleAsync());
    }

    // The list is turned over until the promise is on it.
    private static async Task<(IHtmlDocument Page, string Path)> ListAsync(Visitor clerk, string promise)
    {
        var path = "/promises?whose=mine";
        var page = await clerk.PageAsync(path);
        while (page.QuerySelector($"form[action='/promises/{promise}/kept']") is null)
        {
            path = page.QuerySelectorAll<IHtmlAnchorElement>(".pager a").Last().GetAttribute("href")!;
            page = await clerk.PageAsync(path);
        }

        return (page, path);
    }

    private Task<Promise> FindAsync(string reference) => Host.AskAsync(db => db.Promises.AsNoTracking().SingleAsync(promise => promise.Reference == reference));
}

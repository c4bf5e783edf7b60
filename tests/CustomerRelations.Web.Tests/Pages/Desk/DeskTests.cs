using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

public sealed class DeskTests : IAsyncLifetime
{
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Fifty_parallel_posts_of_one_form_make_one_row_and_lead_to_one_page()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/desk");
        var before = await CountAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => clerk.SendAsync(page, "/desk", "/desk", Visit("Do you have felt pads?"))));

        answers.Select(answer => answer.StatusCode).Distinct().ShouldBe([HttpStatusCode.Redirect]);
        answers.Select(answer => answer.Headers.Location!.OriginalString).Distinct().Count().ShouldBe(1);
        (await CountAsync()).ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("next")]
    [InlineData("file")]
    public async Task The_same_form_with_other_words_shows_both_texts_and_adds_a_correction(string then)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/desk");
        var saved = (await clerk.SendAsync(page, "/desk", "/desk", Visit("A belt for my Hoover", then: then))).Headers.Location!.OriginalString.Split('=')[1];
        var before = await CountAsync();

        var second = await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk", Visit("A belt for my Dyson", then: then))).ShouldBe(HttpStatusCode.Conflict));

        second.MainText().ShouldContain("This form was saved before, with other words.");
        second.QuerySelector("textarea[name='Input.Goal']")!.TextContent.ShouldContain("A belt for my Dyson");
        second.QuerySelector($"a[href='/touchpoints/{saved}']").ShouldNotBeNull();
        (await CountAsync()).ShouldBe(before);

        var look = await Visitor.Read(await clerk.Client.PostAsync($"/touchpoints/{saved}/correct?handler=Look", FormOf(second, "A belt for my Dyson")));
        look.QuerySelector("textarea")!.TextContent.ShouldContain("A belt for my Dyson");

        (await clerk.SendAsync(look, "", $"/touchpoints/{saved}/correct")).ShouldLeadTo($"/touchpoints/{saved}");
        (await clerk.PageAsync($"/touchpoints/{saved}")).MainText().ShouldContain("A belt for my Dyson");
    }

    [Theory]
    [InlineData("Input.Arrived", "99999999999999")]
    [InlineData("Input.Channel", "the usual")]
    public async Task What_cannot_be_read_is_shown_again_and_not_saved_as_empty(string field, string value)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var before = await CountAsync();
        var answer = await clerk.PostAsync("/desk", "/desk", [.. Visit("Is it ready?"), (field, value)]);

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.QuerySelector(".errors")!.TextContent.ShouldContain("We couldn’t read this answer.");
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Two_clerks_who_log_for_one_customer_at_once_are_both_heard()
    {
        var reference = await host.AskAsync(db => db.Customers.Select(customer => customer.Reference).FirstAsync());
        var (amara, farid) = (await host.SignedInAsync("desk@demo.example"), await host.SignedInAsync("manager@demo.example"));
        var before = await CountAsync();
        var posts = new[] { amara, farid }.SelectMany(clerk => Enumerable.Range(0, 4).Select(_ => clerk.PostAsync($"/desk?customer={reference}", "/desk", ("Input.Goal", "Is it ready?"))));

        (await Task.WhenAll(posts)).Select(answer => answer.StatusCode).Distinct().ShouldBe([HttpStatusCode.Redirect]);
        (await CountAsync()).ShouldBe(before + 8);
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text_whatever_it_is()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'";
        var clerk = await host.SignedInAsync("desk@demo.example");
        var answer = await clerk.PostAsync("/desk", "/desk", Visit(hostile, who: hostile, then: "file"));

        var file = await clerk.PageAsync(answer.Headers.Location!.OriginalString);
        file.QuerySelector("h1")!.TextContent.ShouldBe(hostile);
        file.QuerySelector(".thread .voice")!.TextContent.ShouldBe(hostile);
        file.QuerySelectorAll("main script, main img").ShouldBeEmpty();
    }

    [Fact]
    public async Task Fields_that_are_not_on_the_form_change_nothing()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var manager = await host.StaffAsync("manager@demo.example");
        var answer = await clerk.PostAsync("/desk", "/desk",
        [
            .. Visit("Is it ready?"), ("Input.StaffId", $"{manager.Id}"), ("Input.OccurredAt", "2020-01-01"), ("Input.Reference", "0000-0000"), ("StaffId", $"{manager.Id}"),
        ]);

        var reference = answer.Headers.Location!.OriginalString.Split('=')[1];
        var touchpoint = await host.AskAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(said => said.Reference == reference));
        (await host.StaffAsync("desk@demo.example")).Id.ShouldBe(touchpoint.StaffId);
        touchpoint.OccurredAt.Year.ShouldBeGreaterThan(2024);
    }

    [Fact]
    public async Task What_is_missing_is_a_422_with_everything_typed()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var answer = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", ("Input.Did", "Looked it up"), ("Input.Left", "4"), ("Input.Goal", ""))).ShouldBe((HttpStatusCode)422));

        answer.QuerySelector(".errors")!.TextContent.ShouldContain("Two things before we can save");
        answer.QuerySelector("input[name='Input.Did']")!.GetAttribute("value").ShouldBe("Looked it up");
        answer.QuerySelector("input[name='Input.Left'][value='4']")!.HasAttribute("checked").ShouldBeTrue();
    }

    private static (string Name, string Value)[] Visit(string goal, string who = "Nadia Petrova", string then = "next") =>
        [("Input.Who", who), ("Input.Goal", goal), ("then", then)];

    private static FormUrlEncodedContent FormOf(AngleSharp.Html.Dom.IHtmlDocument page, string goal) => new(
    [
        new("__RequestVerificationToken", page.QuerySelector("form.desk input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
        new("Input.Goal", goal),
    ]);

    private Task<int> CountAsync() => host.AskAsync(db => db.Touchpoints.CountAsync());
}

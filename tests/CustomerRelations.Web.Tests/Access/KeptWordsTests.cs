using System.Net;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Whatever refuses a form, what was written is on the page that says so.</summary>
public sealed class KeptWordsTests : IAsyncLifetime
{
    private const string Goal = "The lamp my mother left me, the one with the green shade.";
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task An_ended_sign_in_shows_the_words_to_nobody_and_leads_back_to_them()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/desk");
        await clerk.PostAsync("/account/sign-out");

        var answer = await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Ada"), ("Input.Goal", Goal))).ShouldBe(HttpStatusCode.Unauthorized));

        answer.DocumentElement.OuterHtml.ShouldNotContain("green shade");
        answer.QuerySelector("form[action='/account/sign-in?ReturnUrl=%2Fdesk']").ShouldNotBeNull();
        var back = await clerk.SendAsync(answer, "/desk", null, ("Input.Email", "desk@demo.example"), ("Input.Password", OfficeHost.Password));
        var desk = await clerk.PageAsync(back.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString);
        desk.QuerySelector("[name='Input.Who']")!.GetAttribute("value").ShouldBe("Ada");
        desk.QuerySelector("[name='Input.Goal']")!.TextContent.ShouldBe(Goal);
    }

    [Fact]
    public async Task A_form_that_is_not_kept_shows_its_words_when_the_sign_in_has_ended()
    {
        var manager = await host.SignedInAsync("manager@demo.example");
        var page = await manager.PageAsync("/kudos");
        await manager.PostAsync("/account/sign-out");

        var answer = await Visitor.Read((await manager.SendAsync(page, "/kudos", "/kudos", ("Input.Words", Goal))).ShouldBe(HttpStatusCode.Unauthorized));

        answer.QuerySelectorAll("textarea").Select(words => words.TextContent).ShouldContain(Goal);
        answer.QuerySelector("a[href^='/account/sign-in?ReturnUrl=']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_form_without_its_token_shows_the_words()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var answer = await Visitor.Read((await clerk.Client.PostAsync("/desk", new FormUrlEncodedContent([new("Input.Goal", Goal)]))).ShouldBe(HttpStatusCode.BadRequest));
        answer.QuerySelector("textarea")!.TextContent.ShouldBe(Goal);
    }

    [Fact]
    public async Task Passwords_are_never_shown_again()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var answer = await clerk.Client.PostAsync("/account/password", new FormUrlEncodedContent([new("Input.Current", "old words of mine"), new("Input.New", "new words of mine"), new("Input.Password", "other words")]));
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("words of mine");
    }
}

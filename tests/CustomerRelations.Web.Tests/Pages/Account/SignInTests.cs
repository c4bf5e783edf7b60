using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Account;

public sealed class SignInTests(DemoOfficeFixture office) : IClassFixture<DemoOfficeFixture>
{
    private const string Desk = "desk@demo.example";

    private OfficeHost Host => office.Host;

    [Fact]
    public async Task The_form_has_the_labels_people_know()
    {
        var page = await Host.NewVisitor().PageAsync("/account/sign-in");

        page.QuerySelectorAll("main form .field label").Select(label => label.TextContent.Trim()).ShouldBe(["E-mail", "Password"]);
        page.QuerySelector("main form button")!.TextContent.ShouldBe("Sign in");
        page.MainText().ShouldContain("Keep me signed in until closing time");
        page.MainText().ShouldContain("Sign in to your desk.");
        page.QuerySelector("[data-caps]")!.HasAttribute("hidden").ShouldBeTrue();
    }

    [Fact]
    public async Task The_demo_office_shows_its_accounts()
    {
        var page = await Host.NewVisitor().PageAsync("/account/sign-in");

        page.MainText().ShouldContain("manager@demo.example Manager");
        page.MainText().ShouldContain(OfficeHost.Password);
    }

    [Fact]
    public async Task After_a_wrong_password_the_e_mail_is_still_there_and_the_password_is_not()
    {
        var answer = await Host.NewVisitor().TryAsync(Desk, "not-the-password-at-all");

        var page = await Visitor.Read(answer);
        page.QuerySelector<IHtmlInputElement>("#Input_Email")!.Value.ShouldBe(Desk);
        page.QuerySelector<IHtmlInputElement>("#Input_Password")!.Value.ShouldBeEmpty();
        page.Source.Text.ShouldNotContain("not-the-password-at-all");
    }

    [Fact]
    public async Task An_empty_form_is_told_what_is_missing()
    {
        var answer = await Host.NewVisitor().TryAsync("", "");

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe("Write your e-mail. Write your password.");
    }

    [Theory]
    [InlineData("/customers?find=ade", "/customers?find=ade")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("\\\\evil.example", "/")]
    [InlineData("https://evil.example/desk", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("~/customers", "/")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("/account/sign-out", "/")]
    [InlineData("", "/")]
    public async Task Signing_in_leads_only_to_pages_of_this_office(string wanted, string led)
    {
        var path = $"/account/sign-in?ReturnUrl={Uri.EscapeDataString(wanted)}";
        var visitor = Host.NewVisitor();

        var answer = await visitor.PostAsync(path, ("Input.Email", Desk), ("Input.Password", OfficeHost.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(led);
        (await visitor.GetAsync(path)).Headers.Location!.OriginalString.ShouldBe(led);
    }

    [Fact]
    public async Task A_page_that_needs_somebody_asks_to_sign_in_and_remembers_where_to_go()
    {
        (await Host.NewVisitor().GetAsync("/account/profile?a=b")).ShouldLeadTo("/account/sign-in?ReturnUrl=%2Faccount%2Fprofile%3Fa%3Db");
    }

    [Fact]
    public async Task A_form_from_before_somebody_signed_in_is_shown_afresh()
    {
        var visitor = Host.NewVisitor();
        var early = await visitor.PageAsync("/account/sign-in");
        await visitor.SignInAsync(Desk, OfficeHost.Password);
        await visitor.PostAsync("/account/sign-out");
        var late = await visitor.PageAsync("/account/sign-in");
        late.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value = "nonsense";

        (await visitor.SendAsync(late, "/account/sign-in", null)).ShouldLeadTo("/account/sign-in");
        (await visitor.PageAsync("/account/sign-in")).MainText().ShouldContain("This page had been open for a while. Try again.");
        (await visitor.SendAsync(early, "/account/sign-in", null, ("Input.Email", Desk), ("Input.Password", OfficeHost.Password))).ShouldLeadTo("/");
    }

    [Fact]
    public async Task Each_sign_in_is_a_session_of_its_own()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        await visitor.PostAsync("/account/sign-out");
        await visitor.SignInAsync(Desk, OfficeHost.Password);

        (await host.AskAsync(db => db.StaffSessions.OrderBy(session => session.StartedAt).Select(session => session.EndedAt != null).ToListAsync())).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_have_to_wait()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.Settings["Access:SignInsPerMinute"] = "3";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            (await host.NewVisitor().TryAsync("nobody@kestrel.example", "x")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        var answer = await host.NewVisitor().TryAsync(Desk, OfficeHost.Password);

        answer.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await Visitor.Read(answer)).MainText().ShouldContain("Wait a minute");
        (await host.NewVisitor().GetAsync("/account/sign-in")).ShouldBe(HttpStatusCode.OK);
    }
}

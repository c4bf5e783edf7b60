using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Drafts;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>The ways in and out of a desk with words on it: kept, locked, sealed and given back, and abused.</summary>
public sealed class DoorsOfTheDeskTests : IAsyncLifetime
{
    private const string Amara = "desk@demo.example";
    private const int TwoMegabytes = 2_000_000;

    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("/desk")]
    [InlineData("/drafts")]
    [InlineData("/account/lock")]
    public async Task A_made_up_badge_brings_no_more_than_a_stranger_may(string path)
    {
        var stranger = host.NewVisitor();
        stranger.Client.DefaultRequestHeaders.Add("Cookie", "cr-session=made-up");

        (await stranger.Client.PostAsync(path, Form(("Input.Goal", new string('x', TwoMegabytes))))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await stranger.Client.PostAsync(path, Form(("Input.Goal", "x")))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Whoever_had_come_in_and_was_signed_out_still_sees_what_was_too_much()
    {
        var clerk = await host.SignedInAsync(Amara);
        var page = await clerk.PageAsync("/desk");
        host.Clock.Forward(TimeSpan.FromMinutes(31));

        var door = await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk", ("Input.Goal", new string('x', TwoMegabytes)))).ShouldBe(HttpStatusCode.Unauthorized));

        door.QuerySelector($"input[name={DraftFields.Carried}]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_desk_is_locked_also_in_the_middle_of_too_many_words()
    {
        var clerk = await host.SignedInAsync(Amara);
        var words = new string('x', 100_000);

        (await LockAsync(clerk, await clerk.PageAsync("/desk"), ("Input.Goal", words))).ShouldLeadTo("/account/sign-in?ReturnUrl=%2Fdesk");

        (await clerk.IsSignedInAsync()).ShouldBeFalse();
        (await (await host.SignedInAsync(Amara)).PageAsync("/desk")).QuerySelector("[name='Input.Goal']")!.TextContent.ShouldBe(words);
    }

    [Fact]
    public async Task Nobody_elses_page_locks_a_desk()
    {
        var clerk = await host.SignedInAsync(Amara);

        (await clerk.Client.PostAsync("/account/lock?form=/desk", Form(("Input.Goal", "x"), ("__key", new string('a', 32))))).ShouldBe(HttpStatusCode.BadRequest);

        (await clerk.IsSignedInAsync()).ShouldBeTrue();
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("//evil.example/desk")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    public async Task No_way_back_leads_out_of_the_house(string away)
    {
        var there = Uri.EscapeDataString(away);
        var clerk = await host.SignedInAsync(Amara);
        var desk = await clerk.PageAsync("/desk");

        (await clerk.SendAsync(await clerk.PageAsync("/visits"), "/visits", "/visits/new", ("Input.Who", "A traveller"), ("return", away))).ShouldLeadTo("/");
        (await clerk.Client.PostAsync("/drafts?handler=Away", Form(Token(desk), ("key", "x"), ("return", away)))).ShouldLeadTo("/");
        (await clerk.PageAsync($"/visits/new?return={there}")).QuerySelectorAll<IHtmlAnchorElement>("a[href]")
            .ShouldAllBe(link => !link.GetAttribute("href")!.Contains("evil", StringComparison.Ordinal) && !link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        (await clerk.Client.PostAsync($"/account/lock?form={there}", Form(Token(desk), ("__key", new string('a', 32))))).ShouldLeadTo("/account/sign-in?ReturnUrl=%2F");
        (await clerk.PostAsync($"/account/sign-in?ReturnUrl={there}", ("Input.Email", Amara), ("Input.Password", OfficeHost.Password))).ShouldLeadTo("/");
    }

    [Fact]
    public async Task Sealed_words_that_were_touched_or_are_no_words_are_nothing_and_the_door_opens_all_the_same()
    {
        var (visitor, door) = await CarriedAsync();
        var sealedWords = door.QuerySelector<IHtmlInputElement>($"input[name={DraftFields.Carried}]")!.Value;
        var touched = (sealedWords[40] == 'A' ? 'B' : 'A') + sealedWords[41..];
        foreach (var words in new[] { sealedWords[..40] + touched, "%%%", "", new string('A', 4000), sealedWords[..^8] })
        {
            var again = visitor.WithCopiedCookies();
            (await again.SendAsync(door, "", null, ("Input.Email", Amara), ("Input.Password", OfficeHost.Password), (DraftFields.Carried, words))).ShouldLeadTo("/desk");
        }

        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Sealed_words_sent_once_more_are_one_draft_and_after_saving_none()
    {
        var (visitor, door) = await CarriedAsync();
        var copy = visitor.WithCopiedCookies();
        var leads = (await SignInAsync(visitor, door)).Headers.Location!.OriginalString;
        (await SignInAsync(copy, door)).Headers.Location!.OriginalString.ShouldBe(leads);
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(1);

        (await visitor.PostAsync(leads, "/desk", ("Input.Anonymous", "true"))).ShouldBe(HttpStatusCode.Redirect);

        (await SignInAsync(host.NewVisitor(), door)).StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError);
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_seal_of_another_field_is_no_seal_of_words()
    {
        var (visitor, door) = await CarriedAsync();
        var owner = (await (await host.SignedInAsync(Amara)).PageAsync("/desk")).QuerySelector<IHtmlInputElement>("input[name=__by]")!.Value;

        (await visitor.SendAsync(door, "", null, ("Input.Email", Amara), ("Input.Password", OfficeHost.Password), (DraftFields.Carried, owner))).ShouldLeadTo("/desk");

        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_field_with_a_name_that_no_form_has_does_not_keep_what_was_put_aside_shut()
    {
        var clerk = await host.SignedInAsync(Amara);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in new[] { Token(await clerk.PageAsync("/desk")), ("__key", new string('c', 32)), ("then", "later"), ("Input.Goal", "The mixer hums"), ("Input." + new string('x', 3_000), "x") })
        {
            form.Add(new StringContent(value), name);
        }

        (await clerk.Client.PostAsync("/desk", form)).ShouldBe(HttpStatusCode.Redirect);

        var stub = await host.AskAsync(db => db.Touchpoints.Where(one => one.Goal == "The mixer hums").Select(one => one.Reference).SingleAsync());
        (await clerk.PageAsync($"/desk?stub={stub}")).QuerySelector("[name='Input.Goal']")!.TextContent.ShouldContain("The mixer hums");
    }

    [Fact]
    public async Task What_scripts_ask_for_writes_nothing()
    {
        var clerk = await host.SignedInAsync(Amara);
        await clerk.PageAsync("/desk");
        var customer = await host.AskAsync(db => db.Customers.Where(one => one.DisplayName == "Folake Adeyemi").Select(one => one.Reference).SingleAsync());
        var stub = await host.AskAsync(db => db.Touchpoints.Where(one => one.CompletedAt == null).Select(one => one.Reference).FirstAsync());
        var visit = await host.AskAsync(db => db.Visits.Where(one => one.TouchpointId == null).Select(one => one.Id).FirstAsync());
        var before = await DatabaseHash.OfAsync(host);
        foreach (var path in new[]
        {
            $"/desk?handler=Again&customer={customer}&goal=mixer", "/desk?handler=When&by=tomorrow", "/desk?handler=When&been=yesterday", "/visits?handler=Waiting", "/find?handler=Palette&q=fo", "/keys?handler=Map",
            "/desk?phone=%2B441174960182", $"/desk?stub={stub}", $"/desk?visit={visit}", $"/desk?customer={customer}", $"/desk/briefing/{customer}", $"/visits/{visit}/arrive", $"/visits/{visit}/leave", $"/desk/stub/{stub}/discard",
        })
        {
            (await clerk.GetAsync(path)).StatusCode.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.NotFound], path);
        }

        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static (string Name, string Value) Token(IHtmlDocument page) => ("__RequestVerificationToken", page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value);

    private static Task<HttpResponseMessage> LockAsync(Visitor clerk, IHtmlDocument page, params (string Name, string Value)[] typed)
    {
        var hidden = page.QuerySelectorAll<IHtmlInputElement>("#talk input[type=hidden]").Select(field => (field.Name!, field.Value));
        return clerk.Client.PostAsync(page.QuerySelector("button[data-lock]")!.GetAttribute("formaction"), Form([.. hidden, .. typed]));
    }

    private static Task<HttpResponseMessage> SignInAsync(Visitor visitor, IHtmlDocument door) =>
        visitor.SendAsync(door, "", null, ("Input.Email", Amara), ("Input.Password", OfficeHost.Password));

    private async Task<(Visitor Visitor, IHtmlDocument Page)> CarriedAsync()
    {
        var visitor = await host.SignedInAsync(Amara);
        var page = await visitor.PageAsync("/desk");
        host.Clock.Forward(TimeSpan.FromMinutes(31));
        return (visitor, await Visitor.Read((await visitor.SendAsync(page, "/desk", "/desk", ("Input.Goal", "The mixer hums"))).ShouldBe(HttpStatusCode.Unauthorized)));
    }
}

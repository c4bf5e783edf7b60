using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>What holds for every page: no violation axe can see, light and dark; nothing wider than a phone; nothing the content policy refuses.</summary>
[Collection(EveryPageCollection.Name)]
public sealed class EveryPageTests(DemoDesk desk) : Journey(desk)
{
    private const string Stranger = "";
    private const string Clerk = "desk@demo.example";
    private const string Manager = "manager@demo.example";
    private const string Admin = "admin@demo.example";

    /// <value>Whoever looks, and the page's own template with what its address needs beside.</value>
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { Stranger, "/account/sign-in" },
        { Stranger, "/account/set-password/{token}" },
        { Clerk, "/" },
        { Clerk, "/desk" },
        { Clerk, "/desk?customer={reference}" },
        { Clerk, "/desk/briefing/{reference}" },
        { Clerk, "/visits" },
        { Clerk, "/visits/new" },
        { Clerk, "/visits/{id:guid}/arrive" },
        { Clerk, "/visits/{id:guid}/leave" },
        { Clerk, "/desk/stub/{reference}" },
        { Clerk, "/desk/stub/{reference}/discard" },
        { Clerk, "/find" },
        { Clerk, "/find?q=fo" },
        { Clerk, "/customers" },
        { Manager, "/customers?kind=person&sort=name&cols=washere,left,reach,branch,colleague,tags,language,reference,since" },
        { Clerk, "/customers?name=nobody-is-called-so" },
        { Clerk, "/customers/{reference}/consents" },
        { Clerk, "/customers/views" },
        { Clerk, "/customers/views/{id:guid}" },
        { Manager, "/customers/change" },
        { Manager, "/customers/changes" },
        { Manager, "/customers/changes/{reference}" },
        { Manager, "/customers/export" },
        { Clerk, "/customers/{reference}" },
        { Clerk, "/customers/new" },
        { Clerk, "/customers/{reference}/edit" },
        { Clerk, "/customers/{reference}/contact" },
        { Clerk, "/customers/{reference}/promises" },
        { Clerk, "/customers/{reference}/complaints" },
        { Clerk, "/customers/{reference}/changes" },
        { Clerk, "/customers/{reference}/facts" },
        { Clerk, "/customers/{reference}/facts/{id:guid}" },
        { Clerk, "/customers/{reference}/facts/{id:guid}/forget" },
        { Clerk, "/customers/{reference}/links" },
        { Clerk, "/customers/{reference}/links/{id:guid}/remove" },
        { Clerk, "/matters/{reference}" },
        { Clerk, "/desk?phone=0117+496+0182" },
        { Clerk, "/touchpoints/{reference}" },
        { Clerk, "/touchpoints/{reference}/correct" },
        { Clerk, "/suggestions" },
        { Manager, "/suggestions/{reference}/answer" },
        { Clerk, "/follow-ups/{id:guid}/done" },
        { Clerk, "/touchpoints/{reference}/amend" },
        { Clerk, "/kudos" },
        { Clerk, "/kudos?touchpoint={talk}" },
        { Clerk, "/promises" },
        { Clerk, "/promises?whose=all" },
        { Clerk, "/promises/{reference}/kept" },
        { Clerk, "/promises/{reference}/delay" },
        { Clerk, "/promises/{reference}/broken" },
        { Clerk, "/promises/{reference}/release" },
        { Clerk, "/promises/{reference}/holds" },
        { Clerk, "/promises/{reference}/not-yet" },
        { Clerk, "/promises/{reference}/pass-on" },
        { Clerk, "/promises/pass-on" },
        { Clerk, "/promises/sheet" },
        { Clerk, "/complaints" },
        { Clerk, "/complaints/{reference}" },
        { Clerk, "/complaints/{reference}/action" },
        { Clerk, "/complaints/{reference}/cause" },
        { Clerk, "/complaints?view=board" },
        { Clerk, "/complaints?view=word&whose=all" },
        { Clerk, "/complaints/{reference}/tell" },
        { Clerk, "/complaints/{reference}/came/{id:guid}" },
        { Clerk, "/complaints/{reference}/close" },
        { Clerk, "/complaints/{reference}/finding" },
        { Clerk, "/customers/{reference}/complaint" },
        { Admin, "/admin/complaint-policy" },
        { Admin, "/admin/complaint-policy/{whose}" },
        { Clerk, "/complaints/{reference}/join-action" },
        { Clerk, "/complaints/{reference}/learned" },
        { Clerk, "/actions" },
        { Clerk, "/actions?show=done&whose=all" },
        { Clerk, "/actions/{reference}" },
        { Clerk, "/actions/{reference}/change" },
        { Clerk, "/actions/{reference}/done" },
        { Clerk, "/actions/{reference}/give-up" },
        { Clerk, "/actions/{reference}/told" },
        { Manager, "/actions/{reference}/check" },
        { Clerk, "/complaints/{reference}/put-right" },
        { Clerk, "/complaints/{reference}/reopen" },
        { Clerk, "/complaints/{reference}/thank" },
        { Clerk, "/complaints/{reference}/understand" },
        { Clerk, "/complaints/{reference}/verdict" },
        { Clerk, "/complaints/{reference}/files" },
        { Clerk, "/complaints/{reference}/files/{id:guid}/remove" },
        { Clerk, "/complaints/{reference}/whose" },
        { Stranger, "/stop/{secret}" },
        { Stranger, "/stop/{secret}/choices" },
        { Stranger, "/feedback" },
        { Stranger, "/feedback?kind=thanks" },
        { Stranger, "/feedback/look" },
        { Stranger, "/feedback/{reference}" },
        { Stranger, "/feedback/{reference}?key={key}" },
        { Stranger, "/feedback/{reference}?key={key}&sent=true" },
        { Stranger, "/feedback/{reference}/add?key={key}" },
        { Stranger, "/feedback/{reference}/verdict?key={key}" },
        { Stranger, "/feedback/{reference}/withdraw?key={key}" },
        { Clerk, "/matters/{reference}/hand-over" },
        { Clerk, "/hand-overs/{id:guid}/accept" },
        { Clerk, "/hand-overs/{id:guid}/return" },
        { Clerk, "/complaints/{reference}/remedy" },
        { Manager, "/approvals" },
        { Manager, "/approvals/{id:guid}/approve" },
        { Manager, "/approvals/{id:guid}/decline" },
        { Manager, "/approvals/{id:guid}/ask" },
        { Clerk, "/remedies/{id:guid}/answer" },
        { Clerk, "/remedies/{id:guid}/accept" },
        { Clerk, "/complaints/{reference}/letter" },
        { Clerk, "/complaints/{reference}/letters/{id:guid}" },
        { Clerk, "/complaints/{reference}/letters/{id:guid}/sent" },
        { Manager, "/reports/exceptions" },
        { Manager, "/customers/import" },
        { Manager, "/customers/import/{reference}" },
        { Manager, "/customers/import/{reference}/columns" },
        { Manager, "/customers/import/{reference}/start" },
        { Manager, "/customers/import/{reference}/put-away" },
        { Manager, "/customers/import/{reference}/take-back" },
        { Clerk, "/account/profile" },
        { Clerk, "/account/password" },
        { Clerk, "/account/sign-out" },
        { Admin, "/reports" },
        { Admin, "/reports/views?report=%2Freports%2Fcomplaints&weeks=12" },
        { Admin, "/reports/complaints" },
        { Admin, "/reports/outcomes" },
        { Admin, "/reports/feelings" },
        { Admin, "/reports/handovers" },
        { Admin, "/reports/wrong-doors" },
        { Admin, "/reports/promises" },
        { Admin, "/admin/staff" },
        { Admin, "/admin/staff/{id:guid}" },
        { Admin, "/admin/staff/{id:guid}/disable" },
        { Admin, "/admin/staff/{id:guid}/enable" },
        { Admin, "/admin/staff/{id:guid}/new-link" },
        { Admin, "/admin/branches" },
        { Admin, "/admin/branches/{id:guid}" },
        { Admin, "/admin/branches/{id:guid}/holidays" },
        { Admin, "/admin/branches/{id:guid}/holidays/remove" },
        { Admin, "/admin/teams" },
        { Admin, "/admin/teams/{id:guid}" },
        { Manager, "/admin/guide" },
        { Manager, "/admin/guide?stage=Receive&channel={phone}" },
        { Manager, "/admin/guide/remove?stage=Receive&channel={phone}" },
        { Clerk, "/keys" },
        { Admin, "/admin/limits" },
        { Admin, "/admin/limits/{role}/{currency}" },
        { Admin, "/admin/limits/people" },
        { Admin, "/admin/limits/people/{id:guid}/{currency}" },
        { Admin, "/admin/templates" },
        { Admin, "/admin/templates/new" },
        { Admin, "/admin/templates/{id:guid}" },
        { Admin, "/admin/templates/{id:guid}/test" },
        { Admin, "/admin/outbox" },
        { Admin, "/admin/outbox/{id:guid}" },
        { Admin, "/admin/outbox/{id:guid}/again" },
        { Admin, "/admin/consents" },
        { Admin, "/admin/templates/{id:guid}/retire" },
        { Clerk, "/follow-ups" },
        { Clerk, "/follow-ups?show=done" },
        { Admin, "/admin/rules" },
        { Admin, "/admin/rules/new" },
        { Admin, "/admin/rules/guards" },
        { Admin, "/admin/rules/{id:guid}" },
        { Admin, "/admin/rules/{id:guid}/copy" },
        { Admin, "/admin/rules/{id:guid}/put-away" },
        { Admin, "/admin/rules/{id:guid}/switch" },
        { Admin, "/admin/rules/{id:guid}/try" },
        { Clerk, "/customers/{reference}/rules" },
        { Admin, "/admin/lists" },
        { Admin, "/admin/lists/{list}" },
        { Admin, "/admin/lists/{list}/rename?id={entry}" },
        { Admin, "/admin/lists/{list}/move?id={entry}" },
        { Admin, "/admin/lists/{list}/retire?id={entry}" },
        { Admin, "/admin/lists/{list}/restore?id={entry}" },
        { Admin, "/admin/lists/{list}/merge?id={entry}" },
    };

    /// <value>Of these pages the ones that strangers and the desk look at.</value>
    public static TheoryData<string, string> OfTheDesk { get; } = Where(email => email is Stranger or Clerk);

    /// <value>And those of whoever decides.</value>
    public static TheoryData<string, string> OfWhoDecides { get; } = Where(email => email is Manager or Admin);

    /// <value>Pages that are only posted to, or lead on: nothing of theirs is ever on a screen.</value>
    public static TheoryData<string, string> LeadOn { get; } = new()
    {
        { "/account/theme", "/account/profile" },
        { "/account/end-session", "/account/profile" },
        { "/account/lock", "/desk" },
        { "/drafts", "/desk" },
    };

    [Theory]
    [MemberData(nameof(OfTheDesk))]
    public Task Axe_finds_nothing_and_nothing_is_wider_than_a_phone(string email, string route) => ShouldFindNothingAsync(Desk, email, route);

    [Theory]
    [MemberData(nameof(LeadOn))]
    public async Task What_has_no_page_of_its_own_leads_to_one_that_is_looked_at(string route, string to)
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync(route);

        new Uri(page.Url).AbsolutePath.ShouldBe(to);
        RoutesLookedAt.ShouldContain(to);
    }

    [Theory]
    [InlineData("document.querySelector('main').append(document.createElement('button'))", "button-name")]
    [InlineData("document.querySelector('main').style.minWidth = '2000px'", "wider than the screen")]
    [InlineData("document.querySelector('main').setAttribute('style', 'color: red')", "Content Security Policy")]
    public async Task What_axe_can_see_what_is_too_wide_and_what_is_inline_are_found(string fault, string found)
    {
        var page = await Desk.PageOfAsync(Stranger);
        using var look = new Look(page);
        await page.GotoAsync("/account/sign-in");
        await page.EvaluateAsync(fault);

        (await Assert.ThrowsAsync<ShouldAssertException>(look.FindsNothingAsync)).Message.ShouldContain(found);
    }

    [Fact]
    public void Every_page_is_looked_at_by_somebody() => (OfTheDesk.Count() + OfWhoDecides.Count()).ShouldBe(Pages.Count());

    [Fact]
    public void Every_page_is_looked_at_or_leads_to_one_that_is() => NotLookedAt(Addresses.Routes(Desk)).ShouldBeEmpty();

    [Fact]
    public void A_page_that_nobody_looks_at_is_found()
    {
        var routes = Addresses.Routes(Desk);
        routes.Count.ShouldBeGreaterThan(30);
        NotLookedAt(routes.Append("/new-page")).ShouldBe(["/new-page"]);
    }

    internal static async Task ShouldFindNothingAsync(DemoDesk desk, string email, string route)
    {
        var page = await desk.PageOfAsync(email);
        using var look = new Look(page);
        var answer = await page.GotoAsync(await Addresses.OfAsync(desk, route));

        answer!.Status.ShouldBe(route.Contains("{token}", StringComparison.Ordinal) ? 410 : 200);
        await look.FindsNothingAsync();
    }

    private static TheoryData<string, string> Where(Func<string, bool> whose)
    {
        var pages = new TheoryData<string, string>();
        foreach (var row in Pages.Where(row => whose((string)row[0])))
        {
            pages.Add((string)row[0], (string)row[1]);
        }

        return pages;
    }

    private static IEnumerable<string> RoutesLookedAt =>
        Pages.Select(row => ((string)row[1]).Split('?')[0]).Concat(PageStateTests.Routes);

    private static IEnumerable<string> NotLookedAt(IEnumerable<string> routes) =>
        routes.Except(RoutesLookedAt).Except(LeadOn.Select(row => (string)row[0]));
}

using System.Net;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

public sealed class SessionTests
{
    private const string Desk = "desk@demo.example";

    [Fact]
    public async Task The_cookie_of_somebody_who_signed_out_is_refused()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        var thief = visitor.WithCopiedCookies();

        var answer = await visitor.PostAsync("/account/sign-out");

        answer.ShouldLeadTo("/account/sign-in");
        answer.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"cache\""]);
        (await thief.GetAsync("/account/profile")).ShouldAskToSignIn();
        (await host.AskAsync(db => db.StaffSessions.SingleAsync())).EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Signing_out_by_a_link_asks_first()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        (await visitor.GetAsync("/account/sign-out")).ShouldBe(HttpStatusCode.OK);
        (await visitor.IsSignedInAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task The_cookie_of_a_closed_account_is_refused_at_once()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        await host.ChangeStaffAsync(Desk, staff => staff.Disable(host.Clock.GetUtcNow().UtcDateTime));

        (await visitor.GetAsync("/account/profile")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task The_cookie_from_before_a_change_of_rights_is_refused_at_once()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        await host.ChangeStaffAsync(Desk, staff => staff.SecurityStamp = "another");

        (await visitor.GetAsync("/account/profile")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task After_thirty_idle_minutes_a_sign_in_is_over()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        for (var hour = 0; hour < 3; hour++)
        {
            host.Clock.Forward(TimeSpan.FromMinutes(29));
            (await visitor.IsSignedInAsync()).ShouldBeTrue();
        }

        host.Clock.Forward(TimeSpan.FromMinutes(31));
        (await visitor.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_stays_until_closing_time_may_be_idle_but_not_for_more_than_ten_hours()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk, keep: true);

        host.Clock.Forward(TimeSpan.FromHours(9.9));
        (await visitor.IsSignedInAsync()).ShouldBeTrue();
        host.Clock.Forward(TimeSpan.FromHours(0.2));
        (await visitor.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Ten_hours_are_the_most_for_the_busiest_too()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        for (var quarter = 0; quarter < 39; quarter++)
        {
            host.Clock.Forward(TimeSpan.FromMinutes(15));
            (await visitor.IsSignedInAsync()).ShouldBeTrue();
        }

        host.Clock.Forward(TimeSpan.FromMinutes(16));
        (await visitor.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_restart_keeps_people_signed_in()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        var cookies = (await visitor.GetAsync("/account/profile")).RequestMessage!.Headers.GetValues("Cookie").Single();

        await using var restarted = host.Again();
        var client = restarted.CreateDefaultClient(new Uri("https://localhost/"));
        client.DefaultRequestHeaders.Add("Cookie", cookies);

        (await client.GetAsync("/account/profile")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Somebody_elses_session_key_in_ones_own_cookie_is_nothing()
    {
        await using var host = await OfficeHost.DemoAsync();
        await host.SignedInAsync("admin@demo.example");
        var key = (await host.AskAsync(db => db.StaffSessions.SingleAsync())).Id.ToString("N");
        var client = host.CreateDefaultClient(new Uri("https://localhost/"));
        client.DefaultRequestHeaders.Add("Cookie", $"cr-session={key}");

        (await client.GetAsync("/account/profile")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task Reading_pages_writes_nothing_but_when_somebody_was_seen()
    {
        await using var host = await OfficeHost.DemoAsync();
        var addresses = await RouteAddresses.OfAsync(host);
        var visitor = await host.SignedInAsync("admin@demo.example");
        var before = await DatabaseHash.OfAsync(host);

        host.Clock.Forward(TimeSpan.FromMinutes(3));
        var answers = new List<(string Address, HttpStatusCode Status)>();
        foreach (var address in RouteTable.All.Select(line => addresses(line.Pattern)).Append("/nowhere"))
        {
            answers.Add((address, (await visitor.GetAsync(address)).StatusCode));
        }

        await host.Services.GetRequiredService<SeenWriter>().WriteAsync(CancellationToken.None);

        answers.Where(answer => (int)answer.Status >= 400).Select(answer => answer.Address).ShouldBe(
            RouteTable.All.Where(line => line.Shows >= 400).Select(line => addresses(line.Pattern)).Append("/nowhere"), ignoreOrder: true);
        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
        var session = await host.AskAsync(db => db.StaffSessions.SingleAsync());
        session.SeenAt.ShouldBeGreaterThan(session.StartedAt.AddMinutes(2.9));
    }

    [Fact]
    public async Task Production_cookies_are_for_this_host_over_tls_and_not_for_scripts()
    {
        await using var host = OfficeHost.Production();
        var cookies = await new FirstOffice(host).OpenAndCollectCookiesAsync();

        cookies.Select(cookie => cookie[..cookie.IndexOf('=', StringComparison.Ordinal)]).Distinct().Order()
            .ShouldBe(["__Host-cr-form", "__Host-cr-note", "__Host-cr-session"]);
        cookies.ShouldAllBe(cookie => cookie.Contains("; secure") && cookie.Contains("; httponly") && cookie.Contains("; samesite=lax") && cookie.Contains("; path=/;") && !cookie.Contains("domain"));
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Every door has the same lock: each route against anonymous, front desk, manager and admin; refusals change nothing.</summary>
public sealed class RouteTableTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private static readonly (Who Who, string? Email)[] Identities =
        [(Who.Anybody, null), (Who.Desk, "desk@demo.example"), (Who.Manager, "manager@demo.example"), (Who.Admin, "admin@demo.example")];

    [Fact]
    public void Every_route_stands_in_the_table_and_every_line_has_its_route() =>
        Difference(RoutesOf(demo.Host), RouteTable.All.Select(line => line.Pattern)).ShouldBeEmpty();

    [Fact]
    public void A_route_without_its_line_is_found() =>
        Difference(["/desk", "/back-door"], ["/desk"]).ShouldBe(["/back-door"]);

    [Fact]
    public async Task Every_page_that_takes_a_form_is_a_line_that_posts() =>
        Difference(await RoutesThatPostAsync(demo.Host), RouteTable.All.Where(line => line.Posts).Select(line => line.Pattern)).ShouldBeEmpty();

    [Fact]
    public void Every_page_says_who_may_open_it()
    {
        var pages = typeof(Program).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract).ToList();
        pages.Count.ShouldBeGreaterThan(20);
        pages.Where(page => page.GetCustomAttributes(typeof(AuthorizeAttribute), true).Cast<AuthorizeAttribute>().All(rule => rule.Policy is null)
            && page.GetCustomAttributes(typeof(AllowAnonymousAttribute), true).Length == 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_door_opens_for_exactly_those_in_the_table_and_a_refusal_changes_nothing()
    {
        var addresses = await RouteAddresses.OfAsync(demo.Host);
        var wrong = new List<string>();
        foreach (var (who, email) in Identities)
        {
            wrong.AddRange(await RoundAsync(demo.Host, who, email, (visitor, line) => TryAsync(visitor, who, line, addresses(line.Pattern))));
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_that_one_door_writes_is_found()
    {
        await using var host = await OfficeHost.DemoAsync();
        var wrong = await RoundAsync(host, Who.Desk, "desk@demo.example", async (_, line) =>
        {
            if (line.Pattern == "/customers")
            {
                await host.AskAsync(db => db.Staff.Where(staff => staff.NormalizedEmail == "JONAS@KESTREL.EXAMPLE")
                    .ExecuteUpdateAsync(row => row.SetProperty(staff => staff.AccessFailedCount, 1)));
            }

            return [];
        });

        wrong.ShouldBe(["Desk: Staff"]);
    }

    [Fact]
    public async Task A_sign_in_that_one_door_ends_is_found()
    {
        await using var host = await OfficeHost.DemoAsync();
        var wrong = await RoundAsync(host, Who.Admin, "admin@demo.example", async (visitor, line) =>
        {
            _ = line.Pattern == "/account/sign-out" ? await visitor.PostAsync(line.Pattern) : await visitor.GetAsync("/desk");
            return [];
        });

        wrong.ShouldBe(["Admin: StaffSessions"]);
    }

    [Theory]
    [InlineData("/account/sign-out")]
    [InlineData("/account/end-session")]
    public async Task Without_its_token_a_way_out_ends_no_sign_in(string path)
    {
        await using var host = await OfficeHost.DemoAsync();
        var (here, there) = (await host.SignedInAsync("desk@demo.example"), await host.SignedInAsync("desk@demo.example"));
        var before = await DatabaseHash.OfAsync(host);
        foreach (var session in await host.AskAsync(db => db.StaffSessions.Select(one => one.Id).ToListAsync()))
        {
            await here.Client.PostAsync(path, new FormUrlEncodedContent([new("Id", $"{session}")]));
        }

        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await there.IsSignedInAsync()).ShouldBeTrue();
    }

    // Signing in writes; whatever is tried after it may not.
    private static async Task<IReadOnlyList<string>> RoundAsync(OfficeHost host, Who who, string? email, Func<Visitor, RouteLine, Task<IReadOnlyList<string>>> door)
    {
        var visitor = email is null ? host.NewVisitor() : await host.SignedInAsync(email);
        var before = await DatabaseHash.OfAsync(host);
        var wrong = new List<string>();
        foreach (var line in RouteTable.All)
        {
            wrong.AddRange(await door(visitor, line));
        }

        var after = await DatabaseHash.OfAsync(host);
        return [.. wrong, .. after.Split('\n').Except(before.Split('\n')).Select(table => $"{who}: {table.Split(' ')[0]}")];
    }

    private static async Task<IReadOnlyList<string>> TryAsync(Visitor visitor, Who who, RouteLine line, string address)
    {
        var wrong = new List<string>();
        var shown = await visitor.GetAsync(address);
        if (!IsRight(shown, who, line))
        {
            wrong.Add($"{who} GET {address}: {(int)shown.StatusCode}");
        }

        // Without its token a form is refused even to those who may send it.
        var sent = await visitor.Client.PostAsync(address, new FormUrlEncodedContent([new("Input.Name", "x")]));
        if (line.Posts && !(who >= line.Who ? IsRefusedForm(sent, address) : IsRefused(sent, who)))
        {
            wrong.Add($"{who} POST {address}: {(int)sent.StatusCode}");
        }

        return wrong;
    }

    private static bool IsRight(HttpResponseMessage answer, Who who, RouteLine line) => who >= line.Who
        ? (int)answer.StatusCode == line.ShowsTo(who) && (who == Who.Anybody || !AsksToSignIn(answer))
        : IsRefused(answer, who);

    private static bool IsRefused(HttpResponseMessage answer, Who who) =>
        who == Who.Anybody ? AsksToSignIn(answer) || answer.StatusCode == HttpStatusCode.Unauthorized : answer.StatusCode == HttpStatusCode.Forbidden;

    // The pages of the entrance show themselves again instead: their token goes stale when somebody signs in beside.
    private static bool IsRefusedForm(HttpResponseMessage answer, string address) =>
        answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound
        || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith(address, StringComparison.Ordinal));

    private static bool AsksToSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.StartsWith("/account/sign-in", StringComparison.Ordinal);

    private static IEnumerable<string> RoutesOf(OfficeHost host) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => !IsAsset(endpoint))
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Distinct(StringComparer.Ordinal);

    // Read from the handlers of each page: a page that begins to take a form and has no such line is found.
    private static async Task<IReadOnlyList<string>> RoutesThatPostAsync(OfficeHost host)
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var routes = new List<string>();
        foreach (var endpoint in host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page
                && (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod)))
            {
                routes.Add("/" + endpoint.RoutePattern.RawText!.TrimStart('/'));
            }
        }

        return routes;
    }

    private static bool IsAsset(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText!.EndsWith(":file}", StringComparison.Ordinal)
        || endpoint.Metadata.Any(fact => fact.GetType().Namespace?.Contains("StaticAssets", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Difference(IEnumerable<string> routes, IEnumerable<string> lines)
    {
        var (there, written) = (routes.ToHashSet(StringComparer.Ordinal), lines.ToHashSet(StringComparer.Ordinal));
        return there.Except(written).Concat(written.Except(there)).Order(StringComparer.Ordinal);
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
        var addresses = await AddressesAsync();
        var before = await DatabaseHash.OfAsync(demo.Host);
        var wrong = new List<string>();
        foreach (var (who, email) in Identities)
        {
            var visitor = email is null ? demo.Host.NewVisitor() : await demo.Host.SignedInAsync(email);
            before = await DatabaseHash.OfAsync(demo.Host);
            foreach (var line in RouteTable.All)
            {
                wrong.AddRange(await TryAsync(visitor, who, line, addresses(line.Pattern)));
            }
        }

        wrong.ShouldBeEmpty();
        (await DatabaseHash.OfAsync(demo.Host)).ShouldBe(before);
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
        ? answer.StatusCode is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized or HttpStatusCode.InternalServerError) && (who == Who.Anybody || !AsksToSignIn(answer))
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

    private static bool IsAsset(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText!.EndsWith(":file}", StringComparison.Ordinal)
        || endpoint.Metadata.Any(fact => fact.GetType().Namespace?.Contains("StaticAssets", StringComparison.Ordinal) == true);

    private static IEnumerable<string> Difference(IEnumerable<string> routes, IEnumerable<string> lines)
    {
        var (there, written) = (routes.ToHashSet(StringComparer.Ordinal), lines.ToHashSet(StringComparer.Ordinal));
        return there.Except(written).Concat(written.Except(there)).Order(StringComparer.Ordinal);
    }

    private async Task<Func<string, string>> AddressesAsync()
    {
        var customer = await demo.Host.AskAsync(db => db.Customers.Select(found => found.Reference).FirstAsync());
        var touchpoint = await demo.Host.AskAsync(db => db.Touchpoints.Select(found => found.Reference).FirstAsync());
        var staff = await demo.Host.StaffAsync("desk@demo.example");
        var team = await demo.Host.AskAsync(db => db.Teams.Select(found => found.Id).FirstAsync());
        return pattern => pattern
            .Replace("{reference}", pattern.StartsWith("/customers", StringComparison.Ordinal) ? customer : touchpoint, StringComparison.Ordinal)
            .Replace("{id:guid}", $"{(pattern.Contains("staff", StringComparison.Ordinal) ? staff.Id : pattern.Contains("teams", StringComparison.Ordinal) ? team : staff.BranchId)}", StringComparison.Ordinal)
            .Replace("{list}", "channels", StringComparison.Ordinal)
            .Replace("{token}", "nothing", StringComparison.Ordinal)
            .Replace("{code:int}", "404", StringComparison.Ordinal);
    }
}

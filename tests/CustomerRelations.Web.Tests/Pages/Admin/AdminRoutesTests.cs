using System.Net;
using System.Text.Json;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class AdminRoutesTests
{
    [Theory]
    [InlineData(AdminForms.Desk)]
    [InlineData(AdminForms.Manager)]
    public async Task Nobody_but_an_admin_opens_or_posts_to_any_of_these_pages(string email)
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(email);
        var tokens = await visitor.PageAsync("/account/password");
        var before = await OfficeAsync(host);
        foreach (var path in await PathsAsync(host))
        {
            (await visitor.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            (await visitor.PostToAsync(tokens, path, await WordsAsync(host))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
        }

        (await OfficeAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task A_stranger_is_asked_to_sign_in()
    {
        await using var host = await OfficeHost.DemoAsync();
        foreach (var path in await PathsAsync(host))
        {
            (await host.NewVisitor().GetAsync(path)).ShouldAskToSignIn();
        }
    }

    [Fact]
    public async Task An_admin_opens_every_page_and_opening_writes_nothing()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var before = await OfficeAsync(host);
        var item = await host.AskAsync(db => db.ListItems.Where(row => row.Kind == ListKind.Channel).Select(row => row.Id).FirstAsync());
        foreach (var path in await PathsAsync(host))
        {
            (await admin.GetAsync($"{path}?id={item}")).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }

        (await OfficeAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task A_post_without_our_page_s_token_is_refused_and_writes_nothing()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var before = await OfficeAsync(host);
        foreach (var path in (await PathsAsync(host)).Where(path => path != "/admin/lists"))
        {
            var answer = await admin.Client.PostAsync(path, new FormUrlEncodedContent((await WordsAsync(host)).Select(word => KeyValuePair.Create(word.Name, word.Value ?? ""))));
            answer.IsSuccessStatusCode.ShouldBeFalse(path);
        }

        (await OfficeAsync(host)).ShouldBe(before);
    }

    // Read from the application, so that a page that is added is tried as well.
    private static async Task<List<string>> PathsAsync(OfficeHost host)
    {
        var staff = (await host.StaffAsync("jonas@kestrel.example")).Id;
        var (branch, team) = (await host.AskAsync(db => db.Branches.Select(row => row.Id).FirstAsync()), await host.AskAsync(db => db.Teams.Select(row => row.Id).FirstAsync()));
        var paths = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Where(path => path.StartsWith("/admin/staff", StringComparison.Ordinal) || path.StartsWith("/admin/branches", StringComparison.Ordinal)
                || path.StartsWith("/admin/teams", StringComparison.Ordinal) || path.StartsWith("/admin/lists", StringComparison.Ordinal))
            .Distinct()
            .Select(path => path.Replace("{list}", "channels").Replace("{id:guid}", $"{(path.Contains("/staff/") ? staff : path.Contains("/teams/") ? team : branch)}"))
            .ToList();
        paths.Count.ShouldBeGreaterThanOrEqualTo(18);
        return paths;
    }

    private static async Task<(string Name, string? Value)[]> WordsAsync(OfficeHost host)
    {
        var item = await host.AskAsync(db => db.ListItems.AsNoTracking().FirstAsync(row => row.Kind == ListKind.Channel));
        return [("Id", $"{item.Id}"), ("Version", $"{item.Version}"), ("Input.Name", "Changed"), ("Input.Label", "Changed"), ("Input.Date", "2031-01-01"), ("Input.Email", "x@example.org")];
    }

    private static Task<string> OfficeAsync(OfficeHost host) => host.AskAsync(async db => JsonSerializer.Serialize(new
    {
        Staff = await db.Staff.AsNoTracking().OrderBy(row => row.Id).Select(row => new { row.DisplayName, row.SecurityStamp, row.DisabledAt, row.BranchId }).ToListAsync(),
        Roles = await db.UserRoles.AsNoTracking().OrderBy(row => row.UserId).ToListAsync(),
        Branches = await db.Branches.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Version).ToListAsync(),
        Holidays = await db.Set<BranchHoliday>().CountAsync(),
        Teams = await db.Teams.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Version).ToListAsync(),
        Lists = await db.ListItems.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Version).ToListAsync(),
        Changes = await db.Changes.CountAsync(),
    }));
}

using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

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
        var paths = await PathsAsync(host, line => line.Who == Who.Admin || email == AdminForms.Desk);
        paths.Count.ShouldBeGreaterThanOrEqualTo(18);
        var before = await DatabaseHash.OfAsync(host);
        foreach (var path in paths)
        {
            (await visitor.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);

            // A message as it was written is only read: there is nothing that takes a post.
            if (!path.EndsWith("/letter", StringComparison.Ordinal))
            {
                (await visitor.PostToAsync(tokens, path, await WordsAsync(host))).StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
            }
        }

        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    // Managers write the guide: its pages stand among these, and under their policy.
    [Fact]
    public async Task The_guide_and_nothing_else_of_these_is_a_managers_too()
    {
        await using var host = await OfficeHost.DemoAsync();
        var manager = await host.SignedInAsync(AdminForms.Manager);
        var channel = await host.AskAsync(db => db.Guides.Where(page => page.ChannelId != null).Select(page => new { page.Stage, page.ChannelId }).FirstAsync());

        (await PathsAsync(host, line => line.Who != Who.Admin)).ShouldBe(["/admin/guide", "/admin/guide/remove"]);
        foreach (var path in new[] { "/admin/guide", $"/admin/guide/remove?stage={channel.Stage}&channel={channel.ChannelId}" })
        {
            (await manager.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
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
        var paths = await PathsAsync(host);
        var before = await DatabaseHash.OfAsync(host);
        foreach (var path in paths)
        {
            // A channel without words of its own has none to take away, and nothing waits in the demo's outbox.
            var shown = path == "/admin/guide/remove" || path.StartsWith("/admin/outbox/", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK;
            (await admin.GetAsync(path)).StatusCode.ShouldBe(shown, path);
        }

        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task A_post_without_our_page_s_token_is_refused_and_writes_nothing()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var paths = await PathsAsync(host);
        var before = await DatabaseHash.OfAsync(host);
        foreach (var path in paths.Where(path => path != "/admin/lists"))
        {
            var answer = await admin.Client.PostAsync(path, new FormUrlEncodedContent((await WordsAsync(host)).Select(word => KeyValuePair.Create(word.Name, word.Value ?? ""))));
            answer.IsSuccessStatusCode.ShouldBeFalse(path);
        }

        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    // The table holds every route of the application, so a page that is added is tried as well.
    private static async Task<List<string>> PathsAsync(OfficeHost host, Func<RouteLine, bool>? which = null)
    {
        var addresses = await RouteAddresses.OfAsync(host);
        var lines = RouteTable.All.Where(line => line.Pattern.StartsWith("/admin/", StringComparison.Ordinal)).ToList();
        lines.Count.ShouldBeGreaterThanOrEqualTo(20);
        return lines.Where(which ?? (_ => true)).Select(line => addresses(line.Pattern)).ToList();
    }

    private static async Task<(string Name, string? Value)[]> WordsAsync(OfficeHost host)
    {
        var item = await host.AskAsync(db => db.ListItems.AsNoTracking().FirstAsync(row => row.Kind == ListKind.Channel));
        return [("Id", $"{item.Id}"), ("Version", $"{item.Version}"), ("Input.Name", "Changed"), ("Input.Label", "Changed"), ("Input.Date", "2031-01-01"), ("Input.Email", "x@example.org")];
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Admin;

/// <summary>Whoever was signed out while a form was open comes back to its page.</summary>
public sealed class ListReturnTests
{
    [Theory]
    [InlineData("/admin/lists/channels", "retire")]
    [InlineData("/admin/lists/channels", "move")]
    public async Task After_signing_in_the_page_of_the_entry_is_there(string from, string verb)
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync(from);
        var action = page.QuerySelectorAll("form").Select(form => form.GetAttribute("action") ?? "").First(path => path.StartsWith($"{from}/{verb}", StringComparison.Ordinal));
        await admin.PostAsync("/account/sign-out");

        var refused = await Visitor.Read((await admin.SendAsync(page, from, action)).ShouldBe(HttpStatusCode.Unauthorized));

        var door = refused.QuerySelector("a[href^='/account/sign-in']")!.GetAttribute("href")!;
        var back = await admin.PostAsync(door, ("Input.Email", AdminForms.Admin), ("Input.Password", OfficeHost.Password), ("ReturnUrl", Uri.UnescapeDataString(door.Split("ReturnUrl=")[1])));
        (await admin.GetAsync(back.Headers.Location!.OriginalString)).ShouldBe(HttpStatusCode.OK);
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Access;

public sealed class OwnBadgeTests
{
    private const string Desk = "desk@demo.example";

    [Fact]
    public async Task What_is_saved_shows_on_the_badge_though_the_browser_has_gone()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        await GoneBrowserAsync(host, visitor);

        (await visitor.PageAsync("/account/profile")).DocumentElement.GetAttribute("data-theme").ShouldBe("dark");
    }

    [Fact]
    public async Task An_account_that_is_closed_meanwhile_has_no_badge_to_renew()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        await GoneBrowserAsync(host, visitor, staff => staff.Disable(host.Clock.GetUtcNow().UtcDateTime));

        (await visitor.GetAsync("/account/profile")).ShouldAskToSignIn();
    }

    // One request, by hand, that its sender gives up as soon as the theme is saved.
    private static async Task GoneBrowserAsync(OfficeHost host, Visitor visitor, Action<StaffMember>? meanwhile = null)
    {
        var cookies = (await visitor.GetAsync("/account/profile")).RequestMessage!.Headers.GetValues("Cookie").Single();
        await using var scope = host.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = new CancellationToken(canceled: true) };
        http.Request.Headers.Cookie = cookies;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        var me = (await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal.ShouldNotBeNull();
        scope.ServiceProvider.GetRequiredService<Signature>().StaffId = me.StaffId();
        if (meanwhile is not null)
        {
            await host.ChangeStaffAsync(Desk, meanwhile);
        }

        var saved = await scope.ServiceProvider.GetRequiredService<OwnBadge>().ChooseThemeAsync(me, Theme.Dark, CancellationToken.None);
        saved.IsDone.ShouldBeTrue();
    }
}

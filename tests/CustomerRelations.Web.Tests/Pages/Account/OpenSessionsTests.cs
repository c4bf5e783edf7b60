using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Account;

/// <summary>"Where you are signed in".</summary>
public sealed class OpenSessionsTests
{
    private const string Desk = "desk@demo.example";

    [Fact]
    public async Task A_sign_in_that_idle_time_has_ended_is_not_shown()
    {
        await using var host = await OfficeHost.DemoAsync();
        var here = await host.SignedInAsync(Desk, keep: true);
        await host.SignedInAsync(Desk);
        (await CountAsync(here)).ShouldBe(2);

        host.Clock.Forward(TimeSpan.FromMinutes(31));

        (await CountAsync(here)).ShouldBe(1);
    }

    [Fact]
    public async Task One_that_is_kept_until_closing_time_is_shown_until_then()
    {
        await using var host = await OfficeHost.DemoAsync();
        await host.SignedInAsync(Desk, keep: true);
        host.Clock.Forward(TimeSpan.FromHours(9));
        var here = await host.SignedInAsync(Desk);
        (await CountAsync(here)).ShouldBe(2);

        host.Clock.Forward(TimeSpan.FromHours(1.1));
        var later = await host.SignedInAsync(Desk);

        (await CountAsync(later)).ShouldBe(1);
    }

    [Fact]
    public async Task This_browser_is_always_shown()
    {
        await using var host = await OfficeHost.DemoAsync();
        var here = await host.SignedInAsync(Desk);

        // Too quick for when it was seen to be written.
        for (var look = 0; look < 3; look++)
        {
            host.Clock.Forward(TimeSpan.FromMinutes(29));
            (await here.PageAsync("/account/profile")).MainText().ShouldContain("This browser");
        }
    }

    private static async Task<int> CountAsync(Visitor visitor) =>
        (await visitor.PageAsync("/account/profile")).QuerySelectorAll("[aria-labelledby=h-sessions] li").Length;
}

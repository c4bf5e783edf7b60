using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Account;

public sealed class ProfileTests
{
    private const string Desk = "desk@demo.example";

    [Fact]
    public async Task It_shows_who_one_is()
    {
        await using var host = await OfficeHost.DemoAsync();
        var page = await (await host.SignedInAsync(Desk)).PageAsync("/account/profile");

        page.MainText().ShouldContain("desk@demo.example · Front desk · Market Street");
        page.MainText().ShouldContain("This browser");
    }

    [Fact]
    public async Task A_new_name_shows_at_once_and_is_noted()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        (await visitor.PostAsync("/account/profile", ("Input.DisplayName", " Amara N. "), ("Input.Theme", "Dark"))).ShouldLeadTo("/account/profile");

        var page = await visitor.PageAsync("/account/profile");
        page.QuerySelector(".whoami b")!.TextContent.ShouldBe("Amara N.");
        page.DocumentElement.GetAttribute("data-theme").ShouldBe("dark");
        (await host.AskAsync(db => db.Changes.OrderBy(change => change.Seq).LastAsync())).Act.ShouldBe("Profile changed");
    }

    [Theory]
    [InlineData("", "Dark")]
    [InlineData("Amara", "Purple")]
    [InlineData("Amara", "7")]
    public async Task What_cannot_be_is_refused(string name, string theme)
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        (await visitor.PostAsync("/account/profile", ("Input.DisplayName", name), ("Input.Theme", theme))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await host.StaffAsync(Desk)).ShouldSatisfyAllConditions(staff => staff.DisplayName.ShouldBe("Amara Nwosu"), staff => staff.Theme.ShouldBe(Theme.Automatic));
    }

    [Theory]
    [InlineData("dark", Theme.Dark, "dark")]
    [InlineData("light", Theme.Light, "light")]
    [InlineData("", Theme.Automatic, "")]
    public async Task The_button_in_the_frame_is_remembered(string chosen, Theme remembered, string shown)
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        (await visitor.PostAsync("/account/profile", "/account/theme", ("theme", chosen))).ShouldLeadTo("/account/profile");

        (await host.StaffAsync(Desk)).Theme.ShouldBe(remembered);
        (await visitor.PageAsync("/account/profile")).DocumentElement.GetAttribute("data-theme").ShouldBe(shown);
    }

    [Fact]
    public async Task Choosing_a_theme_does_not_make_a_sign_in_longer()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk, keep: true);
        host.Clock.Forward(TimeSpan.FromHours(9));

        (await visitor.PostAsync("/account/profile", "/account/theme", ("theme", "dark"))).ShouldLeadTo("/account/profile");
        host.Clock.Forward(TimeSpan.FromHours(1.1));

        (await visitor.IsSignedInAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Another_sign_in_of_ones_own_can_be_ended()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (here, there) = (await host.SignedInAsync(Desk), await host.SignedInAsync(Desk));

        (await here.PostAsync("/account/profile", "/account/end-session")).ShouldLeadTo("/account/profile");

        (await here.IsSignedInAsync()).ShouldBeTrue();
        (await there.GetAsync("/account/profile")).ShouldAskToSignIn();
    }

    [Fact]
    public async Task A_colleagues_sign_in_cannot()
    {
        await using var host = await OfficeHost.DemoAsync();
        var manager = await host.SignedInAsync("manager@demo.example");
        var theirs = await host.AskAsync(db => db.StaffSessions.Select(session => session.Id).SingleAsync());
        var (here, _) = (await host.SignedInAsync(Desk), await host.SignedInAsync(Desk));

        await here.PostAsync("/account/profile", "/account/end-session", ("Id", theirs.ToString()));

        (await manager.IsSignedInAsync()).ShouldBeTrue();
        (await host.AskAsync(db => db.StaffSessions.CountAsync(session => session.EndedAt == null))).ShouldBe(3);
    }
}

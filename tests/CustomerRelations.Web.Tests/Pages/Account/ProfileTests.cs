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

    [Fact]
    public async Task The_desk_begins_with_ones_own_channel_and_without_single_letters_if_one_likes()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        var phone = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel && item.Label == "Phone").Select(item => item.Id).SingleAsync());

        (await visitor.PostAsync("/account/profile", ("Input.DeskChannelId", $"{phone}"), ("Input.WithoutLetterKeys", "true"))).ShouldLeadTo("/account/profile");

        var desk = await visitor.PageAsync("/desk");
        desk.QuerySelector("input[name='Input.Channel'][checked]")!.GetAttribute("value").ShouldBe($"{phone}");
        desk.Body!.GetAttribute("data-letters").ShouldBe("off");
        (await visitor.PageAsync("/account/profile")).QuerySelector("select[name='Input.DeskChannelId'] option[selected]")!.GetAttribute("value").ShouldBe($"{phone}");
    }

    [Fact]
    public async Task A_channel_that_is_not_offered_is_refused_and_one_that_is_no_more_is_the_first_of_the_list()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        (await visitor.PostAsync("/account/profile", ("Input.DeskChannelId", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var letter = await host.AskAsync(async db =>
        {
            var item = await db.ListItems.SingleAsync(one => one.Kind == ListKind.Channel && one.Label == "Letter");
            item.Retire(host.Clock.GetUtcNow().UtcDateTime);
            db.Note("Entry retired", item);
            await db.SaveChangesAsync();
            return item.Id;
        });
        await host.ChangeStaffAsync(Desk, staff => staff.DeskChannelId = letter);

        (await visitor.PageAsync("/desk")).QuerySelectorAll("input[name='Input.Channel']")[0].HasAttribute("checked").ShouldBeTrue();
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

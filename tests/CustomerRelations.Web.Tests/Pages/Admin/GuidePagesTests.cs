using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class GuidePagesTests : IAsyncLifetime
{
    private const string Path = "/admin/guide";
    private const string Keep = "/admin/guide?stage=Keep";

    private OfficeHost host = null!;
    private Visitor manager = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        manager = await host.SignedInAsync(AdminForms.Manager);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_manager_finds_it_from_the_desk_and_a_clerk_is_not_shown_the_way()
    {
        (await manager.PageAsync("/desk")).QuerySelector(".guidepanel .default a[href='/admin/guide']").ShouldNotBeNull();
        (await manager.PageAsync("/")).QuerySelector("nav.rail a[href='/admin/guide']").ShouldNotBeNull();
        (await manager.PageAsync(Path)).QuerySelectorAll("nav.tabs a").ShouldBeEmpty();
        (await (await host.SignedInAsync(AdminForms.Admin)).PageAsync("/admin/teams")).QuerySelector("nav.tabs a[href='/admin/guide']").ShouldNotBeNull();

        (await (await host.SignedInAsync(AdminForms.Desk)).PageAsync("/desk")).QuerySelectorAll("a[href^='/admin']").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_saved_is_on_the_desk_and_is_noted()
    {
        (await manager.SaidAsync(await manager.PostAsync(Keep, Path, ("Input.Title", "One kind thing"), ("Input.Checks", "Asked if that is all")))).ShouldBe("Saved. The desk shows it from now on.");

        var stage = (await (await host.SignedInAsync(AdminForms.Desk)).PageAsync("/desk")).QuerySelector(".guide > .g5")!;
        stage.QuerySelector("h3")!.TextContent.ShouldBe("One kind thing");
        stage.QuerySelectorAll(".selfchecks label").Select(check => check.TextContent).ShouldBe(["Asked if that is all"]);
        (await host.AskAsync(db => db.Changes.OrderBy(change => change.Seq).LastAsync())).Act.ShouldBe("Guide changed");
    }

    [Fact]
    public async Task A_channel_gets_words_of_its_own_which_the_desk_shows_for_it_alone_and_goes_back_to_the_common_ones()
    {
        var phone = await PhoneAsync();
        (await manager.SaidAsync(await manager.PostAsync($"{Keep}&channel={phone}", Path, ("Input.Title", "Let them ring off first")))).ShouldBe("Saved. The desk shows it from now on.");

        var pages = (await manager.PageAsync("/desk")).QuerySelectorAll(".guide > .g5 > .said");
        pages.Select(page => (page.QuerySelector("h3")!.TextContent == "Let them ring off first", page.HasAttribute("hidden"))).ShouldBe([(false, false), (true, true)]);
        await host.ChangeStaffAsync(AdminForms.Manager, staff => staff.DeskChannelId = phone);
        (await manager.PageAsync("/desk")).QuerySelectorAll(".guide > .g5 > .said").Select(page => page.HasAttribute("hidden")).ShouldBe([true, false]);

        var remove = $"/admin/guide/remove?stage=Keep&channel={phone}";
        (await manager.SaidAsync(await manager.PostAsync(remove, "/admin/guide/remove"))).ShouldBe("Taken away. The common words are shown again.");
        (await manager.PageAsync("/desk")).QuerySelectorAll(".guide > .g5 > .said").ShouldHaveSingleItem().HasAttribute("hidden").ShouldBeFalse();
        (await manager.GetAsync(remove)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Ticks_for_oneself_have_no_name_and_are_never_posted() =>
        (await manager.PageAsync("/desk")).QuerySelectorAll(".selfchecks input").ShouldAllBe(box => !box.HasAttribute("name") && box.GetAttribute("type") == "checkbox");

    [Fact]
    public async Task What_is_missing_is_said_and_the_rest_stays_typed()
    {
        var answer = await manager.PostAsync(Keep, Path, ("Input.Title", ""), ("Input.FeelsGood", "Being remembered"));

        var page = await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity));
        page.QuerySelector(".errors")!.TextContent.ShouldContain("Say in one line what this stage is about.");
        page.QuerySelector("textarea[name='Input.FeelsGood']")!.TextContent.Trim().ShouldBe("Being remembered");
    }

    [Fact]
    public async Task A_preview_shows_what_is_typed_and_saves_nothing()
    {
        var before = await DatabaseHash.OfAsync(host);
        var page = await manager.PageAsync(Keep);

        var look = await manager.PostToAsync(page, "/admin/guide?handler=Look", ("Input.Stage", "Keep"), ("Input.Title", "As it would be"), ("Input.Checks", "One\nTwo"));

        var shown = (await Visitor.Read(look.ShouldBe(HttpStatusCode.OK))).QuerySelector("[aria-labelledby=h-look]")!;
        shown.QuerySelector("h3")!.TextContent.ShouldBe("As it would be");
        shown.QuerySelectorAll(".selfchecks label").Length.ShouldBe(2);
        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_theirs_and_yours_and_the_same_form_twice_is_saved_once()
    {
        var mine = await manager.PageAsync(Keep);
        var theirs = await manager.PageAsync(Keep);
        await manager.SendAsync(theirs, Keep, Path, ("Input.Title", "Theirs"));
        (await manager.SendAsync(theirs, Keep, Path, ("Input.Title", "Theirs"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var overtaken = await manager.SendAsync(mine, Keep, Path, ("Input.Title", "Mine"));

        var row = (await Visitor.Read(overtaken.ShouldBe(HttpStatusCode.Conflict))).QuerySelectorAll("[aria-labelledby=h-differences] tbody tr").ShouldHaveSingleItem();
        row.Children.Select(cell => cell.TextContent).ShouldBe(["Title", "Theirs", "Mine"]);
        (await host.AskAsync(db => db.Changes.CountAsync(change => change.Act == "Guide changed"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_clerk_is_refused_and_what_is_not_there_is_not_found()
    {
        var clerk = await host.SignedInAsync(AdminForms.Desk);
        (await clerk.GetAsync(Path)).ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.PostFromAsync("/account/password", Path, ("Input.Title", "Mine"))).ShouldBe(HttpStatusCode.Forbidden);
        (await manager.GetAsync($"{Keep}&channel={Guid.CreateVersion7()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guid> PhoneAsync() => host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel && item.Label == "Phone").Select(item => item.Id).SingleAsync());
}

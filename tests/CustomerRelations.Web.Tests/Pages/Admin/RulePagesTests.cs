using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class RulePagesTests : IAsyncLifetime
{
    private const string Path = "/admin/rules";

    private OfficeHost host = null!;
    private Visitor admin = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        admin = await host.SignedInAsync(AdminForms.Admin);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task The_first_rule_is_there_as_a_sentence_with_what_it_would_have_done()
    {
        var page = await admin.PageAsync(Path);

        page.QuerySelectorAll(".rule select option[selected]").Select(slot => slot.TextContent).ShouldBe(["upset or unhappy", "the owner", "1 working day later"]);
        page.QuerySelector("#h-dry")!.TextContent.ShouldMatch("^It would have fired (once|[0-9]+ times) in the last 30 days$");
        page.QuerySelectorAll(".spark rect").Length.ShouldBe(30);
        page.QuerySelector("#edit")!.TextContent.ShouldContain("On since ");
    }

    [Fact]
    public async Task The_sentence_is_saved_and_stands_in_what_changed()
    {
        (await admin.SaidAsync(await admin.PostAsync(Path, Path, ("Input.WaitWorkingDays", "2"), ("Input.Assignee", "BranchLead")))).ShouldBe("Saved. It holds from now on.");

        var rule = await RuleAsync();
        (rule.Wait, rule.Assignee, rule.LeftAtMost).ShouldBe((2, RuleAssignee.BranchLead, Feeling.Unhappy));
        (await admin.PageAsync(Path)).QuerySelector("[aria-labelledby=h-hist]")!.TextContent.ShouldContain("“1 working day later” became “2 working days later”");
    }

    [Fact]
    public async Task A_preview_plays_the_typed_sentence_and_saves_nothing()
    {
        var before = await DatabaseHash.OfAsync(host);
        var page = await admin.PageAsync(Path);
        var look = page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!;
        var answer = await admin.PostToAsync(page, look, ("Input.LeftAtMost", "SoSo"), ("Input.Assignee", "Colleague"), ("Input.WaitWorkingDays", "3"), ("Input.Version", $"{(await RuleAsync()).Version}"));

        var played = await Visitor.Read(answer.ShouldBe(HttpStatusCode.OK));
        played.QuerySelectorAll(".rule select option[selected]").Select(slot => slot.TextContent).ShouldBe(["so-so or colder", "whoever talked with them", "3 working days later"]);
        Times(played).ShouldBeGreaterThan(Times(page));
        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task What_cannot_be_a_slot_is_refused_and_stays_as_it_was()
    {
        var answer = await admin.PostAsync(Path, Path, ("Input.WaitWorkingDays", "31"));
        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity))).QuerySelector(".errors")!.TextContent.ShouldContain("Wait between 0 and 30 working days.");
        (await RuleAsync()).Wait.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_theirs_and_yours()
    {
        var mine = await admin.PageAsync(Path);
        await admin.PostAsync(Path, Path, ("Input.WaitWorkingDays", "2"));

        var overtaken = await admin.SendAsync(mine, Path, Path, ("Input.WaitWorkingDays", "5"));

        var row = (await Visitor.Read(overtaken.ShouldBe(HttpStatusCode.Conflict))).QuerySelectorAll("[aria-labelledby=h-differences] tbody tr").ShouldHaveSingleItem();
        row.Children.Select(cell => cell.TextContent).ShouldBe(["When", "2 working days later", "5 working days later"]);
        (await RuleAsync()).Wait.ShouldBe(2);
    }

    [Fact]
    public async Task The_rule_is_switched_off_and_on_once_however_often_the_form_is_sent()
    {
        var rule = await RuleAsync();
        var verb = $"{Path}/{rule.Id}/switch";
        var page = await admin.PageAsync(Path);

        (await admin.SaidAsync(await admin.SendAsync(page, Path, verb))).ShouldBe("Off. Nobody is asked to call until it is on again.");
        (await admin.SendAsync(page, Path, verb)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RuleAsync()).SwitchedOnAt.ShouldBeNull();
        (await admin.SaidAsync(await admin.PostAsync(verb))).ShouldBe("On. It looks after whoever leaves from now on.");
        (await host.AskAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == rule.Id))).ShouldBe(2);

        (await admin.SendAsync(page, Path, verb, ("__key", new string('a', 32)))).ShouldBe(HttpStatusCode.Conflict);
        (await admin.GetAsync($"{Path}/{Guid.CreateVersion7()}/switch")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static int Times(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("details.data td").Sum(cell => int.Parse(cell.TextContent, System.Globalization.CultureInfo.InvariantCulture));

    private Task<FollowUpRule> RuleAsync() => host.AskAsync(db => db.FollowUpRules.AsNoTracking().SingleAsync(rule => rule.ReadyMade == FollowUpRule.UnhappyCallBack));
}

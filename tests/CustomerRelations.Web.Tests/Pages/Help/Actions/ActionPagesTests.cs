using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using CustomerRelations.Web.Tests.Pages.Help.Complaints;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Actions;

public sealed class ActionPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const HttpStatusCode Unprocessable = (HttpStatusCode)422;

    [Fact]
    public async Task The_cause_is_named_with_its_whys_and_the_panel_tells_it()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await CausedAsync(clerk);
        var panel = (await clerk.PageAsync(path)).QuerySelector("#why")!;
        panel.TextContent.ShouldContain("Our process");
        panel.TextContent.ShouldContain("Nobody could see the calendar");
        panel.QuerySelector($"a[href='{path}/action']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_cause_that_is_not_on_the_list_is_a_managers_to_add_and_the_words_stay()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        var refused = await Visitor.Read((await clerk.PostAsync($"{path}/cause", $"{path}/cause", ("Input.NewCause", "Lids of the summer"))).ShouldBe(Unprocessable));
        refused.MainText().ShouldContain("A manager adds a cause to the list");
        refused.QuerySelector<IHtmlInputElement>("input[name='Input.NewCause']")!.Value.ShouldBe("Lids of the summer");
        var manager = await demo.Host.SignedInAsync(AdminForms.Manager);
        (await manager.PostAsync(path, $"{path}/cause", ("Input.NewCause", "Lids of the summer"))).ShouldLeadTo(path);
        (await clerk.PageAsync(path)).QuerySelector("#why .chips")!.TextContent.ShouldContain("Lids of the summer");
    }

    [Fact]
    public async Task A_change_is_asked_for_once_however_often_it_is_posted()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await CausedAsync(clerk);
        var page = await clerk.PageAsync($"{path}/action");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ => await clerk.SendAsync(page, path, $"{path}/action", await WordsAsync("The lid is tried on before it goes out."))));
        answers.ToList().ForEach(answer => answer.ShouldLeadTo(path));
        (await demo.Host.AskAsync(db => db.CorrectiveActions.CountAsync(action => action.Words == "The lid is tried on before it goes out."))).ShouldBe(1);
        (await clerk.PageAsync(path)).QuerySelector("#why a[href^='/actions/']")!.TextContent.ShouldBe("The lid is tried on before it goes out.");
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await CausedAsync(clerk);
        var refused = await Visitor.Read((await clerk.PostAsync($"{path}/action", $"{path}/action", ("Input.WhatChanges", "Try the lid"), ("Input.DueBy", "some day"), ("Input.CheckOn", "in 40 working days"))).ShouldBe(Unprocessable));
        refused.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.WhatChanges']")!.Value.ShouldBe("Try the lid");
        refused.QuerySelectorAll("form .error").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_cause_nothing_is_asked_for()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        (await clerk.PageAsync($"{path}/action")).MainText().ShouldContain("First, why did it happen?");
        var refused = await clerk.PostFromAsync(path, $"{path}/action", [.. (await WordsAsync("x")).Select(word => (word.Item1, (string?)word.Item2))]);
        (await Visitor.Read(refused.ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("Say first why it happened");
    }

    [Fact]
    public async Task It_is_done_told_checked_and_learned_and_each_gate_says_why_not()
    {
        var (clerk, manager) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        var (path, action) = await AskedAsync(clerk, "The kettle is filled before it goes out.");
        (await clerk.PostAsync(path, $"{path}/verdict", ("Input.Verdict", "Yes"))).ShouldLeadTo(path);
        (await Visitor.Read((await clerk.PostAsync($"{path}/learned", $"{path}/learned")).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("is not done yet");

        (await clerk.PostAsync(action, $"{action}/done")).ShouldLeadTo(action);
        (await clerk.PostAsync(action, $"{action}/told")).ShouldLeadTo(action);
        (await clerk.PageAsync(action)).QuerySelector($"form[action='{action}/told']").ShouldBeNull();
        (await Visitor.Read((await manager.PostAsync($"{action}/check", $"{action}/check", ("Input.Effect", "Helped"), ("Input.EffectWords", "No leaks"))).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("only just now");
        await BackAsync(action, 10);
        (await clerk.GetAsync($"{action}/check")).ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.Read((await manager.PostAsync($"{action}/check", $"{action}/check", ("Input.Effect", "Helped"), ("Input.EffectWords", ""))).ShouldBe(Unprocessable))).QuerySelector("input[value='Helped']")!.HasAttribute("checked").ShouldBeTrue();
        (await manager.PostAsync($"{action}/check", $"{action}/check", ("Input.Effect", "Helped"), ("Input.EffectWords", "No leaks"))).ShouldLeadTo(action);
        (await manager.PageAsync(action)).MainText().ShouldContain("No leaks");

        (await clerk.PostAsync($"{path}/learned", $"{path}/learned", ("Input.Lesson", "Fill it first"))).ShouldLeadTo(path);
        (await clerk.PageAsync(path)).QuerySelector("#why")!.TextContent.ShouldContain("Fill it first");
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_sees_both_and_may_save_then()
    {
        var (clerk, manager) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        var (_, action) = await AskedAsync(clerk, "The handle is tightened.");
        var late = await manager.PageAsync($"{action}/change");
        (await clerk.PostAsync($"{action}/change", $"{action}/change", ("Input.WhatChanges", "The handle is glued."))).ShouldLeadTo(action);
        var conflict = await Visitor.Read((await manager.SendAsync(late, action, $"{action}/change", ("Input.WhatChanges", "The handle is screwed."))).ShouldBe(HttpStatusCode.Conflict));
        conflict.QuerySelector("table")!.TextContent.ShouldContain("The handle is glued.");
        conflict.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.WhatChanges']")!.Value.ShouldBe("The handle is screwed.");
        (await manager.SendAsync(conflict, $"{action}/change", $"{action}/change")).ShouldLeadTo(action);
        (await clerk.PageAsync(action)).QuerySelector("h1")!.TextContent.ShouldBe("The handle is screwed.");
    }

    [Fact]
    public async Task A_change_is_joined_from_the_list_and_given_up_with_a_reason()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var (_, action) = await AskedAsync(clerk, "The spout is widened.");
        var other = await CausedAsync(clerk);
        (await clerk.SendAsync(await clerk.PageAsync($"{other}/action"), other, $"{other}/join-action", ("Input.Action", action["/actions/".Length..]))).ShouldLeadTo(other);
        (await clerk.PageAsync(other)).QuerySelector($"#why a[href='{action}']").ShouldNotBeNull();
        (await Visitor.Read((await clerk.PostAsync($"{action}/give-up", $"{action}/give-up", ("Input.Why", " "))).ShouldBe(Unprocessable))).QuerySelector(".errors").ShouldNotBeNull();
        (await clerk.PostAsync($"{action}/give-up", $"{action}/give-up", ("Input.Why", "Too dear"))).ShouldLeadTo(action);
        (await clerk.PageAsync(action)).MainText().ShouldContain("Too dear");
    }

    [Theory]
    [InlineData("change")]
    [InlineData("done")]
    [InlineData("check")]
    [InlineData("give-up")]
    [InlineData("told")]
    public async Task An_action_that_is_not_there_is_a_404(string verb)
    {
        var manager = await demo.Host.SignedInAsync(AdminForms.Manager);
        (await manager.GetAsync($"/actions/0000-0000/{verb}")).ShouldBe(HttpStatusCode.NotFound);
        (string, string?)[] words = [("Input.Why", "x"), ("Input.Effect", "Helped"), ("Input.EffectWords", "x"), ("Input.WhatWeSaid", "x"), ("Input.Complaint", "0000-0000"), .. (await WordsAsync("x")).Select(word => (word.Item1, (string?)word.Item2))];
        (await manager.PostFromAsync("/desk", $"/actions/0000-0000/{verb}", words)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_demo_office_shows_a_change_that_helped_one_to_look_at_and_one_that_is_due()
    {
        var manager = await demo.Host.SignedInAsync(AdminForms.Manager);
        (await manager.PageAsync("/actions?show=open")).MainText().ShouldContain("workshop’s own calendar");
        (await manager.PageAsync("/actions?show=check")).MainText().ShouldContain("Look whether it helped");
        var helped = (await manager.PageAsync("/actions?show=done")).QuerySelector("main li a[href^='/actions/']")!.GetAttribute("href")!;
        var page = await manager.PageAsync(helped);
        page.MainText().ShouldContain("It helped");
        page.QuerySelectorAll("figure svg rect").Length.ShouldBeGreaterThan(10);
        page.QuerySelector("form[action$='/told']").ShouldNotBeNull();
    }

    private async Task<string> CausedAsync(Visitor clerk)
    {
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        var cause = await demo.Host.AskAsync(db => db.ListItems.Where(item => item.Label == "A rule too stiff").Select(item => item.Id.ToString()).SingleAsync());
        (await clerk.PostAsync(path, $"{path}/cause", ("Input.RootCauseId", cause), ("Input.CauseFamily", nameof(CauseFamily.OurProcess)), ("Input.Whys", "Nobody asked\nNobody could see the calendar"))).ShouldLeadTo(path);
        return path;
    }

    private async Task<(string Complaint, string Action)> AskedAsync(Visitor clerk, string words)
    {
        var path = await CausedAsync(clerk);
        (await clerk.PostAsync($"{path}/action", $"{path}/action", await WordsAsync(words))).ShouldLeadTo(path);
        return (path, "/actions/" + await demo.Host.AskAsync(db => db.CorrectiveActions.Where(action => action.Words == words).Select(action => action.Reference).SingleAsync()));
    }

    private async Task<(string, string)[]> WordsAsync(string words)
    {
        var farid = await demo.Host.AskAsync(db => db.Staff.Where(staff => staff.NormalizedEmail == "MANAGER@DEMO.EXAMPLE").Select(staff => staff.Id.ToString()).SingleAsync());
        return [("Input.Kind", "Process"), ("Input.WhatChanges", words), ("Input.OwnerId", farid), ("Input.DueBy", "in 10 working days"), ("Input.CheckOn", "in 40 working days")];
    }

    // As if it had been done some days earlier.
    private Task BackAsync(string action, int days) => demo.Host.AskAsync(async db =>
    {
        var one = await db.CorrectiveActions.AsNoTracking().SingleAsync(row => row.Reference == action.Substring("/actions/".Length));
        return await db.CorrectiveActions.Where(row => row.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DoneAt, one.DoneAt!.Value.AddDays(-days)));
    });
}

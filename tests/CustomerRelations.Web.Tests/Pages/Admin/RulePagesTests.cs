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
    private string here = "";

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        admin = await host.SignedInAsync(AdminForms.Admin);
        here = $"{Path}/{(await RuleAsync()).Id}";
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Every_rule_stands_in_the_list_and_the_chosen_one_with_its_slots()
    {
        (await admin.PageAsync(Path)).QuerySelectorAll("#rules li").Length.ShouldBe(await host.AskAsync(db => db.FollowUpRules.CountAsync()));

        var page = await admin.PageAsync(here);
        page.QuerySelectorAll(".rule select option[selected]").Select(slot => slot.TextContent).ShouldBe(["a touchpoint ends …", "upset or unhappy", "create a call", "the owner", "working days"]);
        page.QuerySelector("#h-dry")!.TextContent.ShouldMatch("^It would have fired (once|[0-9]+ times) in the last 30 days$");
        page.QuerySelectorAll(".spark rect").Length.ShouldBe(30);
        page.QuerySelector("#edit")!.TextContent.ShouldContain("On since ");
    }

    [Fact]
    public async Task The_sentence_is_saved_once_and_stands_in_what_changed_with_its_reason()
    {
        var page = await admin.PageAsync(here);
        (string, string)[] typed = [("Input.Wait", "2"), ("Input.Assignee", "BranchLead"), ("Input.Why", "The owner is often away")];
        (await admin.SaidAsync(await admin.SendAsync(page, here, here, typed))).ShouldBe("Saved. It holds from now on.");
        (await admin.SendAsync(page, here, here, typed)).ShouldBe(HttpStatusCode.Redirect);

        var rule = await RuleAsync();
        (rule.Wait, rule.Assignee, rule.LeftAtMost).ShouldBe((2, RuleAssignee.BranchLead, Feeling.Unhappy));
        var history = (await admin.PageAsync(here)).QuerySelector("#history")!;
        history.TextContent.ShouldContain("“the owner” became “the lead of the branch”");
        history.TextContent.ShouldContain("“The owner is often away”");
        (await host.AskAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == rule.Id && entry.Act == "Rule changed"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_preview_shows_the_slots_of_another_trigger_plays_it_and_saves_nothing()
    {
        var before = await DatabaseHash.OfAsync(host);
        var page = await admin.PageAsync(here);
        var look = page.QuerySelector("button[data-look]")!.GetAttribute("formaction")!;
        var played = await Visitor.Read((await admin.PostToAsync(page, look, [.. Sentence, ("Input.Trigger", "Silent"), ("Input.ManyDays", "60"), ("add", "true")])).ShouldBe(HttpStatusCode.OK));

        played.Value("Input.ManyDays").ShouldBe("60");
        played.QuerySelector("[name='Input.Times']").ShouldNotBeNull();
        played.QuerySelector("[name='Input.LeftAtMost']").ShouldBeNull();
        played.QuerySelector("[name='Input.OnlyIf[0].Field']").ShouldNotBeNull();
        played.QuerySelector("#preview .note")!.TextContent.ShouldContain("not saved");
        (await DatabaseHash.OfAsync(host)).ShouldBe(before);
    }

    [Fact]
    public async Task An_only_if_gets_the_choices_of_what_it_looks_at()
    {
        var page = await admin.PageAsync(Path + "/new");
        var look = page.QuerySelector("button[data-look]")!.GetAttribute("formaction")!;
        var played = await Visitor.Read(await admin.PostToAsync(page, look, [.. Sentence, ("Input.Trigger", "LeftUnhappy"), ("Input.OnlyIf[0].Field", "Tag"), ("Input.OnlyIf[1].Field", "Language"), ("Input.OnlyIf[1].Or", "true"), ("Input.OnlyIf[1].Value", "pl")]));

        played.QuerySelectorAll("select[name='Input.OnlyIf[0].Value'] option").Length.ShouldBeGreaterThan(1);
        played.Value("Input.OnlyIf[1].Value").ShouldBe("pl");
        played.QuerySelector("select[name='Input.OnlyIf[1].Or'] option[selected]")!.TextContent.ShouldBe("or");
    }

    [Fact]
    public async Task A_new_rule_is_written_and_off_until_it_is_switched_on()
    {
        var answer = await admin.PostAsync(Path + "/new", Path + "/new", ("Input.Name", "Ring whoever was upset"), ("Input.LeftAtMost", "Upset"), ("Input.Words", "Ring {customer}: {about}"));
        (await admin.SaidAsync(answer)).ShouldBe("Saved. It is off: switch it on when you are content with it.");

        var address = answer.Headers.Location!.OriginalString;
        (await admin.SaidAsync(await admin.PostAsync(address, address + "/switch"))).ShouldBe("On. It looks after what happens from now on.");
        (await admin.PageAsync(Path)).QuerySelector($"#rules a[href='{address}']")!.TextContent.ShouldContain("When a touchpoint ends upset");
    }

    [Fact]
    public async Task What_cannot_be_a_slot_is_said_beside_it_and_what_was_typed_stays()
    {
        var answer = await admin.PostAsync(here, here, ("Input.Wait", "31"), ("Input.Name", "Ring them soon"), ("Input.OnlyIf[0].Field", "DaysSinceContact"), ("Input.OnlyIf[0].Value", "many"));
        var page = await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity));
        page.QuerySelector(".rule")!.TextContent.ShouldContain("Wait between 0 and 30.");
        page.QuerySelector(".rule")!.TextContent.ShouldContain("Write a number.");
        page.QuerySelector(".errors")!.TextContent.ShouldContain("Say why it changes, in a few words.");
        (page.Value("Input.Wait"), page.Value("Input.Name"), page.Value("Input.OnlyIf[0].Value")).ShouldBe(("31", "Ring them soon", "many"));
        (await RuleAsync()).Wait.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_theirs_and_yours()
    {
        var mine = await admin.PageAsync(here);
        await admin.PostAsync(here, here, ("Input.Wait", "2"), ("Input.Why", "Theirs"));

        var overtaken = await admin.SendAsync(mine, here, here, ("Input.Wait", "5"), ("Input.Why", "Mine"));

        var page = await Visitor.Read(overtaken.ShouldBe(HttpStatusCode.Conflict));
        page.QuerySelectorAll("[aria-labelledby=h-differences] tbody tr").ShouldHaveSingleItem().Children.Select(cell => cell.TextContent)
            .ShouldBe(["When", "2 working days later", "5 working days later"]);
        page.Value("Input.Why").ShouldBe("Mine");
        (await RuleAsync()).Wait.ShouldBe(2);
    }

    [Fact]
    public async Task The_rule_is_switched_off_and_on_once_however_often_the_form_is_sent()
    {
        var rule = await RuleAsync();
        var verb = $"{here}/switch";
        var page = await admin.PageAsync(here);

        (await admin.SaidAsync(await admin.SendAsync(page, here, verb))).ShouldBe("Off. It asks nobody until it is on again.");
        (await admin.SendAsync(page, here, verb)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RuleAsync()).SwitchedOnAt.ShouldBeNull();
        (await admin.SaidAsync(await admin.PostAsync(verb, verb, ("Input.Why", "We have people again")))).ShouldBe("On. It looks after what happens from now on.");
        (await host.AskAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == rule.Id))).ShouldBe(2);

        (await admin.SendAsync(page, here, verb, ("__key", new string('a', 32)))).ShouldBe(HttpStatusCode.Conflict);
        foreach (var verbs in new[] { "", "/switch", "/copy", "/put-away", "/try" })
        {
            (await admin.GetAsync($"{Path}/{Guid.CreateVersion7()}{verbs}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_rule_is_copied_and_put_away_and_stays_behind_a_link()
    {
        var copied = await admin.PostAsync(here + "/copy", here + "/copy", ("Input.Name", "The second"));
        (await admin.SaidAsync(copied)).ShouldBe("Copied. It is off: change it, then switch it on.");
        (await admin.PostAsync(here + "/copy", here + "/copy", ("Input.Name", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var second = copied.Headers.Location!.OriginalString;

        (await admin.PostAsync(second + "/put-away", second + "/put-away")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.SaidAsync(await admin.PostAsync(second + "/put-away", second + "/put-away", ("Input.Why", "One is enough")))).ShouldBe("Put away. What it asked for stays.");

        (await admin.PageAsync(Path)).QuerySelector("#rules")!.TextContent.ShouldContain("1 put away");
        (await admin.PageAsync(Path + "?away=true")).QuerySelector($"#rules a[href='{second}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_rule_is_tried_on_somebody_found_by_name_or_reference()
    {
        var folake = await host.AskAsync(db => db.Customers.Where(one => one.DisplayName == "Folake Adeyemi").Select(one => one.Reference).SingleAsync());
        (await admin.PageAsync($"{here}/try?q=Folake+Adeyemi")).QuerySelector("main")!.TextContent.ShouldContain("Folake Adeyemi");
        var found = await admin.PageAsync($"{here}/try?customer={folake}");
        found.QuerySelector("#h-trial")!.TextContent.ShouldBe("Folake Adeyemi");
        found.QuerySelector("[aria-labelledby=h-trial] b")!.TextContent.ShouldStartWith("It would ");
        (await admin.PageAsync($"{here}/try?customer=ZZZZ-ZZZZ")).QuerySelector("#h-trial")!.TextContent.ShouldBe("Nobody found");
        (await admin.PageAsync($"{here}/try?q=Xyzzyx")).QuerySelector("main")!.TextContent.ShouldContain("We know nobody by these words.");
    }

    [Fact]
    public async Task Guards_are_set_refused_and_overtaken()
    {
        const string guards = Path + "/guards";
        var open = await admin.PageAsync(guards);
        (await admin.PostAsync(guards, guards, ("Input.Cap", "0"), ("Input.Why", "Fewer"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.SaidAsync(await admin.PostAsync(guards, guards, ("Input.RestDays", "14"), ("Input.QuietFrom", "18:30"), ("Input.Why", "They felt pushed")))).ShouldBe("Saved. It holds for every rule from now on.");

        var overtaken = await Visitor.Read((await admin.SendAsync(open, guards, guards, ("Input.RestDays", "3"), ("Input.Why", "More"))).ShouldBe(HttpStatusCode.Conflict));
        overtaken.QuerySelectorAll("[aria-labelledby=h-differences] tbody tr").Length.ShouldBe(2);
        var saved = await host.AskAsync(db => db.RuleGuards.AsNoTracking().SingleAsync());
        (saved.RestDays, saved.QuietFrom).ShouldBe((14, new TimeOnly(18, 30)));
    }

    [Fact]
    public async Task The_file_tells_which_rule_fired_and_which_left_them_out()
    {
        var folake = await host.AskAsync(async db =>
        {
            var customer = await db.Customers.SingleAsync(one => one.DisplayName == "Folake Adeyemi");
            var rule = await db.FollowUpRules.FirstAsync();
            db.RuleFirings.Add(new RuleFiring
            {
                RuleId = rule.Id, SubjectId = customer.Id, Occurrence = "told", CustomerId = customer.Id, HappenedAt = customer.KnownSince, FiredAt = customer.KnownSince,
                Outcome = FiringOutcome.LeftOut, Why = LeftOutWhy.ComplaintOpen,
            });
            db.Note("Fired", rule);
            await db.SaveChangesAsync();
            return customer.Reference;
        });
        var clerk = await host.SignedInAsync(AdminForms.Desk);
        (await clerk.PageAsync($"/customers/{folake}/changes")).QuerySelector($"a[href='/customers/{folake}/rules']").ShouldNotBeNull();
        (await clerk.PageAsync($"/customers/{folake}/rules")).QuerySelector("[aria-labelledby=h-rules]")!.TextContent.ShouldContain("Left out: has an open complaint");
        (await clerk.GetAsync("/customers/ZZZZZZZZ/rules")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static IEnumerable<(string, string?)> Sentence =>
    [
        ("Input.LeftAtMost", "Unhappy"), ("Input.Action", "Call"), ("Input.Assignee", "Owner"), ("Input.Wait", "1"), ("Input.WaitUnit", "WorkingDays"),
    ];

    private Task<FollowUpRule> RuleAsync() => host.AskAsync(db => db.FollowUpRules.AsNoTracking().SingleAsync(rule => rule.ReadyMade == FollowUpRule.UnhappyCallBack));
}

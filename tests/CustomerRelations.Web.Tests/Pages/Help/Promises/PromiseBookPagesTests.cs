using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Promises;

/// <summary>The book of promises: each test makes promises of its own.</summary>
public sealed class PromiseBookPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private OfficeHost Host => demo.Host;

    [Fact]
    public async Task What_waits_for_something_is_looked_at_on_a_list_and_gets_a_day_when_it_holds()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await WaitingAsync("Ring about the blue kettle");
        var list = await clerk.PageAsync("/promises?show=waiting");

        (await clerk.SendAsync(list, "", $"/promises/{promise}/not-yet")).ShouldLeadTo("/promises?show=waiting");
        (await clerk.PageAsync("/promises?show=waiting")).MainText().ShouldContain("looked at today");

        (await clerk.PostAsync($"/promises/{promise}/holds?return=/promises", ("Input.By", "in 3 working days"), ("Input.Told", "true"))).ShouldLeadTo("/promises");
        (await clerk.PageAsync("/promises?show=waiting")).MainText().ShouldNotContain("Ring about the blue kettle");
        (await clerk.PageAsync($"/promises/{promise}/holds")).MainText().ShouldContain("It waits for nothing");
    }

    [Fact]
    public async Task A_day_that_cannot_be_read_stays_typed_and_nothing_is_saved()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var promise = await WaitingAsync("Ring about the red kettle");

        var answer = await clerk.PostAsync($"/promises/{promise}/holds", ("Input.By", "whenever"), ("Input.Told", "true"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.QuerySelector<IHtmlInputElement>("input[name='Input.By']")!.Value.ShouldBe("whenever");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Told']")!.IsChecked.ShouldBeTrue();
        (await FindAsync(promise)).DueAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_was_looked_at_meanwhile_is_shown_before_it_gets_a_day()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var promise = await WaitingAsync("Ring about the green kettle");
        var seen = await clerk.PageAsync($"/promises/{promise}/holds");
        (await manager.PostAsync($"/promises/{promise}/not-yet")).ShouldLeadTo("/promises");

        var again = await Visitor.Read((await clerk.SendAsync(seen, "", $"/promises/{promise}/holds", ("Input.By", "in 3 working days"))).ShouldBe(HttpStatusCode.Conflict));

        again.MainText().ShouldContain("Looked at last");
        again.QuerySelector<IHtmlInputElement>("input[name='Input.By']")!.Value.ShouldBe("in 3 working days");
        (await clerk.SendAsync(again, "", $"/promises/{promise}/holds")).ShouldLeadTo("/promises");
    }

    [Fact]
    public async Task Whoever_gets_a_promise_reads_on_Today_who_passed_it_on_and_why()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var promise = await WaitingAsync("Ring about the white kettle");
        var to = await Host.StaffAsync("manager@demo.example");
        (await (await clerk.PostAsync($"/promises/{promise}/pass-on", ("Input.ToId", $"{to.Id}"))).ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain("Why does it move?");

        var page = await clerk.PageAsync($"/promises/{promise}/pass-on");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => clerk.SendAsync(page, "", $"/promises/{promise}/pass-on", ("Input.ToId", $"{to.Id}"), ("Input.Why", "Away until Monday"))));

        answers.ShouldAllBe(answer => answer.Headers.Location!.OriginalString == "/promises");
        (await manager.PageAsync("/")).MainText().ShouldContain("passed it on to you: Away until Monday");
        (await clerk.PageAsync($"/promises/{promise}/kept")).MainText().ShouldContain("Away until Monday");
        (await Host.AskAsync(db => db.Changes.CountAsync(entry => entry.Act == "Promise passed on" && db.Promises.Any(one => one.Reference == promise && one.Id == entry.SubjectId)))).ShouldBe(1);
    }

    [Fact]
    public async Task All_that_a_colleague_owes_goes_on_with_another_and_only_whoever_manages_may_say_so()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var (from, to) = (await Host.StaffAsync("desk@demo.example"), await Host.StaffAsync("manager@demo.example"));
        var promise = await WaitingAsync("Ring about the black kettle");
        (await clerk.PostAsync("/promises/pass-on", ("Input.FromId", $"{to.Id}"), ("Input.ToId", $"{from.Id}"), ("Input.Why", "Mine now"), ("Input.Everything", "true"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var refused = (await manager.PostAsync($"/promises/pass-on?from={from.Id}", "/promises/pass-on", ("Input.ToId", $"{to.Id}"), ("Input.Why", "On holiday"))).ShouldBe((HttpStatusCode)422);
        var again = await Visitor.Read(refused);
        again.MainText().ShouldContain("Tick the promises that move");
        again.QuerySelector<IHtmlInputElement>("input[name='Input.Why']")!.Value.ShouldBe("On holiday");

        (await manager.PostAsync($"/promises/pass-on?from={from.Id}", "/promises/pass-on", ("Input.ToId", $"{to.Id}"), ("Input.Why", "On holiday"), ("Input.Picked", promise))).ShouldLeadTo($"/promises/pass-on?from={from.Id}");

        (await FindAsync(promise)).OwnerId.ShouldBe(to.Id);
    }

    [Fact]
    public async Task A_break_stands_on_the_managers_Today_and_in_the_book_with_why_and_what_they_were_told()
    {
        var (clerk, manager) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"));
        var promise = await WaitingAsync("Ring about the pink kettle");
        (await clerk.PostAsync($"/promises/{promise}/broken", ("Input.Why", "It is not made any more"), ("Input.TheyWereTold", "To look at the white one"))).ShouldLeadTo("/promises");

        foreach (var path in new[] { "/", "/promises?whose=branch&show=broken" })
        {
            var text = (await manager.PageAsync(path)).MainText();
            text.ShouldContain("Ring about the pink kettle");
            text.ShouldContain("Why: It is not made any more");
            text.ShouldContain("They were told: To look at the white one");
        }

        (await clerk.PageAsync("/")).MainText().ShouldNotContain("Not kept at");
    }

    [Fact]
    public async Task How_well_somebody_keeps_their_word_is_read_by_nobody_else()
    {
        var (clerk, manager, admin) = (await Host.SignedInAsync("desk@demo.example"), await Host.SignedInAsync("manager@demo.example"), await Host.SignedInAsync("admin@demo.example"));
        var me = await Host.StaffAsync("desk@demo.example");
        var mine = Own(await clerk.PageAsync("/promises")).ShouldNotBeNull();
        mine.ShouldContain("kept on time in the last 90 days");

        foreach (var other in new[] { manager, admin })
        {
            foreach (var asked in new[] { "", $"staff={me.Id}", $"owner={me.Id}", $"colleague={me.Id}", $"from={me.Id}" })
            {
                Own(await other.PageAsync($"/promises?{asked}")).ShouldNotBe(mine);
                Own(await other.PageAsync($"/promises?whose=branch&{asked}")).ShouldBeNull();
                (await other.PageAsync($"/reports/promises?{asked}")).MainText().ShouldNotContain(me.DisplayName);
                (await TextAsync(other, $"/reports/promises.json?{asked}")).ShouldBe(await TextAsync(other, "/reports/promises.json"));
                (await TextAsync(other, $"/reports/promises.csv?{asked}")).ShouldNotContain(me.DisplayName);
            }
        }
    }

    [Fact]
    public async Task What_colleagues_did_not_keep_is_not_shown_at_the_desk()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync("/promises?whose=all&show=broken");
        page.QuerySelectorAll(".tabs a").Select(tab => tab.TextContent).ShouldBe(["Mine"]);
    }

    [Fact]
    public async Task The_sheet_for_the_counter_has_every_line_of_its_list_and_no_number_to_ring()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        await WaitingAsync("Ring about the grey kettle");
        var sheet = await clerk.PageAsync("/promises/sheet?show=waiting");
        sheet.QuerySelector("tbody")!.TextContent.ShouldContain("Ring about the grey kettle");
        sheet.QuerySelectorAll("main a[href^='tel:']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("holds")]
    [InlineData("not-yet")]
    [InlineData("pass-on")]
    public async Task A_promise_that_is_not_there_is_not_found(string act)
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        (await clerk.GetAsync($"/promises/0000-0000/{act}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string? Own(IParentNode page) => page.QuerySelector(".ownrate")?.TextContent;

    private static async Task<string> TextAsync(Visitor who, string path) => await (await who.GetAsync(path)).Content.ReadAsStringAsync();

    // Of the clerk, to whom nothing else in the demo office waits.
    private Task<string> WaitingAsync(string words) => Host.AskAsync(async db =>
    {
        var me = await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example");
        var matter = await db.Matters.Where(one => one.CustomerId != null).OrderBy(one => one.Id).FirstAsync();
        var promise = Promise.Make(matter, words, me.Id, matter.OpenedAt, null, "When it is in stock");
        db.Promises.Add(promise);
        db.Note("Promise made", promise);
        await db.SaveChangesAsync();
        return promise.Reference;
    });

    private Task<Promise> FindAsync(string reference) => Host.AskAsync(db => db.Promises.AsNoTracking().SingleAsync(promise => promise.Reference == reference));
}

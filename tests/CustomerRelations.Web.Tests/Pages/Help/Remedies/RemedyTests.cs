using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Remedies;

public sealed class RemedyTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task What_is_within_the_limit_is_promised_and_leads_back_to_where_the_form_stood()
    {
        var (clerk, path, page) = await OpenAsync();
        page.MainText().ShouldContain("You may decide up to £75 on your own, £1,");
        page.MainText().ShouldContain("more this month. Used so far: £0.");

        var answer = await clerk.SendAsync(page, path, path, Kind(page), ("Input.Cost", "£46.20"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"), ("Input.WhatWeDo", "We repair it"));

        answer.ShouldLeadTo(path);
        (await clerk.SaidAsync(answer)).ShouldBe("Promised. It stands among the promises.");
        (await clerk.PageAsync(path)).MainText().ShouldContain("Used so far: £46.20.");
    }

    [Fact]
    public async Task What_is_above_the_limit_says_who_decides()
    {
        var (clerk, path, page) = await OpenAsync();
        var answer = await clerk.SendAsync(page, path, path, Kind(page), ("Input.Cost", "189"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"), ("return", ""));
        answer.ShouldLeadTo(path[..^"/remedy".Length]);
        (await clerk.PageAsync(path)).QuerySelector(".toast")!.TextContent.ShouldBe("Above your limit of £75: Farid Haddad decides. Nothing is promised yet.");
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        var (clerk, path, page) = await OpenAsync();
        var refused = await clerk.SendAsync(page, path, path, ("Input.Cost", "-5"), ("Input.WhatWeDo", "We repair it"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = await Visitor.Read(refused);
        shown.QuerySelectorAll("p.error").Select(error => error.TextContent.Trim()).ShouldBe(
            ["Choose at least one way to put it right.", "An amount is nothing or more, never less.", "By when do we do it?"]);
        (shown.Value("Input.Cost"), shown.QuerySelector("textarea")!.TextContent.Trim(), shown.Value("return")).ShouldBe(("-5", "We repair it", path));
    }

    [Fact]
    public async Task The_same_form_twice_offers_once()
    {
        var (clerk, path, page) = await OpenAsync();
        (string, string)[] typed = [Kind(page), ("Input.Cost", "5"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"), ("Input.WhatWeDo", "Sent twice")];
        await clerk.SendAsync(page, path, path, typed);
        (await clerk.SendAsync(page, path, path, typed)).ShouldLeadTo(path);
        (await demo.Host.AskAsync(db => db.Remedies.CountAsync(remedy => remedy.Words == "Sent twice"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_closed_complaint_takes_no_remedy_and_offers_no_form()
    {
        var (clerk, path, page) = await OpenAsync();
        await demo.Host.AskAsync(async db =>
        {
            var reference = path.Split('/')[2];
            var complaint = await db.Complaints.SingleAsync(row => row.Reference == reference);
            complaint.Judge(Solved.Yes, null, null, StaffMember.SystemId, demo.Host.Clock.GetUtcNow().UtcDateTime);
            db.Note("Verdict heard", complaint);
            return await db.SaveChangesAsync();
        });

        var refused = await clerk.SendAsync(page, path, path, Kind(page), ("Input.Cost", "5"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"));

        refused.ShouldBe(HttpStatusCode.Conflict);
        (await Visitor.Read(refused)).QuerySelectorAll($"form[action='{path}']").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_reference_that_leads_nowhere_and_a_return_that_leads_outside_are_not_followed()
    {
        var (clerk, path, page) = await OpenAsync();
        (await clerk.GetAsync("/complaints/0000-0000/remedy")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.SendAsync(page, path, path, Kind(page), ("Input.DoneBy", "in 3 days"), ("return", "https://elsewhere.example/"))).ShouldLeadTo("/");
    }

    private static (string, string) Kind(IHtmlDocument page) => ("Input.Kinds", page.QuerySelector<IHtmlInputElement>("input[name='Input.Kinds']")!.Value);

    private async Task<(Visitor Clerk, string Path, IHtmlDocument Page)> OpenAsync()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = $"/complaints/{(await WaitingRemedy.InAsync(demo.Host, isNew: true)).Reference}/remedy";
        return (clerk, path, await clerk.PageAsync($"{path}?return={path}"));
    }
}

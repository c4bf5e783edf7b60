using AngleSharp.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Complaints;

/// <summary>A complaint from the desk to a verdict and back; on every page of the way exactly what comes next stands out.</summary>
public sealed class ComplaintLifeTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private Visitor Clerk { get; set; } = null!;

    private Visitor Manager { get; set; } = null!;

    private string Path { get; set; } = "";

    [Fact]
    public async Task It_is_heard_thanked_put_right_above_the_limit_judged_opened_again_and_judged_once_more()
    {
        (Clerk, Manager) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        Path = await HeardComplaints.SayAsync(demo.Host, Clerk, "The mixer stopped on Friday");
        await StandsOutAsync(Clerk, "Thanked");
        await SaysAsync("thank", ("Input.ThankWords", "Thank you for telling us."));
        await StandsOutAsync(Clerk, "Save");
        await SaysAsync("understand", ("Input.Wanted", "My own mixer"));
        await StandsOutAsync(Clerk, "Promise this to them");

        await SaysAsync("remedy", await KindAsync(), ("Input.Cost", "120"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"), ("Input.WhatWeDo", "We lend you ours"));
        await StandsOutAsync(Clerk);
        await StandsOutAsync(Manager, "Say yes: We lend you ours");
        await ApprovedAsync();
        await KeptAsync();
        await SaysAsync("put-right");
        await StandsOutAsync(Clerk, "Write it down");

        await SaysAsync("verdict", ("Input.Verdict", "Yes"), ("Input.VerdictWords", "It hums"));
        await StandsOutAsync(Clerk);
        await SaysAsync("reopen", ("Input.Why", "It stopped again"));
        await StandsOutAsync(Clerk, "Promise this to them");
        await SaysAsync("verdict", ("Input.Verdict", "NotYet"));
        await SaysAsync("put-right");
        await StandsOutAsync(Clerk, "Write it down");
        await SaysAsync("verdict", ("Input.Verdict", "Yes"), ("Input.VerdictWords", "Now it hums"));

        (await Clerk.PageAsync(Path)).QuerySelectorAll("section[aria-labelledby=h-history] li .grow").Select(What).Where(what => what.Length > 0).ShouldBe(
        [
            "Verdict: yes, it is put right", "We thought it was put right", "Opened again", "Verdict: yes, it is put right",
            "Remedy given", "Remedy approved", "Remedy asked for, above the limit", "What they want, written down", "Thanked", "Complaint received",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task A_no_stands_on_the_complaint_with_its_reason_and_another_remedy_is_next()
    {
        (Clerk, Manager) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        Path = await HeardComplaints.SayAsync(demo.Host, Clerk, "The oven is cold", "A warm oven");
        await SaysAsync("thank", ("Input.ThankWords", "Thank you for telling us."));
        await SaysAsync("remedy", await KindAsync(), ("Input.Cost", "300"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"));

        var page = await Manager.PageAsync(Path);
        var no = page.QuerySelector("a[href^='/approvals/'][href*='/decline']")!.GetAttribute("href")!;
        var answer = await Manager.PostAsync(no, no.Split('?')[0], ("Input.Why", "Repair it first"));

        answer.ShouldLeadTo(Path);
        var seen = await Clerk.PageAsync(Path);
        seen.QuerySelector("#remedy")!.TextContent.ShouldContain("Farid Haddad said no: Repair it first");
        seen.QuerySelector("section[aria-labelledby=h-history]")!.TextContent.ShouldContain("Repair it first");
        await StandsOutAsync(Clerk, "Promise this to them");
    }

    [Fact]
    public async Task The_list_tells_a_manager_how_many_wait_for_a_yes_and_a_clerk_nothing()
    {
        (Clerk, Manager) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        Path = await HeardComplaints.SayAsync(demo.Host, Clerk, "The fan rattles");
        await SaysAsync("remedy", await KindAsync(), ("Input.Cost", "300"), ("Input.Why", "We broke our word"), ("Input.DoneBy", "in 3 days"));

        (await Manager.PageAsync("/complaints")).QuerySelector("main a[href='/approvals']")!.TextContent.ShouldMatch("[1-9][0-9]* waits?$");
        (await Clerk.PageAsync("/complaints")).QuerySelector("a[href='/approvals']").ShouldBeNull();
    }

    private async Task SaysAsync(string verb, params (string, string)[] typed) => (await Clerk.PostAsync(Path, $"{Path}/{verb}", typed)).ShouldLeadTo(Path);

    private async Task ApprovedAsync()
    {
        var yes = (await Manager.PageAsync(Path)).QuerySelector("a.primary[href^='/approvals/']")!.GetAttribute("href")!;
        (await Manager.PostAsync(yes, yes.Split('?')[0])).ShouldLeadTo(Path);
    }

    private async Task KeptAsync()
    {
        var page = await Clerk.PageAsync(Path);
        page.QuerySelector("#remedy")!.TextContent.ShouldContain("Farid Haddad said yes");
        await StandsOutAsync(Clerk, "Kept: We lend you ours");
        var kept = page.QuerySelector("a.primary[href^='/promises/']")!.GetAttribute("href")!;
        (await Clerk.PostAsync(kept, kept.Split('?')[0])).ShouldLeadTo(Path);
        await StandsOutAsync(Clerk, "We think it is put right");
    }

    private async Task StandsOutAsync(Visitor who, params string[] buttons)
    {
        var page = await who.PageAsync(Path);
        page.QuerySelectorAll("main .btn.primary").Select(button => button.TextContent.Trim()).ShouldBe(buttons);
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!).ShouldAllBe(target => page.QuerySelector(target) != null);
    }

    private async Task<(string, string)> KindAsync() =>
        ("Input.Kinds", $"{await demo.Host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.RemedyKind && item.RetiredAt == null).Select(item => item.Id).FirstAsync())}");

    private static string What(IElement entry) => entry.QuerySelector("small") is { } small ? entry.TextContent.Replace(small.TextContent, "", StringComparison.Ordinal).Trim() : entry.TextContent.Trim();
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Remedies;

public sealed class ApprovalsTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Tray = "/approvals?branch=all";

    [Fact]
    public async Task A_yes_from_the_tray_is_a_promise_and_stands_below_as_decided()
    {
        var (manager, waiting) = await OpenAsync();
        var page = await manager.PageAsync(Tray);
        page.MainText().ShouldContain("£120.00 for: A new mixer");

        var answer = await manager.SendAsync(page, Tray, $"/approvals/{waiting.Id}/approve");

        answer.ShouldLeadTo(Tray);
        (await manager.SaidAsync(answer)).ShouldBe("Approved. It is a promise now.");
        (await demo.Host.AskAsync(db => db.Remedies.AnyAsync(remedy => remedy.Id == waiting.Id && remedy.PromiseId != null))).ShouldBeTrue();
        (await manager.PageAsync(Tray)).MainText().ShouldContain("Farid Haddad said yes");
    }

    [Fact]
    public async Task A_no_without_a_reason_is_asked_for_one_and_with_it_is_said_once()
    {
        var (manager, waiting) = await OpenAsync();
        var path = $"/approvals/{waiting.Id}/decline";
        var refused = await manager.SendAsync(await manager.PageAsync(Tray), Tray, path, ("Input.Why", " "));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.RefusalAsync()).ShouldBe("Say why, so that they can offer something else.");
        var page = await Visitor.Read(refused);
        (await manager.SendAsync(page, path, path, ("Input.Why", "Repair it"))).ShouldLeadTo(Tray);
        (await manager.SendAsync(page, path, path, ("Input.Why", "Repair it"))).ShouldLeadTo(Tray);
        (await manager.PageAsync(path)).MainText().ShouldContain("Farid Haddad said no");
    }

    [Fact]
    public async Task Whoever_is_second_sees_who_decided()
    {
        var (manager, waiting) = await OpenAsync();
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var (mine, theirs) = (await manager.PageAsync(Tray), await admin.PageAsync(Tray));
        await admin.SendAsync(theirs, Tray, $"/approvals/{waiting.Id}/decline", ("Input.Why", "No"));

        var second = await manager.SendAsync(mine, Tray, $"/approvals/{waiting.Id}/approve");

        second.ShouldBe(HttpStatusCode.Conflict);
        (await Visitor.Read(second)).MainText().ShouldContain("Ingrid Solheim said no to this already.");
    }

    [Fact]
    public async Task What_is_above_the_manager_s_own_limit_has_no_yes_and_posting_one_is_refused()
    {
        var (manager, waiting) = await OpenAsync(500_01);
        var page = await manager.PageAsync(Tray);
        page.QuerySelectorAll($"form[action='/approvals/{waiting.Id}/approve']").ShouldBeEmpty();
        var version = (await demo.Host.AskAsync(db => db.Remedies.SingleAsync(remedy => remedy.Id == waiting.Id))).Version;
        (await manager.PostToAsync(page, $"/approvals/{waiting.Id}/approve", ("Input.Version", $"{version}"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task When_its_day_is_over_another_is_asked_for()
    {
        await using var host = await OfficeHost.DemoAsync();
        var waiting = await WaitingRemedy.InAsync(host);
        host.Clock.Forward(TimeSpan.FromDays(5));
        var manager = await host.SignedInAsync(AdminForms.Manager);
        (await manager.PageAsync(Tray)).QuerySelector($"a[href^='/approvals/{waiting.Id}/approve']").ShouldNotBeNull();
        var path = $"/approvals/{waiting.Id}/approve";
        var refused = await manager.PostAsync(path, path, ("Input.DoneBy", "soonish"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.Read(refused)).Value("Input.DoneBy").ShouldBe("soonish");
        (await manager.PostAsync(path, path, ("Input.DoneBy", "in 3 days"))).ShouldLeadTo("/approvals");
    }

    [Fact]
    public async Task A_clerk_is_refused_and_what_nobody_asked_about_is_not_there()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        (await clerk.GetAsync("/approvals")).ShouldBe(HttpStatusCode.Forbidden);
        var manager = await demo.Host.SignedInAsync(AdminForms.Manager);
        (await manager.GetAsync($"/approvals/{Guid.CreateVersion7()}/approve")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Visitor Manager, WaitingRemedy Waiting)> OpenAsync(long cost = 120_00) =>
        (await demo.Host.SignedInAsync(AdminForms.Manager), await WaitingRemedy.InAsync(demo.Host, cost, isNew: true));
}

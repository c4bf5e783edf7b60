using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.FollowUp;

public sealed class FollowUpsTests : IAsyncLifetime
{
    private OfficeHost host = null!;
    private Visitor clerk = null!;

    public async Task InitializeAsync()
    {
        host = await OfficeHost.DemoAsync();
        clerk = await host.SignedInAsync("desk@demo.example");

        // Only the calls of a test stand on its lists.
        await host.AskAsync(async db => await db.FollowUpRules.ExecuteUpdateAsync(set => set.SetProperty(rule => rule.SwitchedOnAt, (DateTime?)null)) + await db.FollowUpTasks.ExecuteDeleteAsync());
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Nobody_waiting_is_said_kindly() =>
        (await clerk.PageAsync("/follow-ups")).QuerySelector(".empty h2")!.TextContent.ShouldBe("Nobody is waiting for a call");

    [Fact]
    public async Task A_call_opens_the_desk_with_what_it_is_about_and_saving_it_settles_it()
    {
        var (customer, matter, task) = await AskedAsync();
        var address = (await clerk.PageAsync("/follow-ups")).QuerySelector("main .rows a.btn")!.GetAttribute("href")!;
        var desk = await clerk.PageAsync(address);
        desk.QuerySelector("#stage-1 .voice")!.TextContent.ShouldBe(matter.Goal);
        desk.QuerySelector("textarea[name='Input.Goal']")!.TextContent.ShouldBe(matter.Goal);

        var answer = await clerk.SendAsync(desk, "/desk", "/desk", ("Input.Did", "Rang and said sorry"), ("Input.Left", "4"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var said = await host.AskAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(one => one.Did == "Rang and said sorry"));
        (said.MatterId, said.CustomerId, said.Direction).ShouldBe((matter.Id, customer.Id, Direction.Outbound));
        (await host.AskAsync(db => db.FollowUpTasks.AsNoTracking().SingleAsync(one => one.Id == task.Id))).DoneTouchpointId.ShouldBe(said.Id);
        (await clerk.PageAsync("/follow-ups")).QuerySelectorAll("main .rows > li").ShouldBeEmpty();
        (await clerk.PageAsync("/follow-ups?show=done")).QuerySelector("main .rows a.btn")!.GetAttribute("href").ShouldBe($"/touchpoints/{said.Reference}");
    }

    [Fact]
    public async Task A_call_that_somebody_made_meanwhile_is_kept_beside_theirs_and_said()
    {
        var (_, matter, task) = await AskedAsync();
        var desk = await clerk.PageAsync($"/desk?task={task.Id}");
        (await clerk.SendAsync(await clerk.PageAsync($"/desk?task={task.Id}"), "/desk", "/desk")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var late = await clerk.SendAsync(desk, "/desk", "/desk", ("Input.Did", "Rang too"));

        (await clerk.PageAsync(late.Headers.Location!.OriginalString)).QuerySelector(".toast")!.TextContent.ShouldBe("Somebody had called them before you. What you wrote is kept beside it.");
        (await host.AskAsync(db => db.Touchpoints.SingleAsync(one => one.Did == "Rang too"))).MatterId.ShouldBe(matter.Id);
    }

    [Fact]
    public async Task A_follow_up_about_somebody_else_is_a_conflict_with_everything_typed_and_saving_again_keeps_it()
    {
        var (customer, _, task) = await AskedAsync();
        var other = await host.AskAsync(db => db.Customers.AsNoTracking().FirstAsync(one => one.Id != customer.Id));
        var refused = await clerk.PostAsync($"/desk?customer={other.Reference}", "/desk", ("Input.Goal", "A new belt"), ("Input.Task", $"{task.Id}"));

        var page = await Visitor.Read(refused.ShouldBe(HttpStatusCode.Conflict));
        page.QuerySelector("textarea[name='Input.Goal']")!.TextContent.ShouldBe("A new belt");
        (await clerk.SendAsync(page, "/desk", "/desk")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await host.AskAsync(db => db.FollowUpTasks.SingleAsync())).DoneAt.ShouldBeNull();
    }

    private async Task<(Customer Customer, Matter Matter, FollowUpTask Task)> AskedAsync()
    {
        var amara = await host.StaffAsync("desk@demo.example");
        return await host.AskAsync(async db =>
        {
            var customer = await db.Customers.OrderBy(one => one.LastTouchpointAt).FirstAsync();
            var matter = await db.Matters.FirstAsync(one => one.CustomerId == customer.Id);
            var said = await db.Touchpoints.FirstAsync(one => one.MatterId == matter.Id);
            var rule = await db.FollowUpRules.FirstAsync();
            var task = FollowUpTask.Ask(new FollowUpSubject(customer.Id, matter.Id, rule.Id, said.Id, "once"), amara.Id, $"Call {customer.DisplayName}", said.OccurredAt, said.OccurredAt);
            db.FollowUpTasks.Add(task);
            db.Note("Follow-up asked", task);
            await db.SaveChangesAsync();
            return (customer, matter, task);
        });
    }
}

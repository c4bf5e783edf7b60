using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class ErrandsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_call_that_was_asked_for_is_kept_on_its_matter_and_settles_it(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, matter, task) = await AskedAsync(desk);

        var result = await desk.LogAsync(Call(desk, customer, task) with { Left = 4, Solved = Solved.Yes });

        var said = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync());
        result.Value.ShouldBe($"/desk?saved={said.Reference}");
        (said.MatterId, said.Direction, said.CustomerId).ShouldBe((matter.Id, Direction.Outbound, customer.Id));
        var done = await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync());
        (done.DoneAt, done.DoneTouchpointId).ShouldBe((TestClock.Start, said.Id));
        (await desk.Database.ReadAsync(db => db.Matters.SingleAsync())).Solved.ShouldBe(Solved.Yes);
        (await desk.Database.ReadAsync(db => db.Customers.SingleAsync())).LastLeft.ShouldBe(Feeling.Pleased);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_who_call_at_once_are_both_kept_on_the_matter_and_the_second_is_told(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (customer, matter, task) = await AskedAsync(desk);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => desk.LogAsync(Call(desk, customer, task)))));

        answers.Select(answer => answer.Value.Contains(DeskLog.SettledBefore, StringComparison.Ordinal)).Order().ShouldBe([false, true]);
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync(said => said.MatterId == matter.Id))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_follow_up_about_somebody_else_is_refused_and_nothing_is_saved(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (_, _, task) = await AskedAsync(desk);
        var other = desk.Office.NewCustomer("Kwame Mensah");
        await desk.Database.SaveAsync("Customer welcomed", other);

        (await desk.LogAsync(Call(desk, other, task))).Kind.ShouldBe(ResultKind.Conflict);
        (await desk.LogAsync(desk.Visit("Somebody new") with { Task = task.Id })).Kind.ShouldBe(ResultKind.Conflict);
        (await desk.LogAsync(desk.Visit("") with { Anonymous = true, Task = Guid.CreateVersion7() })).Kind.ShouldBe(ResultKind.Conflict);

        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(2);
        (await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync())).DoneAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_follow_up_of_a_file_that_became_part_of_another_is_settled_there()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var (old, _, task) = await AskedAsync(desk);
        var living = desk.Office.NewCustomer("Folake Adeyemi-Cole");
        await desk.Database.SaveAsync("Customer welcomed", living);
        await desk.MergeAsync(old, living);

        (await desk.LogAsync(Call(desk, living, task))).IsDone.ShouldBeTrue();
        (await desk.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync())).DoneAt.ShouldNotBeNull();
    }

    private static NewTouchpoint Call(OpenDesk desk, Customer customer, FollowUpTask task) =>
        new() { Customer = customer.Reference, Channel = desk.Office.Phone.Id, Goal = "The mixer", Task = task.Id };

    private static async Task<(Customer Customer, Matter Matter, FollowUpTask Task)> AskedAsync(OpenDesk desk)
    {
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        var matter = desk.Office.NewMatter("The mixer", customer);
        var rule = FollowUpRule.CallBack(Feeling.Unhappy, RuleAssignee.Owner, 1);
        var about = new FollowUpSubject(customer.Id, matter.Id, rule.Id, Guid.CreateVersion7(), "once");
        var task = FollowUpTask.Ask(about, desk.Office.Amara.Id, "Call Folake", TestClock.Start, TestClock.Start);
        await desk.Database.SaveAsync("Call asked for", rule, customer, matter, task);
        return (customer, matter, task);
    }
}

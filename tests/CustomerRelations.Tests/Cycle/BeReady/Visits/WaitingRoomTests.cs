using CustomerRelations.Cycle.BeReady.Visits;
using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.BeReady.Visits;

public sealed class WaitingRoomTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_came_first_waits_first_and_who_is_over_does_not(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var folake = desk.Office.NewCustomer("Folake Adeyemi");
        await desk.Database.SaveAsync("Customer welcomed", folake);
        await desk.Database.SaveAsync("Visits",
            Here(desk, "A man in a green coat", -5), Here(desk, null, -9, folake), Gone(desk, "Left"), Here(desk, "Yesterday", -60 * 24),
            Visit.Expect(desk.Office.Branch.Id, null, "Later today", TestClock.Start.AddHours(2)), Visit.Expect(desk.Office.Branch.Id, null, "Tomorrow", TestClock.Start.AddDays(1)));

        var view = await AskAsync(desk, room => room.ListAsync(null, default));

        view.Waiting.Select(line => (line.Who, line.Customer)).ShouldBe([("Folake Adeyemi", folake.Reference), ("A man in a green coat", null)]);
        view.Today.Select(line => line.Who).ShouldBe(["Later today"]);
        view.Later.Select(line => line.Who).ShouldBe(["Tomorrow"]);
        (await AskAsync(desk, room => room.WaitingAsync(default))).People.Count.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_comes_later_is_turned_page_by_page(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var at = TestClock.Start.AddDays(2);
        await desk.Database.SaveAsync("Visits", [.. Enumerable.Range(0, WaitingRoom.PageSize + 3).Select(_ => Visit.Expect(desk.Office.Branch.Id, null, "Ada", at))]);

        var first = await AskAsync(desk, room => room.ListAsync(null, default));
        var second = await AskAsync(desk, room => room.ListAsync(first.Next, default));

        (first.Later.Count, second.Later.Count, second.Next, second.IsLaterPage).ShouldBe((WaitingRoom.PageSize, 3, null, true));
        first.Later.Concat(second.Later).Select(line => line.Id).Distinct().Count().ShouldBe(WaitingRoom.PageSize + 3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Beside_the_desk_stand_how_many_wait_the_visit_that_was_taken_and_my_last_goal(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (green, ada) = (Here(desk, "A man in a green coat", -5), Here(desk, "Ada", -3));
        await desk.Database.SaveAsync("Visits", green, ada);
        (await AskAsync(desk, room => room.BesideDeskAsync(null, true, default))).ShouldSatisfyAllConditions(
            queue => (queue.Count, queue.LastGoal, queue.Taken).ShouldBe((2, null, null)),
            queue => queue.Waiting.Select(line => line.Who).ShouldBe(["A man in a green coat", "Ada"]));
        await desk.LogAsync(desk.Visit("Bea") with { Goal = "Collect a parcel" });

        var taken = await AskAsync(desk, room => room.BesideDeskAsync(green.Id, false, default));

        (taken.Count, taken.LastGoal, taken.Taken!.Who, taken.Waiting.Count).ShouldBe((2, "Collect a parcel", "A man in a green coat", 0));
        (await AskAsync(desk, room => room.BesideDeskAsync(green.Id, false, default), desk.Office.Ben.Id)).LastGoal.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Saving_makes_a_visit_the_conversation_it_became(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var green = Here(desk, "A man in a green coat", -5);
        await desk.Database.SaveAsync("Visit", green);

        (await desk.LogAsync(desk.Visit("Tomás Herrera") with { Visit = green.Id })).IsDone.ShouldBeTrue();
        (await desk.LogAsync(desk.Visit("Somebody else") with { Visit = green.Id, Goal = "Something else" })).IsDone.ShouldBeTrue();

        var visit = await desk.Database.ReadAsync(db => db.Visits.SingleAsync());
        var talk = await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync(said => said.Goal == "A new belt"));
        (visit.TouchpointId, visit.CustomerId).ShouldBe((talk.Id, talk.CustomerId));
        (await AskAsync(desk, room => room.WaitingAsync(default))).People.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_visit_of_somebody_else_or_another_branch_is_left_alone(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var (other, folake) = (new Branch { Name = "Harbour", TimeZone = "Europe/London", Currency = "GBP" }, desk.Office.NewCustomer("Folake Adeyemi"));
        await desk.Database.SaveAsync("Branch opened", other, folake);
        var away = Visit.Expect(other.Id, null, "Ada", null);
        var hers = Here(desk, null, -1, folake);
        await desk.Database.SaveAsync("Visits", away, hers);

        (await desk.LogAsync(desk.Visit("Bea") with { Visit = away.Id })).IsDone.ShouldBeTrue();
        (await desk.LogAsync(desk.Visit("Cem") with { Visit = hers.Id })).IsDone.ShouldBeTrue();
        (await desk.LogAsync(desk.Visit("Dan") with { Visit = Guid.CreateVersion7() })).IsDone.ShouldBeTrue();

        (await desk.Database.ReadAsync(db => db.Visits.CountAsync(visit => visit.TouchpointId == null && visit.LeftAt == null))).ShouldBe(2);
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_stays_anonymous_is_not_led_to_by_their_visit(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var folake = desk.Office.NewCustomer("Folake Adeyemi");
        await desk.Database.SaveAsync("Customer welcomed", folake);
        var hers = Here(desk, null, -1, folake);
        await desk.Database.SaveAsync("Visit", hers);

        (await desk.LogAsync(new NewTouchpoint { Anonymous = true, Channel = desk.Office.Phone.Id, Goal = "A word in private", Visit = hers.Id })).IsDone.ShouldBeTrue();

        var visit = await desk.Database.ReadAsync(db => db.Visits.SingleAsync());
        (visit.TouchpointId, visit.LeftAt).ShouldBe((null, TestClock.Start));
    }

    private static Visit Here(OpenDesk desk, string? who, int minutes, Customer? customer = null)
    {
        var visit = Visit.Expect(desk.Office.Branch.Id, customer?.Id, who, null);
        visit.Arrive(TestClock.Start.AddMinutes(minutes));
        return visit;
    }

    private static Visit Gone(OpenDesk desk, string who)
    {
        var visit = Here(desk, who, -20);
        visit.Leave(TestClock.Start.AddMinutes(-2));
        return visit;
    }

    private static async Task<T> AskAsync<T>(OpenDesk desk, Func<WaitingRoom, Task<T>> ask, Guid? who = null)
    {
        await using var scope = desk.Database.Scope(who ?? desk.Office.Amara.Id, readOnly: true);
        return await ask(scope.Get<WaitingRoom>());
    }
}

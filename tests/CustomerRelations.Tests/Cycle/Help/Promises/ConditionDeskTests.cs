using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

/// <summary>It is Monday, 2 March 2026, 10:00 in London; Amara rings Ada when the belt is in stock.</summary>
public sealed class ConditionDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Not_yet_says_when_somebody_looked_and_leaves_it_open(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var promise = await office.MoreAsync("Ring her", null, "When the belt is in stock");

        (await office.NotYetAsync(office.Office.Ben.Id, promise.Reference, promise.Version)).Value.ShouldBe("/promises");

        var read = await ReadAsync(office, promise);
        (read.ConditionSeenAt, read.ConditionMetAt, read.DueAt, read.IsOpen).ShouldBe((TestClock.Start, null, null, true));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_holds_gets_a_day_and_whoever_has_it_is_asked_to_tell_the_customer(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var promise = await office.MoreAsync("Ring her", null, "When the belt is in stock");

        (await office.HoldsAsync(office.Office.Ben.Id, promise.Reference, new MetCondition { Version = promise.Version, By = "Thu" })).IsDone.ShouldBeTrue();

        var read = await ReadAsync(office, promise);
        (read.ConditionMetAt, read.DueAt).ShouldBe((TestClock.Start, new DateTime(2026, 3, 5, 17, 30, 0, DateTimeKind.Utc)));
        var task = await office.Database.ReadAsync(db => db.FollowUpTasks.SingleAsync());
        (task.AssigneeId, task.CustomerId, task.SubjectId, task.DueAt).ShouldBe((office.Office.Amara.Id, promise.CustomerId, promise.Id, new DateTime(2026, 3, 2, 17, 30, 0, DateTimeKind.Utc)));
        task.Words.ShouldBe("Tell them it is so far: When the belt is in stock. Ring her");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_was_told_is_not_told_again(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var promise = await office.MoreAsync("Ring her", null, "When the belt is in stock");

        (await office.HoldsAsync(office.Office.Ben.Id, promise.Reference, new MetCondition { Version = promise.Version, By = "Thu", Told = true })).IsDone.ShouldBeTrue();

        (await office.Database.ReadAsync(db => db.FollowUpTasks.AnyAsync())).ShouldBeFalse();
        (await office.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).Select(entry => entry.Act).FirstAsync())).ShouldBe("Condition holds, customer told");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_has_a_day_is_not_looked_at_and_two_who_look_at_once_do_not_overwrite_each_other(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var dated = await office.ReadAsync();
        (await office.NotYetAsync(office.Office.Ben.Id, dated.Reference, dated.Version)).Sentence.ShouldBe("This promise waits for nothing any more: it has a day. There is nothing to look at.");

        var promise = await office.MoreAsync("Ring her", null, "When the belt is in stock");
        (await office.HoldsAsync(office.Office.Ben.Id, promise.Reference, new MetCondition { Version = promise.Version, By = "Thu" })).IsDone.ShouldBeTrue();
        (await office.HoldsAsync(office.Office.Amara.Id, promise.Reference, new MetCondition { Version = promise.Version, By = "Fri" })).Kind.ShouldBe(ResultKind.Conflict);
    }

    [Theory]
    [InlineData("", "By when is it done now? Say tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("soon", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    public async Task A_day_that_cannot_be_read_is_said_at_its_field(string by, string sentence)
    {
        await using var office = await PromisedOffice.OpenAsync(DatabaseKind.Sqlite);
        var promise = await office.MoreAsync("Ring her", null, "When the belt is in stock");
        var problem = (await office.HoldsAsync(office.Office.Ben.Id, promise.Reference, new MetCondition { Version = promise.Version, By = by })).Problems.Errors.ShouldHaveSingleItem();
        (problem.PropertyName, problem.ErrorMessage).ShouldBe(("By", sentence));
    }

    private static Task<Promise> ReadAsync(PromisedOffice office, Promise promise) => office.Database.ReadAsync(db => db.Promises.SingleAsync(found => found.Id == promise.Id));
}

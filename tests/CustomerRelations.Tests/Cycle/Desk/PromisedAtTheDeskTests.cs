using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

/// <summary>What is promised while somebody stands at the desk, on Monday, 2 March 2026, 10:00.</summary>
public sealed class PromisedAtTheDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_promise_is_saved_with_its_conversation(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("Ada") with { PromiseWords = " Ring her ", PromiseBy = "tomorrow 10" })).IsDone.ShouldBeTrue();

        var (promise, said) = (await desk.Database.ReadAsync(db => db.Promises.SingleAsync()), await desk.Database.ReadAsync(db => db.Touchpoints.SingleAsync()));
        (promise.Words, promise.DueAt, promise.Condition).ShouldBe(("Ring her", TestClock.Start.AddDays(1), null));
        (promise.TouchpointId, promise.MatterId, promise.CustomerId, promise.OwnerId).ShouldBe((said.Id, said.MatterId, said.CustomerId, desk.Office.Amara.Id));
        (await desk.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == said.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData("when it is in stock", "When it is in stock")]
    [InlineData(" If the part comes", "If the part comes")]
    public async Task A_promise_may_wait_for_something_instead_of_a_day(string by, string condition)
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        (await desk.LogAsync(desk.Visit("Ada") with { PromiseWords = "Ring her", PromiseBy = by })).IsDone.ShouldBeTrue();

        var promise = await desk.Database.ReadAsync(db => db.Promises.SingleAsync());
        (promise.DueAt, promise.Condition).ShouldBe((null, condition));
    }

    [Theory]
    [InlineData("Ring her", "", "PromiseBy", "By when? Say tomorrow 10, Fri, or when it is in stock.")]
    [InlineData("", "Fri", "PromiseWords", "What do you promise? A few words are enough.")]
    [InlineData("Ring her", "soon", "PromiseBy", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("Ring her", "Sunday", "PromiseBy", "We are closed on Sunday. Friday 17:30?")]
    [InlineData("Ring her", "today 9", "PromiseBy", "That has passed. Tomorrow 09:00?")]
    public async Task Half_a_promise_or_a_day_that_cannot_be_saves_nothing(string words, string by, string field, string sentence)
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var refused = await desk.LogAsync(desk.Visit("Ada") with { PromiseWords = words, PromiseBy = by });

        refused.Kind.ShouldBe(ResultKind.Invalid);
        var problem = refused.Problems.Errors.ShouldHaveSingleItem();
        (problem.PropertyName, problem.ErrorMessage).ShouldBe((field, sentence));
        (await desk.Database.ReadAsync(db => db.Touchpoints.CountAsync())).ShouldBe(0);
        (await desk.Database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_promise_to_somebody_anonymous_is_a_promise_too()
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        await desk.LogAsync(desk.Visit("") with { Anonymous = true, PromiseWords = "Keep the kettle aside", PromiseBy = "end of day" });
        (await desk.Database.ReadAsync(db => db.Promises.SingleAsync())).StateAt(TestClock.Start).ShouldBe(PromiseState.Open);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Several_promises_are_kept_each_with_its_own_day_or_condition(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        (await desk.LogAsync(desk.Visit("Ada") with
        {
            PromiseWords = "Ring her", PromiseBy = "tomorrow 10",
            MorePromises = [new() { Words = " Order the belt ", By = "when it is in stock" }, new(), new() { Words = "Post the bill", By = "Fri" }],
        })).IsDone.ShouldBeTrue();

        var promises = await desk.Database.ReadAsync(db => db.Promises.OrderByDescending(promise => promise.Words).ToListAsync());
        promises.Select(promise => (promise.Words, promise.DueAt, promise.Condition)).ShouldBe(
        [
            ("Ring her", TestClock.Start.AddDays(1), null), ("Post the bill", new DateTime(2026, 3, 6, 17, 30, 0, DateTimeKind.Utc), null), ("Order the belt", null, "When it is in stock"),
        ]);
        promises.Select(promise => promise.MatterId).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("Order the belt", "", "MorePromises[1].By", "By when? Say tomorrow 10, Fri, or when it is in stock.")]
    [InlineData("", "Fri", "MorePromises[1].Words", "What do you promise? A few words are enough.")]
    [InlineData("Order the belt", "Sunday", "MorePromises[1].By", "We are closed on Sunday. Friday 17:30?")]
    public async Task What_is_wrong_with_another_promise_is_said_at_its_line(string words, string by, string field, string sentence)
    {
        await using var desk = await OpenDesk.AtAsync(DatabaseKind.Sqlite);
        var refused = await desk.LogAsync(desk.Visit("Ada") with { MorePromises = [new() { Words = "Ring her", By = "Fri" }, new() { Words = words, By = by }] });

        var problem = refused.Problems.Errors.ShouldHaveSingleItem();
        (problem.PropertyName, problem.ErrorMessage).ShouldBe((field, sentence));
        (await desk.Database.ReadAsync(db => db.Promises.CountAsync())).ShouldBe(0);
    }
}

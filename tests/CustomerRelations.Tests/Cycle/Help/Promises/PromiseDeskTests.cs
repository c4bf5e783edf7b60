using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

public sealed class PromiseDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_colleague_on_duty_keeps_what_another_promised_and_signs_for_it(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        (await office.KeepAsync(office.Office.Ben.Id, (await office.ReadAsync()).Version)).Value.ShouldBe("/promises");

        (await office.ReadAsync()).StateAt(TestClock.Start).ShouldBe(PromiseState.Kept);
        var act = await office.Database.ReadAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).FirstAsync());
        (act.Act, act.ById).ShouldBe(("Promise kept", office.Office.Ben.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_settles_it_second_is_told_who_was_faster_and_changes_nothing(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var seen = (await office.ReadAsync()).Version;
        await office.KeepAsync(office.Office.Ben.Id, seen);

        var second = await office.BreakAsync(office.Office.Amara.Id, new BrokenPromise { Version = seen, Why = "Forgotten" });
        (second.Kind, second.Sentence).ShouldBe((ResultKind.Conflict, "Ben kept this promise before. Nothing is left to do."));
        (await office.KeepAsync(office.Office.Ben.Id, seen)).Sentence.ShouldBe("You kept this promise before. Nothing is left to do.");
        (await office.ReadAsync()).BrokenAt.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_moved_meanwhile_is_not_settled_unseen(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var seen = (await office.ReadAsync()).Version;
        (await office.DelayAsync(office.Office.Ben.Id, new NewDelay { Version = seen, By = "Fri", Why = "The part is late" })).IsDone.ShouldBeTrue();

        (await office.KeepAsync(office.Office.Amara.Id, seen)).Kind.ShouldBe(ResultKind.Conflict);
        (await office.ReadAsync()).IsOpen.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_promise_that_is_not_kept_says_why_and_what_the_customer_was_told(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        await office.BreakAsync(office.Office.Amara.Id, new BrokenPromise { Version = (await office.ReadAsync()).Version, Why = " The maker is gone ", TheyWereTold = "The truth" });

        var promise = await office.ReadAsync();
        (promise.BrokenWhy, promise.BrokenTold, promise.StateAt(TestClock.Start)).ShouldBe(("The maker is gone", "The truth", PromiseState.Broken));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_customers_words_stay_with_a_promise_they_let_us_off(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        await office.ReleaseAsync(office.Office.Amara.Id, new ReleasedPromise { Version = (await office.ReadAsync()).Version, Words = "I bought another one" });

        (await office.ReadAsync()).ReleasedWords.ShouldBe("I bought another one");
        (await office.KeepAsync(office.Office.Ben.Id, Guid.Empty)).Sentence.ShouldBe("Amara wrote down before that the customer let us off. Nothing is left to do.");
    }

    [Fact]
    public async Task Without_words_or_without_a_promise_nothing_is_settled()
    {
        await using var office = await PromisedOffice.OpenAsync(DatabaseKind.Sqlite);
        var version = (await office.ReadAsync()).Version;
        (await office.BreakAsync(office.Office.Amara.Id, new BrokenPromise { Version = version, Why = " " })).Kind.ShouldBe(ResultKind.Invalid);
        (await office.ReleaseAsync(office.Office.Amara.Id, new ReleasedPromise { Version = version })).Kind.ShouldBe(ResultKind.Invalid);
        (await office.KeepAsync(office.Office.Amara.Id, version, "0000-0000")).Kind.ShouldBe(ResultKind.NotFound);
        (await office.ReadAsync()).IsOpen.ShouldBeTrue();
    }
}

using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Tests.Cycle.Help.Promises;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.BeReady;

/// <summary>It is Monday, 2 March 2026, 10:00 in London; Amara owes Ada a quote by tomorrow.</summary>
public sealed class PromisesOfTheDayTests
{
    private static readonly DateTime At = TestClock.Start;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_promise_is_spoken_of_two_working_days_before_it_is_due(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        await office.MoreAsync("On Wednesday", At.AddDays(2));
        await office.MoreAsync("On Thursday", At.AddDays(3));
        (await ReadAsync(office)).Soon.Select(one => one.Words).ShouldBe(["Written quote for the oven door", "On Wednesday"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Closed_days_do_not_count(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        await office.MoreAsync("On the Monday after", At.AddDays(7));
        await office.MoreAsync("On the Tuesday after", At.AddDays(8));
        await office.MoreAsync("On the Wednesday after", At.AddDays(9));
        office.Database.Clock.Advance(TimeSpan.FromDays(4));
        var view = await ReadAsync(office);
        (view.Day.Today.DayOfWeek, view.Promises.Count).ShouldBe((DayOfWeek.Friday, 1));
        view.Soon.Select(one => one.Words).ShouldBe(["On the Monday after", "On the Tuesday after"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_gets_a_promise_sees_it_with_the_reason_however_late_it_is_due(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        var (amara, ben) = (office.Office.Amara.Id, office.Office.Ben.Id);
        await office.MoreAsync("In a month", At.AddDays(30));
        await office.MoreAsync("When it is in stock", null, "When it is in stock");
        (await office.PassManyAsync(amara, new NewOwnerOfMany { FromId = amara, ToId = ben, Why = "I am away", Everything = true })).IsDone.ShouldBeTrue();

        var view = await ReadAsync(office, ben);
        view.PassedOn.Select(one => one.Words).ShouldBe(["In a month", "When it is in stock"], ignoreOrder: true);
        view.Spoken.Select(one => one.Passed).ShouldAllBe(passed => passed == new PassedPromise("Amara", "I am away"));
        view.Soon.ShouldHaveSingleItem().Words.ShouldBe("Written quote for the oven door");

        office.Database.Clock.Advance(TimeSpan.FromDays(8));
        (await ReadAsync(office, ben)).PassedOn.ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_the_branch_did_not_keep_is_read_by_whoever_manages_it(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        await office.BreakAsync(office.Office.Amara.Id, new BrokenPromise { Version = (await office.ReadAsync()).Version, Why = "The maker is gone" });
        (await ReadAsync(office, office.Office.Ben.Id)).Broken.ShouldBeEmpty();

        await office.PromoteAsync(office.Office.Ben.Id);

        var broken = (await ReadAsync(office, office.Office.Ben.Id)).Broken.ShouldHaveSingleItem();
        (broken.CustomerName, broken.Broken).ShouldBe(("Ada", new BrokenWord("Amara", At, "The maker is gone", null)));
    }

    private static Task<TodayView> ReadAsync(PromisedOffice office, Guid? who = null) =>
        office.LookAsync(who ?? office.Office.Amara.Id, (Today today) => today.ReadAsync(CancellationToken.None));
}

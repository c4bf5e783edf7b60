using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

/// <summary>It is Monday, 2 March 2026, 10:00 in London; the quote is due on Tuesday at 10.</summary>
public sealed class DelayDeskTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_customer_who_is_told_in_time_has_agreed_to_another_day(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        (await DelayAsync(office, delay => delay with { Told = true })).Value.ShouldBe("/promises");

        var promise = await office.ReadAsync();
        promise.DueAt.ShouldBe(new DateTime(2026, 3, 5, 17, 30, 0, DateTimeKind.Utc));
        var moved = promise.Delays.ShouldHaveSingleItem();
        (moved.OldDue, moved.ToldCustomerAt, moved.ToldInTime, moved.Why, moved.ById).ShouldBe((PromisedOffice.Due, TestClock.Start, true, "The part is late", office.Office.Ben.Id));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Told_yesterday_is_in_time_even_when_it_is_written_down_late(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        office.Database.Clock.Advance(TimeSpan.FromHours(26));
        (await DelayAsync(office, delay => delay with { Told = true, ToldAt = "2026-03-02T16:00" })).IsDone.ShouldBeTrue();
        (await office.ReadAsync()).Delays.Single().ToldInTime.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Told_when_it_was_late_or_not_at_all_is_not_in_time(DatabaseKind kind)
    {
        await using var office = await PromisedOffice.OpenAsync(kind);
        office.Database.Clock.Advance(TimeSpan.FromHours(26));
        await DelayAsync(office, delay => delay with { Told = true });
        await DelayAsync(office, delay => delay with { By = "Fri" });
        (await office.ReadAsync()).Delays.Select(moved => (moved.ToldCustomerAt is null, moved.ToldInTime)).ShouldBe([(false, false), (true, false)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("soon", "", "By", "We don’t know that day. Try tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("Sunday", "", "By", "We are closed on Sunday. Friday 17:30?")]
    [InlineData("today", "", "By", "It is due Tue 3 Mar, 10:00 as it is. Say a later day.")]
    [InlineData("", "", "By", "By when now? Say tomorrow 10, Fri or 16 Oct 16:00.")]
    [InlineData("Thu", "2026-03-02T12:00", "ToldAt", "That is still to come. Leave it empty for just now.")]
    [InlineData("Thu", "2026-03-01T12:00", "ToldAt", "That was before it was promised.")]
    [InlineData("Thu", "just before", "ToldAt", "We can’t read that time. Leave it empty for just now.")]
    public async Task What_cannot_be_is_said_at_its_field(string by, string toldAt, string field, string sentence)
    {
        await using var office = await PromisedOffice.OpenAsync(DatabaseKind.Sqlite);
        var problem = (await DelayAsync(office, delay => delay with { By = by, ToldAt = toldAt })).Problems.Errors.ShouldHaveSingleItem();
        (problem.PropertyName, problem.ErrorMessage).ShouldBe((field, sentence));
        (await office.ReadAsync()).Delays.ShouldBeEmpty();
    }

    private static async Task<Result<string>> DelayAsync(PromisedOffice office, Func<NewDelay, NewDelay> with) =>
        await office.DelayAsync(office.Office.Ben.Id, with(new NewDelay { Version = (await office.ReadAsync()).Version, By = "Thu", Why = "The part is late" }));
}

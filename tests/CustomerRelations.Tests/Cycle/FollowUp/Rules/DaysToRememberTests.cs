using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.FollowUp.Rules;

public sealed class DaysToRememberTests
{
    private static readonly RuleSentence OnTheirDay = new()
    {
        Trigger = RuleTrigger.DayToRemember, Days = 0, Action = RuleAction.Call, Assignee = RuleAssignee.Owner, Wait = 0, WaitUnit = RuleWaitUnit.Days, AtHour = 10,
    };

    [Theory]
    [InlineData("Europe/London", 6, 21, "2026-06-21 2027-06-21 2028-06-21")]
    [InlineData("Pacific/Auckland", 1, 1, "2027-01-01 2028-01-01 2029-01-01")]
    [InlineData("America/Los_Angeles", 12, 31, "2026-12-31 2027-12-31 2028-12-31")]
    [InlineData("Asia/Kathmandu", 3, 5, "2026-03-05 2027-03-05 2028-03-05")]
    [InlineData("Europe/London", 2, 29, "2027-02-28 2028-02-29 2029-02-28")]
    [InlineData("America/Los_Angeles", 2, 29, "2027-02-28 2028-02-29 2029-02-28")]
    public async Task A_birthday_comes_once_a_year_on_the_day_it_is_where_they_live(string zone, int month, int day, string expected)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync(OnTheirDay);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi", one => one.TimeZone = zone), month, day);
        foreach (var year in Enumerable.Range(2026, 4))
        {
            var around = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(day - 1);
            for (var at = around.AddHours(-30); at < around.AddDays(3) && around > TestClock.Start && year < int.Parse(expected[^10..^6], CultureInfo.InvariantCulture) + 1; at = at.AddHours(5))
            {
                await office.SweepAsync(at);
            }
        }

        var firings = await office.FiringsAsync(rule);
        string.Join(' ', firings.Select(firing => firing.Occurrence)).ShouldBe(expected);
        firings.ShouldAllBe(firing => Local(firing.HappenedAt, zone) == firing.Occurrence && Local(firing.FiredAt, zone) == firing.Occurrence);
        (await office.TasksAsync()).ShouldAllBe(task => BranchTime.Local(task.DueAt, zone).Hour == 10 || task.DueAt == task.AskedAt);
    }

    [Fact]
    public async Task The_day_that_is_not_there_is_kept_on_the_first_of_March_where_the_guards_say_so()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.Database.SaveAsync("Guards set", new RuleGuards { LeapDayOnFirstOfMarch = true });
        var rule = await office.RuleAsync(OnTheirDay);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi"), 2, 29);
        for (var day = new DateTime(2027, 2, 26, 6, 0, 0, DateTimeKind.Utc); day.Month < 3 || day.Day < 4; day = day.AddDays(1))
        {
            await office.SweepAsync(day);
        }

        (await office.FiringsAsync(rule)).ShouldHaveSingleItem().Occurrence.ShouldBe("2027-03-01");
    }

    [Theory]
    [InlineData("Europe/London", "2026-03-29")]
    [InlineData("Europe/London", "2026-10-25")]
    [InlineData("America/Los_Angeles", "2026-03-08")]
    [InlineData("America/Los_Angeles", "2026-11-01")]
    [InlineData("Africa/Cairo", "2026-04-24")]
    public async Task The_night_in_which_the_clocks_change_makes_no_second_birthday_and_loses_none(string zone, string night)
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync(OnTheirDay);
        var day = DateOnly.Parse(night, CultureInfo.InvariantCulture);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi", one => one.TimeZone = zone), day.Month, day.Day);
        var from = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddHours(-14);
        foreach (var hour in Enumerable.Range(0, 52))
        {
            await office.SweepAsync(from.AddHours(hour));
        }

        var firing = (await office.FiringsAsync(rule)).ShouldHaveSingleItem();
        (firing.Occurrence, firing.Outcome, firing.IsLate).ShouldBe((night, FiringOutcome.Asked, false));
        Local(firing.FiredAt, zone).ShouldBe(night);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_office_that_was_down_for_three_days_says_the_word_once_and_that_it_is_late(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync(OnTheirDay);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi"), 3, 5);
        await office.SweepAsync(24);

        await office.SweepAsync(24 * 5);
        await office.SweepAsync((24 * 5) + 1);

        (await office.FiringsAsync(rule)).ShouldHaveSingleItem().IsLate.ShouldBeTrue();
        var task = (await office.TasksAsync()).ShouldHaveSingleItem();
        (task.IsLate, task.DueAt).ShouldBe((true, task.AskedAt));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_clock_that_is_set_back_two_hours_does_nothing_twice(DatabaseKind kind)
    {
        await using var office = await RuledOffice.OpenAsync(kind);
        var rule = await office.RuleAsync(OnTheirDay);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi"), 3, 5);
        var midnight = new DateTime(2026, 3, 5, 0, 0, 0, DateTimeKind.Utc);
        foreach (var hour in new[] { -1, 0.5, 1, -1, 0, 0.5, 1, 2 })
        {
            await office.SweepAsync(midnight.AddHours(hour));
        }

        (await office.FiringsAsync(rule)).ShouldHaveSingleItem();
        (await office.TasksAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_day_we_may_not_speak_of_is_not_spoken_of()
    {
        await using var office = await RuledOffice.OpenAsync(DatabaseKind.Sqlite);
        var rule = await office.RuleAsync(OnTheirDay);
        await office.DayAsync(await office.KnownAsync("Folake Adeyemi"), 3, 5, "Only to know their age");

        await office.SweepAsync(24 * 5);

        (await office.FiringsAsync(rule)).ShouldBeEmpty();
    }

    private static string Local(DateTime at, string zone) => BranchTime.Local(at, zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

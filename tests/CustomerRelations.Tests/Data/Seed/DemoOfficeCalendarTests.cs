using System.Globalization;
using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data.Seed;

public sealed class DemoOfficeCalendarTests
{
    [Theory]
    [InlineData("2026-03-01T03:00:00Z")] // a Sunday night
    [InlineData("2026-03-02T09:10:00Z")] // Monday, ten minutes after one branch opened, before another, while the third is closed
    [InlineData("2026-03-29T01:30:00Z")] // the night in which the clocks go forward
    [InlineData("2026-10-26T09:00:00Z")] // the first opening after they went back
    [InlineData("2027-01-01T00:00:00Z")]
    [InlineData("2028-02-29T18:59:59Z")] // a day that the year before had not
    public async Task Everything_happens_in_opening_hours_and_nothing_in_the_future(string opening)
    {
        var now = DateTime.Parse(opening, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        await using var database = await OpenAsync(now);

        var branches = await database.ReadAsync(db => db.Branches.ToDictionaryAsync(branch => branch.Id));
        var talks = await database.ReadAsync(db => db.Touchpoints.ToListAsync());
        var customers = await database.ReadAsync(db => db.Customers.ToDictionaryAsync(customer => customer.Id));

        talks.Count.ShouldBeGreaterThanOrEqualTo(2400);
        talks.Where(talk => talk.LoggedAt > now || talk.OccurredAt < now.AddMonths(-6).AddDays(-3)).ShouldBeEmpty();
        talks.Where(talk => !IsOpen(branches[talk.BranchId], talk.OccurredAt)).ShouldBeEmpty();
        talks.Where(talk => talk.CustomerId is { } id && customers[id].KnownSince > talk.OccurredAt).ShouldBeEmpty();
        customers.Values.Where(customer => customer.LastTouchpointAt is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-03-01T03:00:00Z", 5)] // a Sunday
    [InlineData("2026-03-02T09:10:00Z", 5)]
    [InlineData("2026-03-03T12:00:00Z", 5)]
    [InlineData("2026-03-05T21:00:00Z", 5)] // long after closing
    [InlineData("2026-03-07T16:30:00Z", 5)]
    [InlineData("2026-03-08T23:30:00Z", 0)] // too late for anybody else today
    public async Task Promises_are_open_late_and_kept_and_visits_wait_or_lie_ahead_whatever_the_day_is(string opening, int expectedToday)
    {
        var now = DateTime.Parse(opening, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        await using var database = await OpenAsync(now);

        var promises = await database.ReadAsync(db => db.Promises.ToListAsync());
        var visits = await database.ReadAsync(db => db.Visits.ToListAsync());
        var branches = await database.ReadAsync(db => db.Branches.ToDictionaryAsync(branch => branch.Id));

        var states = promises.CountBy(promise => promise.StateAt(now)).ToDictionary();
        states[PromiseState.Kept].ShouldBeGreaterThan(200);
        states[PromiseState.KeptLate].ShouldBeInRange(8, 60);
        states[PromiseState.Open].ShouldBeInRange(10, 60);
        states[PromiseState.Late].ShouldBeInRange(4, 20);
        states[PromiseState.Broken].ShouldBeInRange(2, 15);
        states[PromiseState.Released].ShouldBeInRange(1, 15);
        promises.Where(promise => new[] { promise.KeptAt, promise.BrokenAt, promise.ReleasedAt }.Max() > now).ShouldBeEmpty();
        visits.Count.ShouldBe(12);
        visits.Where(visit => visit.ArrivedAt > now || (visit.ArrivedAt is null && visit.ExpectedAt <= now)).ShouldBeEmpty();
        var market = branches.Values.Single(branch => branch.Id == visits.First(visit => visit.ArrivedAt is not null).BranchId);
        var here = visits.Where(visit => visit.BranchId == market.Id && visit.ArrivedAt is null).ToList();
        visits.Count(visit => visit.ArrivedAt is not null && visit.BranchId == market.Id).ShouldBe(2);
        here.Count(visit => BranchTime.Local(visit.ExpectedAt!.Value, market.TimeZone).Date == BranchTime.Local(now, market.TimeZone).Date).ShouldBe(expectedToday);
        visits.Where(visit => visit.BranchId != market.Id && !IsOpen(branches[visit.BranchId], visit.ExpectedAt ?? visit.ArrivedAt!.Value)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_moment_gives_the_same_stories()
    {
        var now = new DateTime(2026, 3, 4, 14, 25, 17, DateTimeKind.Utc);
        await using var one = await OpenAsync(now);
        await using var two = await OpenAsync(now);

        (await StoriesAsync(one)).ShouldBe(await StoriesAsync(two));
    }

    private static async Task<SeedDatabase> OpenAsync(DateTime now)
    {
        var database = await SeedDatabase.CreateAsync(DatabaseKind.Sqlite, now);
        await database.LayAsync();
        await database.OpenAsync();
        return database;
    }

    private static bool IsOpen(Branch branch, DateTime at)
    {
        var local = BranchTime.Local(at, branch.TimeZone);
        return branch.OpeningHours.IsOpen(local.DayOfWeek, TimeOnly.FromDateTime(local));
    }

    private static async Task<List<string>> StoriesAsync(SeedDatabase database)
    {
        var names = await database.ReadAsync(db => db.Customers.ToDictionaryAsync(customer => customer.Id, customer => customer.DisplayName));
        var colleagues = await database.ReadAsync(db => db.Staff.ToDictionaryAsync(staff => staff.Id, staff => staff.DisplayName));
        var talks = await database.ReadAsync(db => db.Touchpoints.ToListAsync());
        return talks.Select(talk => $"{talk.OccurredAt:o} {colleagues[talk.StaffId]} {(talk.CustomerId is { } id ? names[id] : "-")}: {talk.Goal}").Order(StringComparer.Ordinal).ToList();
    }
}

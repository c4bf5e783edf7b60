using CustomerRelations.Data.Seed;
using CustomerRelations.Data.Seed.Generated;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>What is generated is as much as was asked for, agrees with itself, and is the same for the same seed.</summary>
public sealed class GeneratedOfficeTests
{
    private static readonly OfficeSize Small = new(200, 1000, 40, 7);

    [Theory, OnSqlite, OnPostgres]
    public async Task What_a_file_says_of_its_story_is_what_the_story_says(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, Small);

        var customers = await database.ReadAsync(db => db.Customers.AsNoTracking().ToListAsync());
        var matters = await database.ReadAsync(db => db.Matters.AsNoTracking().ToListAsync());
        var talks = await database.ReadAsync(db => db.Touchpoints.AsNoTracking().OrderBy(talk => talk.OccurredAt).ToListAsync());
        var accepted = await database.ReadAsync(db => db.Handovers.AsNoTracking().Where(handover => handover.AcceptedAt != null).ToListAsync());
        var (theirs, told, moved) = (talks.ToLookup(talk => talk.CustomerId), talks.ToLookup(talk => talk.MatterId), accepted.ToLookup(handover => handover.MatterId));

        (customers.Count, talks.Count).ShouldBe((200, 1000));
        customers.ShouldAllBe(one => one.LastTouchpointAt == theirs[one.Id].Select(talk => (DateTime?)talk.OccurredAt).LastOrDefault());
        customers.ShouldAllBe(one => one.LastLeft == theirs[one.Id].Select(talk => talk.Left).LastOrDefault(left => left != null));
        customers.ShouldAllBe(one => theirs[one.Id].All(talk => talk.OccurredAt >= one.KnownSince));
        matters.ShouldAllBe(matter => matter.LastTouchpointAt == told[matter.Id].Max(talk => talk.OccurredAt) && matter.OpenedAt == told[matter.Id].Min(talk => talk.OccurredAt));
        matters.ShouldAllBe(matter => matter.HandoverCount == moved[matter.Id].Count());
        moved.Count.ShouldBeGreaterThan(10);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_matter_is_as_solved_as_its_last_answer_says(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, Small with { Complaints = 0 });

        var matters = await database.ReadAsync(db => db.Matters.AsNoTracking().ToListAsync());
        var told = (await database.ReadAsync(db => db.Touchpoints.AsNoTracking().Where(talk => talk.Solved != Solved.NotAsked).OrderBy(talk => talk.OccurredAt).ToListAsync()))
            .ToLookup(talk => talk.MatterId);

        matters.ShouldAllBe(matter => matter.Solved == (told[matter.Id].LastOrDefault(talk => talk.SolvedSaidBy == SaidBy.Customer) ?? told[matter.Id].LastOrDefault()).SolvedOf());
        (await database.ReadAsync(db => db.Complaints.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Complaints_are_as_many_as_asked_for_and_their_steps_in_order(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, new OfficeSize(30, 100, 100, 3));

        var complaints = await database.ReadAsync(db => db.Complaints.AsNoTracking().ToListAsync());

        complaints.Count.ShouldBe(100);
        complaints.ShouldAllBe(one => one.ThankedAt == null || one.ThankedAt >= one.ReceivedAt);
        complaints.ShouldAllBe(one => (one.ClosedAt != null) == (one.Verdict == Solved.Yes || one.NotKnownAt != null));
        (await database.ReadAsync(db => db.Remedies.AnyAsync(remedy => remedy.PromiseId != null && !db.Promises.Any(promise => promise.Id == remedy.PromiseId)))).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_few_come_all_the_time_and_most_hardly_ever(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, Small);

        var counts = await database.ReadAsync(db => db.Touchpoints.Where(talk => talk.CustomerId != null).GroupBy(talk => talk.CustomerId).Select(talks => talks.Count()).ToListAsync());

        counts.Max().ShouldBeGreaterThan(100);
        counts.Count(count => count <= 3).ShouldBeGreaterThan(counts.Count / 2);
    }

    [Theory, OnSqlite]
    public async Task The_same_seed_gives_the_same_rows_and_another_one_others(DatabaseKind kind)
    {
        await using var once = await FilledAsync(kind, Small);
        await using var again = await FilledAsync(kind, Small);
        await using var other = await FilledAsync(kind, Small with { Seed = 8 });

        var rows = await RowsAsync(once);

        (await RowsAsync(again)).ShouldBe(rows);
        (await RowsAsync(other)).ShouldNotBe(rows);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_index_stands_again_afterwards(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();
        var before = await IndexesAsync(database, kind);
        (await GenerateAsync(database, Small, add: false)).ShouldBeNull();

        (await IndexesAsync(database, kind)).ShouldBe(before);
        before.Count.ShouldBeGreaterThan(50);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_office_that_has_customers_is_added_to_only_on_demand(DatabaseKind kind)
    {
        await using var database = await FilledAsync(kind, new OfficeSize(5, 10, 1, 7));

        (await GenerateAsync(database, new OfficeSize(5, 10, 1, 8), add: false)).ShouldStartWith("There are customers here already.");
        (await GenerateAsync(database, new OfficeSize(5, 10, 1, 8), add: true)).ShouldBeNull();

        (await database.ReadAsync(db => db.Customers.CountAsync())).ShouldBe(10);
    }

    [Theory, OnSqlite]
    public async Task Nothing_is_generated_into_a_real_office(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();
        await database.ReadAsync(async db =>
        {
            var branch = new Branch { Name = "Our own", TimeZone = "Europe/London", Currency = "GBP" };
            db.Add(branch);
            db.Note("Office opened", branch);
            return await db.SaveChangesAsync();
        });

        (await GenerateAsync(database, Small, add: true)).ShouldStartWith("This office was set up for real work");
    }

    [Theory]
    [InlineData(10, 5, 6, "There cannot be more complaints than touchpoints.")]
    [InlineData(0, 5, 0, "Touchpoints need customers: say --customers.")]
    [InlineData(-1, 0, 0, "An office cannot have less than nothing.")]
    [InlineData(10, 0, 0, null)]
    public void Some_offices_cannot_be(int customers, int touchpoints, int complaints, string? why) =>
        new OfficeSize(customers, touchpoints, complaints, 1).WhyNot.ShouldBe(why);

    private static async Task<SeedDatabase> FilledAsync(DatabaseKind kind, OfficeSize size)
    {
        var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();
        (await GenerateAsync(database, size, add: false)).ShouldBeNull();
        return database;
    }

    private static async Task<string?> GenerateAsync(SeedDatabase database, OfficeSize size, bool add)
    {
        await using var scope = database.Node().CreateAsyncScope();
        var office = scope.ServiceProvider.GetRequiredService<GeneratedOffice>();
        var refusal = await office.WhyNotAsync(size, add, CancellationToken.None);
        if (refusal is null)
        {
            (await office.FillAsync(size, new Progress<GeneratedCounts>(), CancellationToken.None)).Touchpoints.ShouldBe(size.Touchpoints);
        }

        return refusal;
    }

    private static Task<List<string>> RowsAsync(SeedDatabase database) => database.ReadAsync(db =>
        (from talk in db.Touchpoints
         join customer in db.Customers on talk.CustomerId equals customer.Id
         join staff in db.Staff on talk.StaffId equals staff.Id
         orderby talk.Reference
         select $"{talk.Id} {talk.Reference} {talk.OccurredAt:O} {talk.Goal} {talk.Did} {talk.Left} {customer.Reference} {customer.DisplayName} {staff.DisplayName}").ToListAsync());

    private static Task<List<string>> IndexesAsync(SeedDatabase database, DatabaseKind kind) => database.ReadAsync(db => db.Database.SqlQueryRaw<string>(
        kind == DatabaseKind.Sqlite
            ? "SELECT name || coalesce(sql, '') AS \"Value\" FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 'sqlite_stat%' ORDER BY 1"
            : "SELECT indexdef AS \"Value\" FROM pg_indexes WHERE schemaname = current_schema() ORDER BY 1").ToListAsync());
}

internal static class Answers
{
    /// <summary>What somebody said of it; null when nobody was asked.</summary>
    public static Solved? SolvedOf(this Touchpoint? talk) => talk?.Solved;
}

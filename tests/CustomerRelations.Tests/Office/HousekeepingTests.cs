using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office;

public sealed class HousekeepingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Old_drafts_are_cleared_away_and_fresh_ones_kept(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await using (var scope = database.Scope())
        {
            scope.Db.Drafts.AddRange(Kept(office, "/old", hours: 25), Kept(office, "/fresh", hours: 23));
            await scope.Db.SaveChangesAsync();
        }

        await SweepAsync(database);

        (await database.ReadAsync(db => db.Drafts.Select(draft => draft.Form).ToListAsync())).ShouldBe(["/fresh"]);
    }

    [Fact]
    public async Task A_database_that_cannot_be_written_makes_the_sweep_fail()
    {
        await using var good = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var connection = new SqliteConnectionStringBuilder(good.Connection) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString();
        await using var bad = TestDatabase.At(DatabaseKind.Sqlite, connection);

        await Should.ThrowAsync<InvalidOperationException>(() => SweepAsync(bad));
    }

    private static Draft Kept(TestOffice office, string form, int hours) =>
        new() { StaffId = office.Amara.Id, Form = form, Body = [1], FormKey = "", SavedAt = TestClock.Start.AddHours(-hours) };

    private static async Task SweepAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        await new Housekeeping(scope.Db, scope.Work).SweepAsync(TestClock.Start, CancellationToken.None);
    }
}

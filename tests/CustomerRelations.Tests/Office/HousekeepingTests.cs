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

    [Theory, OnSqlite, OnPostgres]
    public async Task Receipts_are_kept_for_seven_days_and_sign_ins_for_thirty(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await using (var scope = office.Database.Scope())
        {
            scope.Db.AddRange(ReceiptOf(office, "old", days: 7.01), ReceiptOf(office, "fresh", days: 6.99));
            scope.Db.AddRange(SessionOf(office.Ben, days: 30.01), SessionOf(office.Amara, days: 29.99));
            await scope.Db.SaveChangesAsync();
        }

        await SweepAsync(office.Database);
        await SweepAsync(office.Database);

        (await office.Database.ReadAsync(db => db.FormReceipts.Select(receipt => receipt.ResultPath).ToListAsync())).ShouldBe(["/fresh"]);
        (await office.Database.ReadAsync(db => db.StaffSessions.Select(session => session.StaffId).ToListAsync())).ShouldBe([office.Amara]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_kept_for_good_is_not_touched(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await TellAStoryAsync(office);
        var before = await CountAsync(office);
        string[] cleared = ["Drafts", "FormReceipts", "StaffSessions"];
        string[] kept = ["Customers", "Matters", "Touchpoints", "Promises", "ChangeEntries"];
        cleared.Concat(kept).ShouldAllBe(table => before[table] > 0);

        office.Database.Clock.Advance(TimeSpan.FromDays(4000));
        await SweepAsync(office.Database);

        var after = await CountAsync(office);
        after.Where(table => table.Value != before[table.Key]).Select(table => table.Key).ShouldBe(cleared, ignoreOrder: true);
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
        await new Housekeeping(scope.Db, scope.Work).SweepAsync(database.Clock.Now, CancellationToken.None);
    }

    private static FormReceipt ReceiptOf(AdminOffice office, string words, double days) => new()
    {
        Key = words.PadRight(32, '0'), StaffId = office.Ben, BodyHash = [1], ResultPath = $"/{words}", At = TestClock.Start.AddDays(-days),
    };

    private static StaffSession SessionOf(Guid staffId, double days) => new()
    {
        StaffId = staffId, Ticket = [1], StartedAt = TestClock.Start.AddDays(-days - 0.1), SeenAt = TestClock.Start.AddDays(-days),
    };

    // Something in every table that a day at the desk fills, and something of all that is kept for a while only.
    private static async Task TellAStoryAsync(AdminOffice office)
    {
        var customer = office.People.NewCustomer("Maya Chen");
        var matter = office.People.NewMatter("Sharpen the shears", customer);
        var touchpoint = office.People.NewTouchpoint(matter, TestClock.Start);
        var promise = Promise.Make(matter, "Ring her", office.Ben, TestClock.Start, TestClock.Start.AddDays(1), touchpointId: touchpoint.Id);
        await office.Database.SaveAsync("Story told", customer, matter, touchpoint, promise);
        await using var scope = office.Database.Scope();
        scope.Db.AddRange(Kept(office.People, "/old", hours: 25), ReceiptOf(office, "old", days: 8), SessionOf(office.Ben, days: 31));
        await scope.Db.SaveChangesAsync();
    }

    private static Task<Dictionary<string, long>> CountAsync(AdminOffice office) => office.Database.ReadAsync(async db =>
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            var count = "SELECT COUNT(*) AS \"Value\" FROM \"" + table + "\"";
            rows[table] = await db.Database.SqlQueryRaw<long>(count).SingleAsync();
        }

        return rows;
    });
}

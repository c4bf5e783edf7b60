using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Search;
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

    [Theory, OnSqlite, OnPostgres]
    public async Task A_phone_number_that_came_before_the_search_is_found_by_its_end_afterwards(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var customer = (await TestOffice.OpenAsync(database)).NewCustomer("Maya Chen");
        customer.ContactPoints.Add(Reached(customer, ContactKind.Phone, "+44 117 496 0182"));
        customer.ContactPoints.Add(Reached(customer, ContactKind.Email, "maya@mail.example"));
        await database.SaveAsync("Welcomed", customer);

        await SweepAsync(database);

        (await database.ReadAsync(db => db.ContactPoints.OrderBy(point => point.Value).Select(point => point.TailKey).ToListAsync()))
            .ShouldBe([Keys.Tail("0117 496 0182"), null]);
        (await database.ReadAsync(db => db.Set<ChangeEntry>().CountAsync(entry => entry.Act == "Phone numbers made findable"))).ShouldBe(1);
    }

    [Theory, OnSqlite]
    public async Task However_many_numbers_came_before_the_search_one_sweep_makes_them_findable(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var customer = (await TestOffice.OpenAsync(database)).NewCustomer("Maya Chen");
        customer.ContactPoints.AddRange(Enumerable.Range(0, 1100).Select(number => Reached(customer, ContactKind.Phone, $"+44 1632 96{number:0000}")));
        await database.SaveAsync("Welcomed", customer);

        await SweepAsync(database);

        (await database.ReadAsync(db => db.ContactPoints.CountAsync(point => point.TailKey == null))).ShouldBe(0);
    }

    [Theory, OnSqlite]
    public async Task A_sweep_that_finds_no_number_to_mend_says_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var customer = (await TestOffice.OpenAsync(database)).NewCustomer("Maya Chen");
        customer.ContactPoints.Add(Reached(customer, ContactKind.Email, "maya@mail.example"));
        await database.SaveAsync("Welcomed", customer);
        var before = await database.ReadAsync(db => db.Set<ChangeEntry>().CountAsync());

        await SweepAsync(database);

        (await database.ReadAsync(db => db.Set<ChangeEntry>().CountAsync())).ShouldBe(before);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_they_told_us_is_really_forgotten_once_its_last_day_is_over_everywhere(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var customer = office.NewCustomer("Maya Chen");
        var today = DateOnly.FromDateTime(TestClock.Start);
        customer.Facts.AddRange([Told(office, customer, "The wedding", today.AddDays(-2)), Told(office, customer, "The move", today), Told(office, customer, "Tea first", null)]);
        await database.SaveAsync("Welcomed", customer);
        await using (var scope = database.Scope(office.Amara.Id))
        {
            var wedding = await scope.Db.CustomerFacts.SingleAsync(fact => fact.Words == "The wedding");
            wedding.Say(wedding.Kind, "The wedding in May", wedding.Purpose);
            scope.Db.Note("Fact changed", wedding);
            await scope.Db.SaveChangesAsync();
        }

        await SweepAsync(database);
        await SweepAsync(database);

        (await database.ReadAsync(db => db.CustomerFacts.Select(fact => fact.Words).ToListAsync())).ShouldBe(["The move", "Tea first"], ignoreOrder: true);
        (await database.ReadAsync(db => db.Set<ChangeDetail>().CountAsync(detail => detail.After.Contains("wedding")))).ShouldBe(0);
        (await database.ReadAsync(db => db.Changes.Where(entry => entry.Act == "Forgotten on its last day").Select(entry => new { entry.SubjectId, entry.ById }).ToListAsync()))
            .ShouldBe([new { SubjectId = customer.Id, ById = StaffMember.SystemId }]);
    }

    [Theory, OnSqlite]
    public async Task What_stands_in_the_indexes_is_looked_at_and_again_once_the_office_is_ten_times_as_large(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await database.SaveAsync("Welcomed", office.NewCustomer("Maya Chen"), office.NewCustomer("Ann Lee"));
        (await database.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = 'sqlite_stat1'").SingleAsync())).ShouldBe(0);

        await SweepAsync(database);
        (await CountedAsync(database)).ShouldBe("2 2 1 1");

        await using (var scope = database.Scope())
        {
            await scope.Get<IBulkWriter>().WriteAsync(scope.Db, Enumerable.Range(0, 2998).Select(number => office.NewCustomer($"Customer {number}")).ToList(), CancellationToken.None);
        }

        await SweepAsync(database);
        (await CountedAsync(database)).ShouldBe("3000 3000 1 1");
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

    private static ContactPoint Reached(Customer customer, ContactKind kind, string value) =>
        new() { CustomerId = customer.Id, Kind = kind, Value = value, Key = Contact.Read(value)!.Key };

    private static CustomerFact Told(TestOffice office, Customer customer, string words, DateOnly? endsOn)
    {
        var fact = CustomerFact.Tell(customer.Id, FactKind.Learned, words, "Help her in time", office.Amara.Id, TestClock.Start.AddDays(-9));
        fact.EndsOn = endsOn;
        return fact;
    }

    // How many entries, how many of them at one branch, and how many of those with one name.
    private static Task<string> CountedAsync(TestDatabase database) =>
        database.ReadAsync(db => db.Database.SqlQueryRaw<string>("SELECT stat AS \"Value\" FROM sqlite_stat1 WHERE idx = 'IX_Customers_BranchId_NameKey_Id'").SingleAsync());

    private static async Task SweepAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        await new Housekeeping(scope.Db, scope.Work, scope.Get<IUpkeep>()).SweepAsync(database.Clock.Now, CancellationToken.None);
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

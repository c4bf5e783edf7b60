using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>What is written in bulk is stored in the same form as what is saved one by one, so that the same conditions find it.</summary>
public sealed class BulkWriterTests
{
    private static readonly DateTime At = TestClock.Start.AddMicroseconds(123456);

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_written_in_bulk_read_back_as_if_saved_one_by_one(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var customers = Enumerable.Range(0, 200).Select(at => office.NewCustomer($"Nguyễn {at}")).ToList();
        customers[0].Met(TestClock.Start.AddMicroseconds(5), Feeling.Delighted);
        await WriteAsync(database, customers);
        await WriteAsync(database, customers.SelectMany(customer => customer.NameParts).ToList());

        var first = await database.ReadAsync(db => db.Customers.SingleAsync(row => row.Id == customers[0].Id));
        customers[0].NameParts.Clear();
        first.ShouldBeEquivalentTo(customers[0]);
        (await database.ReadAsync(db => db.Customers.CountAsync(row => row.LastTouchpointAt == null))).ShouldBe(199);
        (await database.ReadAsync(db => db.NameParts.CountAsync(part => part.Key == "nguyen"))).ShouldBe(200);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_of_every_stored_form_are_kept(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var branch = new Branch { Name = "Żółta", TimeZone = "Europe/Warsaw", Currency = "PLN", Version = Guid.CreateVersion7() };
        var holiday = new BranchHoliday { BranchId = branch.Id, Date = new DateOnly(2026, 12, 25), Name = "Christmas" };
        var matter = Matter.Open(null, "Ask", branch.Id, Guid.CreateVersion7(), TestClock.Start);
        await WriteAsync(database, [branch]);
        await WriteAsync(database, [holiday]);
        var read = await database.ReadAsync(db => db.Branches.Include(row => row.Holidays).SingleAsync());
        read.OpeningHours.ShouldBe(OpeningHours.Usual);
        read.Version.ShouldBe(branch.Version);
        read.Holidays.Single().Date.ShouldBe(holiday.Date);
        await Should.ThrowAsync<Exception>(() => WriteAsync(database, [matter]), "its owner is nobody");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_account_with_its_lockout_comes_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var locked = new StaffMember { DisplayName = "Zoë “Zed” Łuk", UserName = "zed", LockoutEnd = new DateTimeOffset(At), AccessFailedCount = 3, Theme = Theme.Dark };
        locked.Disable(At);

        await WriteAsync(database, [locked]);

        var read = await database.ReadAsync(db => db.Staff.SingleAsync(staff => staff.Id == locked.Id && staff.DisabledAt == At && staff.Theme == Theme.Dark));
        (read.DisplayName, read.UserName, read.LockoutEnd, read.AccessFailedCount).ShouldBe((locked.DisplayName, "zed", locked.LockoutEnd, 3));
        (read.Email, read.BranchId, read.TwoFactorEnabled).ShouldBe((null, null, false));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Days_hours_and_optional_values_come_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var branch = new Branch { Name = "Quay", TimeZone = "Europe/Dublin", Currency = "EUR", OpeningHours = OpeningHours.Parse("Tue 08:30-20:00") };
        var holiday = new BranchHoliday { BranchId = branch.Id, Date = new DateOnly(2026, 3, 17), Name = "Saint Patrick’s Day" };
        var staff = new StaffMember { DisplayName = "Niamh", BranchId = branch.Id };
        var customer = Customer.Welcome(CustomerKind.Person, "陈淑芬", ["陈淑芬"], branch.Id, At);
        customer.Met(At, Feeling.SoSo);
        var fact = CustomerFact.Tell(customer.Id, FactKind.Date, "Her birthday", "She asked", staff.Id, At, (2, 29));
        fact.EndsOn = new DateOnly(2030, 1, 1);

        await WriteAsync(database, [branch]);
        await WriteAsync(database, [holiday]);
        await WriteAsync(database, [staff]);
        await WriteAsync(database, [customer]);
        await WriteAsync(database, customer.NameParts);
        await WriteAsync(database, [fact]);

        var read = await database.ReadAsync(db => db.Customers.Include(found => found.Facts).Include(found => found.NameParts)
            .SingleAsync(found => found.LastLeft == Feeling.SoSo && found.KnownSince == At && found.BranchId == branch.Id && found.DisplayName == "陈淑芬"));
        read.NameParts.ShouldHaveSingleItem();
        var told = read.Facts.ShouldHaveSingleItem();
        (told.EndsOn, told.Month, told.Day, told.Year, told.Kind).ShouldBe((fact.EndsOn, 2, 29, null, FactKind.Date));
        (await database.ReadAsync(db => db.Branches.Include(found => found.Holidays).SingleAsync(found => found.Holidays.Any(day => day.Date == holiday.Date))))
            .OpeningHours.ShouldBe(branch.OpeningHours);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Bytes_come_back(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var receipt = new FormReceipt { Key = new string('k', 32), BodyHash = [0, 1, 254, 255], ResultPath = "/desk", At = At };

        await WriteAsync(database, [receipt]);

        (await database.ReadAsync(db => db.FormReceipts.SingleAsync(found => found.At == At && found.StaffId == null))).BodyHash.ShouldBe(receipt.BodyHash);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rows_are_written_in_the_transaction_that_is_open(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        await using var scope = database.Scope();
        var result = await scope.Work.RunAsync(null, async cancel =>
        {
            await scope.Get<IBulkWriter>().WriteAsync(scope.Db, [office.NewCustomer("Maya Chen")], cancel);
            return Result.Invalid("File", "The third line has no name.");
        }, CancellationToken.None);
        result.Kind.ShouldBe(ResultKind.Invalid);
        (await database.ReadAsync(db => db.Customers.AnyAsync())).ShouldBeFalse();
    }

    private static async Task WriteAsync<T>(TestDatabase database, IReadOnlyCollection<T> rows)
        where T : class
    {
        await using var scope = database.Scope();
        await scope.Get<IBulkWriter>().WriteAsync(scope.Db, rows, CancellationToken.None);
    }
}

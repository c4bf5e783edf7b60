using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class BulkWriterTests
{
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

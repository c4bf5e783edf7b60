using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>What is written in bulk is stored in the same form as what is saved one by one, so that the same conditions find it.</summary>
public sealed class BulkWriterTests
{
    private static readonly DateTime At = new DateTime(2026, 3, 4, 14, 25, 17, DateTimeKind.Utc).AddMicroseconds(123456);

    public static TheoryData<string> Kinds => SeedDatabase.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public async Task An_account_with_its_lockout_comes_back(string kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        var locked = new StaffMember { DisplayName = "Zoë “Zed” Łuk", UserName = "zed", LockoutEnd = new DateTimeOffset(At), AccessFailedCount = 3, Theme = Theme.Dark };
        locked.Disable(At);

        await WriteAsync(database, locked);

        var read = await database.ReadAsync(db => db.Staff.SingleAsync(staff => staff.Id == locked.Id && staff.DisabledAt == At && staff.Theme == Theme.Dark));
        (read.DisplayName, read.UserName, read.LockoutEnd, read.AccessFailedCount).ShouldBe((locked.DisplayName, "zed", locked.LockoutEnd, 3));
        (read.Email, read.BranchId, read.TwoFactorEnabled).ShouldBe((null, null, false));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Days_hours_and_optional_values_come_back(string kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        var branch = new Branch { Name = "Quay", TimeZone = "Europe/Dublin", Currency = "EUR", OpeningHours = OpeningHours.Parse("Tue 08:30-20:00") };
        var holiday = new BranchHoliday { BranchId = branch.Id, Date = new DateOnly(2026, 3, 17), Name = "Saint Patrick’s Day" };
        var staff = new StaffMember { DisplayName = "Niamh", BranchId = branch.Id };
        var customer = Customer.Welcome(CustomerKind.Person, "陈淑芬", ["陈淑芬"], branch.Id, At);
        customer.Met(At, Feeling.SoSo);
        var fact = CustomerFact.Tell(customer.Id, FactKind.Date, "Her birthday", "She asked", staff.Id, At, (2, 29));
        fact.EndsOn = new DateOnly(2030, 1, 1);

        await WriteAsync(database, branch, holiday, staff, customer, customer.NameParts[0], fact);

        var read = await database.ReadAsync(db => db.Customers.Include(found => found.Facts).Include(found => found.NameParts)
            .SingleAsync(found => found.LastLeft == Feeling.SoSo && found.KnownSince == At && found.BranchId == branch.Id && found.DisplayName == "陈淑芬"));
        read.NameParts.ShouldHaveSingleItem();
        var told = read.Facts.ShouldHaveSingleItem();
        (told.EndsOn, told.Month, told.Day, told.Year, told.Kind).ShouldBe((fact.EndsOn, 2, 29, null, FactKind.Date));
        (await database.ReadAsync(db => db.Branches.Include(found => found.Holidays).SingleAsync(found => found.Holidays.Any(day => day.Date == holiday.Date))))
            .OpeningHours.ShouldBe(branch.OpeningHours);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Bytes_come_back(string kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        var receipt = new FormReceipt { Key = new string('k', 32), BodyHash = [0, 1, 254, 255], ResultPath = "/desk", At = At };

        await WriteAsync(database, receipt);

        (await database.ReadAsync(db => db.FormReceipts.SingleAsync(found => found.At == At && found.StaffId == null))).BodyHash.ShouldBe(receipt.BodyHash);
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task Nothing_is_left_of_a_transaction_that_is_rolled_back(string kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await using var scope = database.Node().CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var bulk = scope.ServiceProvider.GetRequiredService<IBulkWriter>();

        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await bulk.WriteAsync(db, [new StaffMember { DisplayName = "One" }, new StaffMember { DisplayName = "Two" }], CancellationToken.None);
            (await db.Staff.CountAsync()).ShouldBe(2);
            await transaction.RollbackAsync();
        });

        (await database.ReadAsync(reader => reader.Staff.CountAsync())).ShouldBe(0);
    }

    private static async Task WriteAsync(SeedDatabase database, params object[] rows)
    {
        await using var scope = database.Node().CreateAsyncScope();
        foreach (dynamic row in rows)
        {
            await WriteOneAsync(scope.ServiceProvider, row);
        }
    }

    private static Task WriteOneAsync<T>(IServiceProvider services, T row)
        where T : class =>
        services.GetRequiredService<IBulkWriter>().WriteAsync(services.GetRequiredService<CrmDbContext>(), [row], CancellationToken.None);
}

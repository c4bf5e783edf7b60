using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class FirstDayTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Opening_the_office_is_one_entry_about_its_admin(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Amara, StaffRole.FrontDesk);
        var before = await office.Database.ReadAsync(db => db.Changes.CountAsync());
        var first = new NewOffice
        {
            Branch = "Mill Lane", TimeZone = "Europe/Lisbon", Currency = "EUR", Name = "Inês", Email = " ines@example.org ", Password = "Seven herons over the weir, 7",
        };

        (await office.AskAsync((FirstDay day) => day.OpenAsync(first, AdminOffice.Form(), CancellationToken.None))).IsDone.ShouldBeTrue();

        var admin = await office.Database.ReadAsync(db => db.Staff.SingleAsync(staff => staff.Email == "ines@example.org"));
        (admin.UserName, admin.NormalizedEmail, admin.NormalizedUserName).ShouldBe(("ines@example.org", "INES@EXAMPLE.ORG", "INES@EXAMPLE.ORG"));
        (await office.ActsAsync(admin.Id)).ShouldBe(["First admin made"]);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync())).ShouldBe(before + 1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_five_who_open_the_office_at_once_one_becomes_the_admin(DatabaseKind kind)
    {
        await using var office = await WithoutAdminAsync(kind);
        var days = await Task.WhenAll(Enumerable.Range(0, 5).Select(number => Task.Run(() => BeginAsync(office, First(number)))));

        days.Count(day => day.IsDone).ShouldBe(1);
        days.Where(day => !day.IsDone).ShouldAllBe(day => day.Kind == ResultKind.NotFound);
        (await office.Database.ReadAsync(db => db.Branches.CountAsync(branch => branch.Name.StartsWith("Mill Lane")))).ShouldBe(1);
        (await office.Database.ReadAsync(db => db.Staff.CountAsync(staff => staff.Email != null))).ShouldBe(1);
        (await office.AskAsync((FirstDay day) => day.IsTodayAsync(None))).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_who_comes_after_the_first_admin_makes_nothing(DatabaseKind kind)
    {
        await using var office = await WithoutAdminAsync(kind);
        (await office.AskAsync((FirstDay day) => day.IsTodayAsync(None))).ShouldBeTrue();
        (await BeginAsync(office, First(1))).IsDone.ShouldBeTrue();
        (await BeginAsync(office, First(2))).Kind.ShouldBe(ResultKind.NotFound);
        (await office.AskAsync((Door door) => door.CheckAsync("ines1@example.org", "Seven herons over the weir, 7", None))).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_missing_is_said_and_nothing_is_made(DatabaseKind kind)
    {
        await using var office = await WithoutAdminAsync(kind);
        var refused = await BeginAsync(office, new NewOffice { Password = "a" });
        refused.Problems.Errors.Select(error => error.PropertyName).Distinct().ShouldBe(["Branch", "TimeZone", "Currency", "Name", "Email", "Password"]);
        (await office.Database.ReadAsync(db => db.Branches.CountAsync())).ShouldBe(1);
        (await office.AskAsync((FirstDay day) => day.IsTodayAsync(None))).ShouldBeTrue();
    }

    private static async Task<AdminOffice> WithoutAdminAsync(DatabaseKind kind)
    {
        var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Amara, StaffRole.FrontDesk);
        return office;
    }

    private static NewOffice First(int number) => new()
    {
        Branch = $"Mill Lane {number}", TimeZone = "Europe/Lisbon", Currency = "EUR",
        Name = "Inês", Email = $"ines{number}@example.org", Password = "Seven herons over the weir, 7",
    };

    private static Task<Result<string>> BeginAsync(AdminOffice office, NewOffice first) =>
        office.AskAsync(StaffMember.SystemId, (FirstDay day) => day.OpenAsync(first, AdminOffice.Form(), None));
}

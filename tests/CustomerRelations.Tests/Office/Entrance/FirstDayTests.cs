using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class FirstDayTests
{
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
}

using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class NameplatesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_colleague_s_plate_says_name_role_and_stamp(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var plate = (await OfAsync(office, office.Amara)).ShouldNotBeNull();
        (plate.Id, plate.DisplayName, plate.Theme, plate.Stamp).ShouldBe((office.Amara, "Amara", Theme.Automatic, "first"));
        plate.Roles.ShouldBe(["Admin"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_closed_account_and_nobody_have_none(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.CloseAsync(office.Ben);
        (await OfAsync(office, office.Ben)).ShouldBeNull();
        (await OfAsync(office, StaffMember.SystemId)).ShouldBeNull();
        (await OfAsync(office, Guid.CreateVersion7())).ShouldBeNull();
    }

    private static Task<Nameplate?> OfAsync(AdminOffice office, Guid id) =>
        office.AskAsync((Nameplates plates) => plates.OfAsync(id, CancellationToken.None));
}

using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class NameboardTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task An_only_branch_has_its_name_beside_the_door(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await office.AskAsync((Nameboard board) => board.OnlyBranchAsync(None))).ShouldBe("High Street");
        await office.Database.SaveAsync("Branch opened", new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" });
        (await office.AskAsync((Nameboard board) => board.OnlyBranchAsync(None))).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_e_mail_is_found_however_it_is_written_until_its_account_is_closed(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GivePasswordAsync(office.Ben, "ben@example.org", "Seven herons over the weir, 7");
        (await HasAsync(office, "Ben@Example.ORG")).ShouldBeTrue();
        (await HasAsync(office, "nobody@example.org")).ShouldBeFalse();
        await office.CloseAsync(office.Ben);
        (await HasAsync(office, "ben@example.org")).ShouldBeFalse();
    }

    private static Task<bool> HasAsync(AdminOffice office, string email) => office.AskAsync((Nameboard board) => board.HasAsync(email, None));
}

using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office;

public sealed class DutyTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_signs_is_named_with_the_branch_and_its_clock(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await MeAsync(office, office.Ben)).ShouldBe(new Colleague(office.Ben, "Ben", office.People.Branch.Id, "High Street", "Europe/London", office.People.Branch.Currency, TeamId: null, StaffRole.FrontDesk));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_System_is_on_duty_nowhere(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await Should.ThrowAsync<InvalidOperationException>(() => MeAsync(office, StaffMember.SystemId));
    }

    private static Task<Colleague> MeAsync(AdminOffice office, Guid id) => office.AskAsync(id, (Duty duty) => duty.MeAsync(CancellationToken.None));
}

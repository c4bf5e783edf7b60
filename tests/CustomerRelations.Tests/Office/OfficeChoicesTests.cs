using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office;

public sealed class OfficeChoicesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Branches_and_their_teams_are_offered_by_name(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var harbour = new Branch { Name = "harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await office.Database.SaveAsync("Branch opened", harbour, new Team { BranchId = harbour.Id, Name = "Zinc" }, new Team { BranchId = harbour.Id, Name = "brass" });

        (await office.AskAsync((OfficeChoices choices) => choices.BranchesAsync(None))).Select(choice => choice.Name).ShouldBe(["harbour", "High Street"]);
        (await office.AskAsync((OfficeChoices choices) => choices.TeamsAsync(None))).Select(choice => (choice.Group, choice.Name))
            .ShouldBe([("harbour", "brass"), ("harbour", "Zinc"), ("High Street", "Workshop")]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_left_is_offered_only_where_they_are_chosen_already_and_the_System_never(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.CloseAsync(office.Ben);
        (await NamesAsync(office, null)).ShouldBe(["Amara"]);
        (await NamesAsync(office, office.Ben)).ShouldBe(["Amara", "Ben"]);
        (await NamesAsync(office, StaffMember.SystemId)).ShouldBe(["Amara"]);
    }

    private static async Task<IEnumerable<string>> NamesAsync(AdminOffice office, Guid? orKeep) =>
        (await office.AskAsync((OfficeChoices choices) => choices.ColleaguesAsync(orKeep, None))).Select(choice => choice.Name);
}

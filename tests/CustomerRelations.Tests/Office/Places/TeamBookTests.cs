using CustomerRelations.Entities;
using CustomerRelations.Office.Places;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Office.Places;

public sealed class TeamBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_team_is_formed_at_a_branch_and_renamed_with_a_lead(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await AddAsync(office, "Counter", office.People.Branch.Id)).IsDone.ShouldBeTrue();
        var team = (await ListAsync(office)).Single(row => row.Name == "Counter");
        (await ChangeAsync(office, team.Id, team.AsForm() with { Name = "Reception", LeadId = office.Ben })).IsDone.ShouldBeTrue();
        (await ListAsync(office)).Select(row => (row.Branch, row.Name, row.Lead, row.Colleagues))
            .ShouldBe([("High Street", "Reception", "Ben", 0), ("High Street", "Workshop", null, 1)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_teams_of_a_branch_have_two_names_but_two_branches_may_use_one(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await office.Database.SaveAsync("Branch opened", harbour);
        (await AddAsync(office, "WORKSHOP", office.People.Branch.Id)).Problems.Errors.Single().PropertyName.ShouldBe("Name");
        (await AddAsync(office, "Workshop", harbour.Id)).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_team_needs_a_name_and_a_branch_that_is_there(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await AddAsync(office, " ", null)).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["BranchId", "Name"]);
        (await AddAsync(office, "Office", Guid.CreateVersion7())).Problems.Errors.Single().PropertyName.ShouldBe("BranchId");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_is_not_fresh_is_a_conflict(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var team = (await ListAsync(office)).Single();
        (await ChangeAsync(office, team.Id, team.AsForm() with { Name = "Repairs" })).IsDone.ShouldBeTrue();
        (await ChangeAsync(office, team.Id, team.AsForm() with { LeadId = office.Ben })).Kind.ShouldBe(ResultKind.Conflict);
        (await ListAsync(office)).Single().Name.ShouldBe("Repairs");
    }

    private static Task<Result<string>> AddAsync(AdminOffice office, string name, Guid? branchId) =>
        office.AskAsync((TeamBook book) => book.AddAsync(AdminOffice.Form(), new NewTeam { Name = name, BranchId = branchId }, None));

    private static Task<Result<string>> ChangeAsync(AdminOffice office, Guid id, TeamChange change) =>
        office.AskAsync((TeamBook book) => book.ChangeAsync(AdminOffice.Form(), id, change, None));

    private static Task<IReadOnlyList<TeamCard>> ListAsync(AdminOffice office) => office.AskAsync((TeamBook book) => book.ListAsync(None));
}

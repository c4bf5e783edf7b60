using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Staffing;

public sealed class StaffBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_colleague_is_renamed_and_placed_without_being_sent_out(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var session = await office.SignInAsync(office.Ben);
        var card = await FindAsync(office, office.Ben);
        (await ChangeAsync(office, office.Amara, office.Ben, card.AsForm() with { Name = "Ben Adu ", TeamId = office.People.Workshop.Id })).IsDone.ShouldBeTrue();
        var now = await FindAsync(office, office.Ben);
        (now.Name, now.Team, now.Role, now.LastSeen).ShouldBe(("Ben Adu", "Workshop", StaffRole.FrontDesk, TestClock.Start));
        (await office.IsSignedInAsync(session)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_role_takes_the_place_of_the_old_one_and_ends_the_sessions(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var session = await office.SignInAsync(office.Ben);
        var card = await FindAsync(office, office.Ben);
        (await ChangeAsync(office, office.Amara, office.Ben, card.AsForm() with { Role = StaffRole.Manager })).IsDone.ShouldBeTrue();
        (await FindAsync(office, office.Ben)).Role.ShouldBe(StaffRole.Manager);
        (await office.Database.ReadAsync(db => db.UserRoles.CountAsync(held => held.UserId == office.Ben))).ShouldBe(1);
        (await office.IsSignedInAsync(session)).ShouldBeFalse();
        (await office.ActsAsync(office.Ben)).ShouldBe(["Role changed from Front desk to Manager"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_changes_their_own_role(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, StaffRole.Admin);
        var card = await FindAsync(office, office.Amara);
        var refused = await ChangeAsync(office, office.Amara, office.Amara, card.AsForm() with { Role = StaffRole.Manager, Name = "Queen Amara" });
        refused.Problems.Errors.Single().PropertyName.ShouldBe("Role");
        var now = await FindAsync(office, office.Amara);
        (now.Role, now.Name).ShouldBe((StaffRole.Admin, "Amara"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_last_admin_keeps_the_role(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var card = await FindAsync(office, office.Amara);
        var refused = await ChangeAsync(office, StaffMember.SystemId, office.Amara, card.AsForm() with { Role = StaffRole.FrontDesk });
        refused.Problems.Errors.Single().ErrorMessage.ShouldBe("Amara is the last admin. Make somebody else an admin first.");
        (await FindAsync(office, office.Amara)).Role.ShouldBe(StaffRole.Admin);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_admin_whose_account_is_closed_does_not_count_as_another_admin(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, StaffRole.Admin);
        await office.AskAsync((StaffDoor door) => door.DisableAsync(AdminOffice.Form(), office.Ben, None));
        var card = await FindAsync(office, office.Amara);
        (await ChangeAsync(office, StaffMember.SystemId, office.Amara, card.AsForm() with { Role = StaffRole.FrontDesk })).Kind.ShouldBe(ResultKind.Invalid);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_admins_who_take_each_other_s_role_at_the_same_moment_leave_one(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, StaffRole.Admin);
        var (amara, ben) = (await FindAsync(office, office.Amara), await FindAsync(office, office.Ben));
        var results = await Task.WhenAll(
            Task.Run(() => ChangeAsync(office, office.Amara, office.Ben, ben.AsForm() with { Role = StaffRole.FrontDesk })),
            Task.Run(() => ChangeAsync(office, office.Ben, office.Amara, amara.AsForm() with { Role = StaffRole.FrontDesk })));
        results.Count(result => result.IsDone).ShouldBe(1);
        (await office.AskAsync((StaffBook book) => book.ListAsync(None))).Count(card => card.Role == StaffRole.Admin).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_changed_since_the_form_was_opened_is_not_overwritten(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var seen = await FindAsync(office, office.Ben);
        await ChangeAsync(office, office.Amara, office.Ben, seen.AsForm() with { Role = StaffRole.Manager });
        var mine = seen.AsForm() with { Name = "Benedict" };
        (await ChangeAsync(office, office.Amara, office.Ben, mine)).Kind.ShouldBe(ResultKind.Conflict);
        var now = await FindAsync(office, office.Ben);
        now.DifferencesFrom(mine, [], []).Where(difference => difference.Field is "Name" or "Role")
            .ShouldBe([new Difference("Name", "Ben", "Benedict"), new Difference("Role", "Manager", "Front desk")]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Signing_in_between_is_no_conflict(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var seen = await FindAsync(office, office.Ben);
        await office.SignInAsync(office.Ben);
        await office.Database.ReadAsync(db => db.Staff.Where(staff => staff.Id == office.Ben)
            .ExecuteUpdateAsync(row => row.SetProperty(staff => staff.ConcurrencyStamp, "moved")));
        (await ChangeAsync(office, office.Amara, office.Ben, seen.AsForm() with { Name = "Benedict" })).IsDone.ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_team_of_another_branch_is_refused(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        await office.Database.SaveAsync("Branch opened", harbour);
        var card = await FindAsync(office, office.Ben);
        var refused = await ChangeAsync(office, office.Amara, office.Ben, card.AsForm() with { BranchId = harbour.Id, TeamId = office.People.Workshop.Id });
        refused.Problems.Errors.Single().PropertyName.ShouldBe("TeamId");
        (await FindAsync(office, office.Ben)).BranchId.ShouldBe(office.People.Branch.Id);
    }

    private static async Task<StaffCard> FindAsync(AdminOffice office, Guid id) =>
        (await office.AskAsync((StaffBook book) => book.FindAsync(id, None))).ShouldNotBeNull();

    private static Task<Result<string>> ChangeAsync(AdminOffice office, Guid by, Guid id, StaffChange change) =>
        office.AskAsync(by, (StaffBook book) => book.ChangeAsync(AdminOffice.Form(), id, change, None));
}

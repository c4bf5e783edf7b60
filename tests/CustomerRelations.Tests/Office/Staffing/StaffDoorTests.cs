using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Staffing;

public sealed class StaffDoorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_colleague_has_a_role_and_a_place_and_no_password(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var added = await AddAsync(office, AdminOffice.Form(), Chidi(office) with { Role = StaffRole.Manager, TeamId = office.People.Workshop.Id });
        added.IsDone.ShouldBeTrue();
        var card = (await office.AskAsync((StaffBook book) => book.ListAsync(None))).Single(row => row.Email == "chidi@example.org");
        (card.Name, card.Role, card.Branch, card.Team, card.State).ShouldBe(("Chidi Obi", StaffRole.Manager, "High Street", "Workshop", StaffState.Invited));
        (await office.ActsAsync(card.Id)).ShouldBe(["Colleague added as Manager"]);
        (await office.Database.ReadAsync(db => db.Changes.SingleAsync(entry => entry.SubjectId == card.Id))).ById.ShouldBe(office.Amara);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_form_again_makes_nobody_and_finds_no_link(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        var first = await AddAsync(office, form, Chidi(office));
        var again = await AddAsync(office, form, Chidi(office));
        first.Value.Address.ShouldNotBeNull();
        again.Value.Address.ShouldBeNull();
        again.Value.Path.ShouldBe(first.Value.Path);
        (await StaffAsync(office)).Count(staff => staff.Email == "chidi@example.org").ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_posted_twenty_times_at_once_makes_one_colleague_and_one_link(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        var posts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AddAsync(office, form, Chidi(office)))));
        posts.ShouldAllBe(post => post.IsDone);
        posts.Count(post => post.Value.Address is not null).ShouldBe(1);
        (await StaffAsync(office)).Count(staff => staff.Email == "chidi@example.org").ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_receipt_of_the_form_does_not_hold_the_link(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var added = await AddAsync(office, AdminOffice.Form(), Chidi(office));
        var receipt = await office.Database.ReadAsync(db => db.FormReceipts.SingleAsync());
        receipt.ResultPath.ShouldBe(added.Value.Path);
        receipt.ResultPath.ShouldNotContain(added.Value.Address!.Split('/')[^1]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_link_is_good_for_its_colleague_until_the_next_one_is_made(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var first = await NewLinkAsync(office, office.Ben);
        (await IsGoodAsync(office, first.Value)).ShouldBeTrue();
        var second = await NewLinkAsync(office, office.Ben);
        (await IsGoodAsync(office, first.Value)).ShouldBeFalse();
        (await IsGoodAsync(office, second.Value)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_link_ends_the_sessions_of_its_colleague_only(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var (ben, amara) = (await office.SignInAsync(office.Ben), await office.SignInAsync(office.Amara));
        await NewLinkAsync(office, office.Ben);
        (await office.IsSignedInAsync(ben)).ShouldBeFalse();
        (await office.IsSignedInAsync(amara)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_link_made_twice_at_once_with_one_form_is_shown_once(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        var posts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() =>
            office.AskAsync((StaffDoor door) => door.NewLinkAsync(form, office.Ben, None)))));
        posts.Count(post => post.Value.Address is not null).ShouldBe(1);
        (await office.ActsAsync(office.Ben)).Count(act => act == "One-time link made").ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_e_mail_that_a_colleague_has_is_refused_however_it_is_written(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await AddAsync(office, AdminOffice.Form(), Chidi(office));
        var again = await AddAsync(office, AdminOffice.Form(), Chidi(office) with { Email = " CHIDI@Example.org" });
        again.Problems.Errors.Single().ErrorMessage.ShouldBe("Chidi Obi signs in with this e-mail already.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Closing_an_account_ends_its_sessions_and_links_in_the_same_moment(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var link = await NewLinkAsync(office, office.Ben);
        var session = await office.SignInAsync(office.Ben);
        (await DisableAsync(office, office.Amara, office.Ben)).IsDone.ShouldBeTrue();
        (await office.IsSignedInAsync(session)).ShouldBeFalse();
        (await IsGoodAsync(office, link.Value)).ShouldBeFalse();
        (await StaffAsync(office)).Single(staff => staff.Id == office.Ben).DisabledAt.ShouldBe(TestClock.Start);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_closed_account_is_opened_again_and_gets_no_link_before(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await DisableAsync(office, office.Amara, office.Ben);
        (await NewLinkAsync(office, office.Ben)).Kind.ShouldBe(ResultKind.Invalid);
        (await office.AskAsync((StaffDoor door) => door.EnableAsync(AdminOffice.Form(), office.Ben, None))).IsDone.ShouldBeTrue();
        (await NewLinkAsync(office, office.Ben)).IsDone.ShouldBeTrue();
        (await office.ActsAsync(office.Ben)).ShouldBe(["Account closed", "Account opened again", "One-time link made"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_last_admin_is_not_closed_even_by_the_office_itself(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var refused = await DisableAsync(office, StaffMember.SystemId, office.Amara);
        refused.Kind.ShouldBe(ResultKind.Invalid);
        refused.Problems.Errors.Single().ErrorMessage.ShouldStartWith("Amara is the last admin.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_admins_who_close_each_other_at_the_same_moment_leave_one(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, StaffRole.Admin);
        for (var round = 0; round < 5; round++)
        {
            var results = await Task.WhenAll(
                Task.Run(() => DisableAsync(office, office.Amara, office.Ben)),
                Task.Run(() => DisableAsync(office, office.Ben, office.Amara)));
            results.Count(result => result.IsDone).ShouldBe(1);
            (await StaffAsync(office)).Count(staff => staff.DisabledAt is null && staff.Id != StaffMember.SystemId).ShouldBe(1);
            await office.AskAsync(StaffMember.SystemId, (StaffDoor door) => door.EnableAsync(AdminOffice.Form(), office.Amara, None));
            await office.AskAsync(StaffMember.SystemId, (StaffDoor door) => door.EnableAsync(AdminOffice.Form(), office.Ben, None));
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nobody_closes_opens_or_renews_their_own_account(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GiveAsync(office.Ben, StaffRole.Admin);
        (await DisableAsync(office, office.Amara, office.Amara)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.AskAsync((StaffDoor door) => door.EnableAsync(AdminOffice.Form(), office.Amara, None))).Kind.ShouldBe(ResultKind.NotAllowed);
        (await NewLinkAsync(office, office.Amara)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.ActsAsync(office.Amara)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_System_is_nobody_s_colleague(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await DisableAsync(office, office.Amara, StaffMember.SystemId)).Kind.ShouldBe(ResultKind.NotFound);
        (await NewLinkAsync(office, StaffMember.SystemId)).Kind.ShouldBe(ResultKind.NotFound);
        (await office.AskAsync((StaffBook book) => book.FindAsync(StaffMember.SystemId, None))).ShouldBeNull();
        (await office.AskAsync((StaffBook book) => book.ListAsync(None))).Select(card => card.Name).ShouldBe(["Amara", "Ben"]);
    }

    private static NewStaff Chidi(AdminOffice office) => new() { Name = "Chidi Obi", Email = "chidi@example.org", BranchId = office.People.Branch.Id };

    private static Task<Result<OneTimeLink>> AddAsync(AdminOffice office, Submission form, NewStaff input) =>
        office.AskAsync((StaffDoor door) => door.AddAsync(form, input, None));

    private static Task<Result<OneTimeLink>> NewLinkAsync(AdminOffice office, Guid id) =>
        office.AskAsync((StaffDoor door) => door.NewLinkAsync(AdminOffice.Form(), id, None));

    private static Task<Result<string>> DisableAsync(AdminOffice office, Guid by, Guid id) =>
        office.AskAsync(by, (StaffDoor door) => door.DisableAsync(AdminOffice.Form(), id, None));

    private static Task<List<StaffMember>> StaffAsync(AdminOffice office) => office.Database.ReadAsync(db => db.Staff.ToListAsync());

    private static async Task<bool> IsGoodAsync(AdminOffice office, OneTimeLink link)
    {
        PasswordLink.TryRead(link.Address!.Split('/')[^1], out var id, out var token).ShouldBeTrue();
        return await office.AskAsync(async (UserManager<StaffMember> users) =>
            await users.VerifyUserTokenAsync((await users.FindByIdAsync($"{id}"))!, users.Options.Tokens.PasswordResetTokenProvider, UserManager<StaffMember>.ResetPasswordTokenPurpose, token));
    }
}

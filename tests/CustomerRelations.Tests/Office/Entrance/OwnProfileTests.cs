using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class OwnProfileTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Colleagues_see_their_role_their_branch_and_where_they_are_signed_in(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.GivePasswordAsync(office.Ben, "ben@example.org", "Seven herons over the weir, 7");
        var (here, _) = (await office.SignInAsync(office.Ben), await office.SignInAsync(office.Amara));

        var view = await office.AskAsync(office.Ben, (OwnProfile profile) => profile.ReadAsync(office.Ben, here.Id, None));

        (view.DisplayName, view.Email, view.Role, view.Branch, view.Zone, view.Now).ShouldBe(("Ben", "ben@example.org", "Front desk", "High Street", "Europe/London", TestClock.Start));
        view.Sessions.Select(session => session.Id).ShouldBe([here.Id]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_name_is_kept_without_its_spaces_and_noted(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await SaveAsync(office, " Benedict ", Theme.Dark)).Value.ShouldBe("/account/profile");
        var ben = await office.StaffAsync(office.Ben);
        (ben.DisplayName, ben.Theme).ShouldBe(("Benedict", Theme.Dark));
        (await office.ActsAsync(office.Ben)).ShouldBe(["Profile changed"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nothing_and_what_is_no_theme_are_refused(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await SaveAsync(office, " ", null)).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["DisplayName", "Theme"]);
        (await SaveAsync(office, "Ben", (Theme)9)).Problems.Errors.Single().PropertyName.ShouldBe("Theme");
        (await office.ActsAsync(office.Ben)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_form_sent_ten_times_at_once_is_one_change(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = AdminOffice.Form();
        var posts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => SaveAsync(office, "Benedict", Theme.Light, form))));
        posts.ShouldAllBe(post => post.IsDone);
        (await office.ActsAsync(office.Ben)).ShouldBe(["Profile changed"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Light_or_dark_is_a_taste_of_which_no_entry_is_made(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await office.AskAsync(office.Ben, (OwnProfile profile) => profile.ChooseThemeAsync(office.Ben, Theme.Dark, None))).IsDone.ShouldBeTrue();
        (await office.StaffAsync(office.Ben)).Theme.ShouldBe(Theme.Dark);
        (await office.StaffAsync(office.Amara)).Theme.ShouldBe(Theme.Automatic);
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == office.Ben))).ShouldBe(0);
    }

    private static Task<Result<string>> SaveAsync(AdminOffice office, string name, Theme? theme, Submission? form = null) =>
        office.AskAsync(office.Ben, (OwnProfile profile) => profile.SaveAsync(
            office.Ben, new ProfileChange { DisplayName = name, Theme = theme }, form ?? AdminOffice.Form(), None));
}

using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Office.Entrance.BensPassword;

namespace CustomerRelations.Tests.Office.Entrance;

public sealed class PasswordsTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_password_ends_every_sign_in_but_the_one_it_was_chosen_from(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var (here, there, amara) = (await office.SignInAsync(office.Ben), await office.SignInAsync(office.Ben), await office.SignInAsync(office.Amara));
        var stamp = (await office.StaffAsync(office.Ben)).SecurityStamp;

        (await ChangeAsync(office, here, Old, Fresh)).Value.ShouldBe("/account/profile");

        (await office.IsSignedInAsync(here)).ShouldBeTrue();
        (await office.IsSignedInAsync(there)).ShouldBeFalse();
        (await office.IsSignedInAsync(amara)).ShouldBeTrue();
        (await office.StaffAsync(office.Ben)).SecurityStamp.ShouldNotBe(stamp);
        (await OpensAsync(office, Old)).ShouldBeFalse();
        (await OpensAsync(office, Fresh)).ShouldBeTrue();
        (await office.ActsAsync(office.Ben)).ShouldBe(["Password changed"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_wrong_current_password_changes_nothing_and_counts_as_a_try_at_the_door(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var refused = await ChangeAsync(office, await office.SignInAsync(office.Ben), "wrong", Fresh);
        refused.Problems.Errors.Single().PropertyName.ShouldBe("Current");
        (await office.StaffAsync(office.Ben)).AccessFailedCount.ShouldBe(1);
        (await OpensAsync(office, Old)).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_same_password_or_an_easy_one_or_none_is_refused(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var here = await office.SignInAsync(office.Ben);
        (await ChangeAsync(office, here, Old, Old)).Problems.Errors.Single().ErrorMessage.ShouldBe("That is the one you have now.");
        (await ChangeAsync(office, here, Old, "a")).Problems.Errors.ShouldAllBe(error => error.PropertyName == "New");
        (await ChangeAsync(office, here, "", "")).Problems.Errors.Select(error => error.PropertyName).ShouldBe(["Current", "New"]);
        (await office.ActsAsync(office.Ben)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task One_form_sent_twice_is_one_change(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var (here, form) = (await office.SignInAsync(office.Ben), AdminOffice.Form());
        (await ChangeAsync(office, here, Old, Fresh, form)).IsDone.ShouldBeTrue();
        (await ChangeAsync(office, here, Old, Fresh, form)).IsDone.ShouldBeTrue();
        (await office.ActsAsync(office.Ben)).ShouldBe(["Password changed"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Of_two_changes_at_once_one_wins(DatabaseKind kind)
    {
        await using var office = await OpenOfficeAsync(kind);
        var here = await office.SignInAsync(office.Ben);
        string[] wishes = [Fresh, "Nine brown owls in the barn, 9"];
        var changes = await Task.WhenAll(wishes.Select(wish => Task.Run(() => ChangeAsync(office, here, Old, wish))));

        changes.Count(change => change.IsDone).ShouldBe(1);
        changes.Single(change => !change.IsDone).Kind.ShouldBeOneOf(ResultKind.Conflict, ResultKind.Invalid);
        (await OpensAsync(office, wishes[changes[0].IsDone ? 0 : 1])).ShouldBeTrue();
        (await office.ActsAsync(office.Ben)).ShouldBe(["Password changed"]);
    }
}

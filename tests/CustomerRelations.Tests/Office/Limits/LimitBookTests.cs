using CustomerRelations.Entities;
using CustomerRelations.Office.Limits;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Limits;

public sealed class LimitBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_role_has_a_line_in_every_currency_a_branch_works_in(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.Database.SaveAsync("Branch opened", new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" });
        (await ListAsync(office)).Select(card => (card.RoleName, card.Currency, card.Words)).ShouldBe(
        [
            ("Front desk", "EUR", "€0"), ("Manager", "EUR", "No limit"), ("Admin", "EUR", "No limit"),
            ("Front desk", "GBP", "£0"), ("Manager", "GBP", "No limit"), ("Admin", "GBP", "No limit"),
        ]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_limit_is_set_and_changed_and_everybody_goes_by_it_at_once(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await ShownAsync(office)).Most.ShouldBe(0);
        (await SetAsync(office, "front-desk", new LimitChange { Amount = "£75" })).Value.ShouldBe("/admin/limits");
        (await ShownAsync(office)).Most.ShouldBe(75_00);
        (await SetAsync(office, "front-desk", (await CardAsync(office)).AsForm() with { NoLimit = true })).IsDone.ShouldBeTrue();
        (await ShownAsync(office)).Covers(long.MaxValue).ShouldBeTrue();
        (await office.ActsAsync((await CardAsync(office)).Id!.Value)).ShouldBe(["Limit set", "Limit set"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Two_admins_who_write_the_first_one_at_once_do_not_overwrite_each_other(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var answers = await Task.WhenAll(Enumerable.Range(1, 3).Select(pounds => Task.Run(() => SetAsync(office, "manager", new LimitChange { Amount = $"{pounds}" }))));
        answers.Count(answer => answer.IsDone).ShouldBe(1);
        answers.Where(answer => !answer.IsDone).ShouldAllBe(answer => answer.Kind == ResultKind.Conflict);
        (await office.Database.ReadAsync(db => db.EmpowermentLimits.CountAsync())).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_is_not_fresh_is_a_conflict(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await SetAsync(office, "front-desk", new LimitChange { Amount = "75" });
        var seen = (await CardAsync(office)).AsForm();
        (await SetAsync(office, "front-desk", seen with { Amount = "80" })).IsDone.ShouldBeTrue();
        (await SetAsync(office, "front-desk", seen with { Amount = "90" })).Kind.ShouldBe(ResultKind.Conflict);
        (await CardAsync(office)).Words.ShouldBe("£80");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_no_amount_no_role_or_no_currency_of_ours_is_said(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        (await SetAsync(office, "manager", new LimitChange())).Problems.Errors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("Write how much they may decide on their own, or choose no limit.");
        (await SetAsync(office, "manager", new LimitChange { Amount = "much" })).Problems.Errors.ShouldHaveSingleItem().PropertyName.ShouldBe("Amount");
        (await SetAsync(office, "king", new LimitChange { Amount = "1" })).Kind.ShouldBe(ResultKind.NotFound);
        (await office.AskAsync((LimitBook book) => book.SetAsync(AdminOffice.Form(), "manager", "JPY", new LimitChange { Amount = "1" }, None))).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static Task<IReadOnlyList<LimitCard>> ListAsync(AdminOffice office) => office.AskAsync((LimitBook book) => book.ListAsync(None));

    private static async Task<LimitCard> CardAsync(AdminOffice office) =>
        (await office.AskAsync((LimitBook book) => book.FindAsync("front-desk", "GBP", None))).ShouldNotBeNull();

    private static Task<Allowance> ShownAsync(AdminOffice office) =>
        office.AskAsync((Empowerment empowerment) => empowerment.ShownAsync(StaffRole.FrontDesk, "GBP", None));

    private static Task<Result<string>> SetAsync(AdminOffice office, string role, LimitChange change) =>
        office.AskAsync((LimitBook book) => book.SetAsync(AdminOffice.Form(), role, "GBP", change, None));
}

using CustomerRelations.Entities;
using CustomerRelations.Office;
using CustomerRelations.Office.Places;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Office.Places;

public sealed class BranchBookTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_new_branch_opens_with_the_usual_hours(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var added = await AddAsync(office, new NewBranch { Name = " Harbour ", TimeZone = "Africa/Lagos", Currency = "ngn" });
        var branch = await office.Database.ReadAsync(db => db.Branches.SingleAsync(row => row.Name == "Harbour"));
        added.Value.ShouldBe($"/admin/branches/{branch.Id}");
        (branch.TimeZone, branch.Currency, branch.OpeningHours).ShouldBe(("Africa/Lagos", "NGN", OpeningHours.Usual));
        (await office.ActsAsync(branch.Id)).ShouldBe(["Branch opened"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_name_that_another_branch_has_is_refused_however_it_is_written(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var refused = await AddAsync(office, new NewBranch { Name = "high street", TimeZone = "Europe/London", Currency = "GBP" });
        refused.Problems.Errors.Single().ErrorMessage.ShouldBe("There is a branch called high street already.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Hours_lead_and_money_are_changed_together(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var card = await FindAsync(office);
        var change = card.AsForm() with { LeadId = office.Ben, Currency = "eur", Hours = ["09:00–12:30", "", " ", null, "8:00-20:00", "10:00-16:00", ""] };
        (await ChangeAsync(office, change)).IsDone.ShouldBeTrue();
        var now = await FindAsync(office);
        (now.LeadId, now.Currency, now.Hours.ToString()).ShouldBe((office.Ben, "EUR", "Mon 09:00-12:30; Fri 08:00-20:00; Sat 10:00-16:00"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_colleague_who_left_or_the_System_does_not_answer_for_a_branch(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        await office.AskAsync((StaffDoor door) => door.DisableAsync(AdminOffice.Form(), office.Ben, None));
        var form = (await FindAsync(office)).AsForm();
        foreach (var nobody in (Guid[])[office.Ben, StaffMember.SystemId, Guid.CreateVersion7()])
        {
            (await ChangeAsync(office, form with { LeadId = nobody })).Problems.Errors.Single().PropertyName.ShouldBe("LeadId");
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_form_that_is_not_fresh_is_a_conflict_that_names_what_differs(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var form = (await FindAsync(office)).AsForm();
        await ChangeAsync(office, form with { Currency = "EUR" });
        var mine = form with { Name = "Low Street", Hours = ["", .. form.Hours.Skip(1)] };
        (await ChangeAsync(office, mine)).Kind.ShouldBe(ResultKind.Conflict);
        (await FindAsync(office)).DifferencesFrom(mine, []).ShouldBe(
        [
            new Difference("Name", "High Street", "Low Street"),
            new Difference("Currency", "EUR", "GBP"),
            new Difference("Monday", "09:00-17:30", "closed"),
        ]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_holiday_is_kept_once_a_day_and_can_be_removed_twice(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var day = new NewHoliday { Date = new DateOnly(2026, 12, 25), Name = "Christmas Day" };
        (await AddHolidayAsync(office, day)).IsDone.ShouldBeTrue();
        (await AddHolidayAsync(office, day with { Name = "Again" })).Problems.Errors.Single().ErrorMessage.ShouldBe("You are closed that day already: Christmas Day.");
        var holiday = (await FindAsync(office)).Holidays.Single();
        (await RemoveHolidayAsync(office, holiday.Id)).IsDone.ShouldBeTrue();
        (await RemoveHolidayAsync(office, holiday.Id)).IsDone.ShouldBeTrue();
        (await FindAsync(office)).Holidays.ShouldBeEmpty();
        (await office.ActsAsync(office.People.Branch.Id)).ShouldBe(["Office opened", "Holiday added", "Holiday removed"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_holiday_of_another_branch_stays(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var harbour = new Branch { Name = "Harbour", TimeZone = "Europe/Dublin", Currency = "EUR" };
        var theirs = new BranchHoliday { BranchId = harbour.Id, Date = new DateOnly(2026, 3, 17), Name = "St Patrick’s Day" };
        harbour.Holidays.Add(theirs);
        await office.Database.SaveAsync("Branch opened", harbour);
        await RemoveHolidayAsync(office, theirs.Id);
        (await office.Database.ReadAsync(db => db.Set<BranchHoliday>().AnyAsync(day => day.Id == theirs.Id))).ShouldBeTrue();
    }

    private static Task<Result<string>> AddAsync(AdminOffice office, NewBranch input) =>
        office.AskAsync((BranchBook book) => book.AddAsync(AdminOffice.Form(), input, None));

    private static async Task<BranchCard> FindAsync(AdminOffice office) =>
        (await office.AskAsync((BranchBook book) => book.FindAsync(office.People.Branch.Id, None))).ShouldNotBeNull();

    private static Task<Result<string>> ChangeAsync(AdminOffice office, BranchChange change) =>
        office.AskAsync((BranchBook book) => book.ChangeAsync(AdminOffice.Form(), office.People.Branch.Id, change, None));

    private static Task<Result<string>> AddHolidayAsync(AdminOffice office, NewHoliday input) =>
        office.AskAsync((BranchBook book) => book.AddHolidayAsync(AdminOffice.Form(), office.People.Branch.Id, input, None));

    private static Task<Result<string>> RemoveHolidayAsync(AdminOffice office, Guid holiday) =>
        office.AskAsync((BranchBook book) => book.RemoveHolidayAsync(AdminOffice.Form(), office.People.Branch.Id, holiday, None));
}

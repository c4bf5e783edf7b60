using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Search;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Places;

/// <summary>The book of branches: where customers are received, when, and who answers for it.</summary>
public sealed class BranchBook(CrmDbContext db, Work work, IValidator<NewBranch> newRules, IValidator<BranchChange> changeRules, IValidator<NewHoliday> holidayRules)
{
    public async Task<IReadOnlyList<BranchRow>> ListAsync(CancellationToken cancel) =>
        (await db.Branches.AsNoTracking()
            .Select(branch => new BranchRow(
                branch.Id, branch.Name, branch.TimeZone, branch.Currency,
                db.Staff.Where(staff => staff.Id == branch.LeadId).Select(staff => staff.DisplayName).FirstOrDefault(),
                db.Staff.Count(staff => staff.BranchId == branch.Id && staff.DisabledAt == null),
                db.Teams.Count(team => team.BranchId == branch.Id)))
            .ToListAsync(cancel))
        .OrderBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase)
        .ToList();

    public async Task<BranchCard?> FindAsync(Guid id, CancellationToken cancel) =>
        await db.Branches.AsNoTracking().Include(branch => branch.Holidays).FirstOrDefaultAsync(branch => branch.Id == id, cancel) is { } branch
            ? new BranchCard(
                branch.Id, branch.Name, branch.TimeZone, branch.Currency, branch.Country, branch.OpeningHours, branch.LeadId, branch.Version,
                branch.Holidays.OrderBy(holiday => holiday.Date).Select(holiday => new HolidayLine(holiday.Id, holiday.Date, holiday.Name)).ToList())
            : null;

    /// <returns>Done with the path of the new branch; Invalid.</returns>
    public async Task<Result<string>> AddAsync(Submission form, NewBranch input, CancellationToken cancel)
    {
        var problems = await newRules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var branch = new Branch { Name = input.Name!.Trim(), TimeZone = input.TimeZone!.Trim(), Currency = CodeOf(input.Currency!), Country = CountryOf(input.Country) };
            if (await NameTakenAsync(branch, token) is { } taken)
            {
                return taken;
            }

            db.Branches.Add(branch);
            db.Note("Branch opened", branch);
            return Result.Done($"/admin/branches/{branch.Id}");
        }, cancel);
    }

    /// <returns>Done with the path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, BranchChange change, CancellationToken cancel)
    {
        var problems = await changeRules.ValidateAsync(change, cancel);
        return problems.IsValid
            ? await work.RunAsync(form, token => ChangeAsync(id, change, token), cancel)
            : Result.Invalid(problems);
    }

    /// <returns>Done with the path; Invalid, also when that day is closed already; NotFound.</returns>
    public async Task<Result<string>> AddHolidayAsync(Submission form, Guid branchId, NewHoliday input, CancellationToken cancel)
    {
        var problems = await holidayRules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (await FindToChangeAsync(branchId, token) is not { } branch)
            {
                return NoBranch();
            }

            var date = input.Date!.Value;
            if (await db.Set<BranchHoliday>().Where(day => day.BranchId == branchId && day.Date == date).Select(day => day.Name).FirstOrDefaultAsync(token) is { } known)
            {
                return Result.Invalid(nameof(NewHoliday.Date), $"You are closed that day already: {known}.");
            }

            db.Add(new BranchHoliday { BranchId = branchId, Date = date, Name = input.Name!.Trim() });
            db.Note("Holiday added", branch);
            return Result.Done($"/admin/branches/{branchId}");
        }, cancel);
    }

    /// <summary>Takes a holiday away; one that is gone already stays gone.</summary>
    /// <returns>Done with the path; NotFound when there is no such branch.</returns>
    public Task<Result<string>> RemoveHolidayAsync(Submission form, Guid branchId, Guid holidayId, CancellationToken cancel) =>
        work.RunAsync(form, async token =>
        {
            if (await FindToChangeAsync(branchId, token) is not { } branch)
            {
                return NoBranch();
            }

            if (await db.Set<BranchHoliday>().FirstOrDefaultAsync(day => day.Id == holidayId && day.BranchId == branchId, token) is { } holiday)
            {
                db.Remove(holiday);
                db.Note("Holiday removed", branch);
            }

            return Result.Done($"/admin/branches/{branchId}");
        }, cancel);

    private async Task<Result<string>> ChangeAsync(Guid id, BranchChange change, CancellationToken cancel)
    {
        if (await FindToChangeAsync(id, cancel) is not { } branch)
        {
            return NoBranch();
        }

        if (branch.Version != change.Version)
        {
            return Stale.Form;
        }

        if (change.LeadId != branch.LeadId && await Leads.RefuseAsync(db, change.LeadId, cancel) is { } refused)
        {
            return refused;
        }

        OpeningHours.TryRead(OpeningHours.Week.ToDictionary(day => day, day => (string?)change.HoursOf(day)), out var hours);
        (branch.Name, branch.TimeZone, branch.Currency, branch.Country) = (change.Name!.Trim(), change.TimeZone!.Trim(), CodeOf(change.Currency!), CountryOf(change.Country));
        (branch.OpeningHours, branch.LeadId) = (hours, change.LeadId);
        db.Note("Branch changed", branch);
        return await NameTakenAsync(branch, cancel) is { } taken ? taken : Result.Done($"/admin/branches/{id}");
    }

    private Task<Branch?> FindToChangeAsync(Guid id, CancellationToken cancel) => db.Branches.FirstOrDefaultAsync(branch => branch.Id == id, cancel);

    private async Task<Failure?> NameTakenAsync(Branch wanted, CancellationToken cancel)
    {
        var names = await db.Branches.AsNoTracking().Where(branch => branch.Id != wanted.Id).Select(branch => branch.Name).ToListAsync(cancel);
        return names.Contains(wanted.Name, StringComparer.OrdinalIgnoreCase)
            ? Result.Invalid(nameof(NewBranch.Name), $"There is a branch called {wanted.Name} already.")
            : null;
    }

    private static string CodeOf(string currency) => currency.Trim().ToUpperInvariant();

    private static string? CountryOf(string? code) => DialPlan.Of(code)?.Country;

    private static Failure NoBranch() => Result.NotFound("There is no such branch.");
}

using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>What colleagues see and change about themselves.</summary>
public sealed class OwnProfile(CrmDbContext db, Work work, StaffRoll roll, Sessions sessions, TimeProvider clock, IValidator<ProfileChange> rules)
{
    public async Task<ProfileView> ReadAsync(Guid staffId, Guid sessionId, CancellationToken cancel)
    {
        var person = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancel);
        var branch = await db.Branches.AsNoTracking().FirstOrDefaultAsync(found => found.Id == person.BranchId, cancel);
        return new ProfileView(
            person.DisplayName, person.Theme, person.Email ?? "", RoleWords.Of(await roll.RoleOfAsync(staffId, cancel)),
            branch?.Name ?? "", branch?.TimeZone ?? "UTC", await sessions.OpenOfAsync(staffId, sessionId, cancel), clock.Moment());
    }

    public async Task<Result<string>> SaveAsync(Guid staffId, ProfileChange change, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var person = await db.Staff.SingleAsync(staff => staff.Id == staffId, token);
            (person.DisplayName, person.Theme) = (change.DisplayName!.Trim(), change.Theme!.Value);
            db.Note("Profile changed", person);
            return Result.Done("/account/profile");
        }, cancel);
    }

    /// <summary>Remembers light or dark; a taste, so no entry is made of it.</summary>
    public Task<Result<string>> ChooseThemeAsync(Guid staffId, Theme theme, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        await db.Staff.Where(staff => staff.Id == staffId).ExecuteUpdateAsync(set => set.SetProperty(staff => staff.Theme, theme), token);
        return Result.Done("");
    }, cancel);
}

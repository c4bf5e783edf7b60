using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Entrance;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Staffing;

/// <summary>Who may come in: new colleagues, one-time links, accounts closed and opened again.</summary>
/// <remarks>
/// A form's receipt holds only a path, never a link's secret. So a link is made from the row after it is saved, and only when this very
/// request saved it: a repetition finds another stamp, or none of its own, and leads to the page that says the link was shown.
/// </remarks>
public sealed class StaffDoor(CrmDbContext db, Work work, StaffRoll roll, UserManager<StaffMember> users, IValidator<NewStaff> rules)
{
    /// <summary>Gives somebody an account without a password, and a link with which to choose one.</summary>
    /// <returns>Done with the link; Invalid.</returns>
    public async Task<Result<OneTimeLink>> AddAsync(Submission form, NewStaff input, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(input, cancel);
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        var (id, stamp) = (Guid.Empty, "");
        var result = await work.RunAsync(form, async token =>
        {
            var staff = new StaffMember { DisplayName = input.Name!.Trim(), BranchId = input.BranchId, TeamId = input.TeamId };
            staff.SignInWith(input.Email!);
            var added = await AddAsync(staff, input.Role!.Value, token);
            (id, stamp) = (staff.Id, staff.SecurityStamp ?? "");
            return added;
        }, cancel);
        return await HandOverAsync(result, id, stamp, cancel);
    }

    /// <summary>Makes a new link for a colleague who lost theirs or forgot the password; sessions and older links end.</summary>
    /// <returns>Done with the link; NotFound; NotAllowed for oneself; Invalid when the account is closed.</returns>
    public async Task<Result<OneTimeLink>> NewLinkAsync(Submission form, Guid id, CancellationToken cancel)
    {
        var stamp = "";
        var result = await work.RunAsync(form, token => ForAnotherAsync(id, async staff =>
        {
            if (staff.DisabledAt is not null)
            {
                return Result.Invalid("", $"{staff.DisplayName}’s account is closed. Open it again first.");
            }

            stamp = await roll.SendOutAsync(staff, token);
            db.Note("One-time link made", staff);
            return Result.Done(ShownPath(id));
        }, token), cancel);
        return await HandOverAsync(result, id, stamp, cancel);
    }

    /// <summary>Closes an account; its sessions end at once.</summary>
    /// <returns>Done with the path; NotFound; NotAllowed for oneself; Invalid for the last admin.</returns>
    public Task<Result<string>> DisableAsync(Submission form, Guid id, CancellationToken cancel) =>
        work.RunAsync(form, token => ForAnotherAsync(id, async staff =>
        {
            if (await roll.RoleOfAsync(id, token) == StaffRole.Admin && !await roll.AnotherAdminRemainsAsync(id, token))
            {
                return Result.Invalid("", $"{staff.DisplayName} is the last admin. Make somebody else an admin first.");
            }

            if (staff.DisabledAt is null)
            {
                staff.Disable(roll.Now);
                await roll.SendOutAsync(staff, token);
                db.Note("Account closed", staff);
            }

            return Result.Done($"/admin/staff/{id}");
        }, token), cancel);

    /// <summary>Opens a closed account again; the password is the old one.</summary>
    /// <returns>Done with the path; NotFound; NotAllowed for oneself.</returns>
    public Task<Result<string>> EnableAsync(Submission form, Guid id, CancellationToken cancel) =>
        work.RunAsync(form, token => ForAnotherAsync(id, staff =>
        {
            if (staff.DisabledAt is not null)
            {
                staff.Enable();
                db.Note("Account opened again", staff);
            }

            return Task.FromResult(Result.Done($"/admin/staff/{id}"));
        }, token), cancel);

    private async Task<Result<string>> AddAsync(StaffMember staff, StaffRole role, CancellationToken cancel)
    {
        if (await roll.PlaceAsync(staff.BranchId, staff.TeamId, cancel) is { } misplaced)
        {
            return misplaced;
        }

        var key = staff.NormalizedEmail;
        if (await db.Staff.Where(other => other.NormalizedUserName == key || other.NormalizedEmail == key).Select(other => other.DisplayName).FirstOrDefaultAsync(cancel) is { } taken)
        {
            return Result.Invalid(nameof(NewStaff.Email), $"{taken} signs in with this e-mail already.");
        }

        // Identity saves when it has looked at the account, so the role is there before: one act, one save.
        await roll.GiveAsync(staff, role, cancel);
        db.Note($"Colleague added as {RoleWords.Of(role)}", staff);
        return (await users.CreateAsync(staff)).Succeeded
            ? Result.Done(ShownPath(staff.Id))
            : Result.Invalid(nameof(NewStaff.Email), LineRules.EmailExample);
    }

    private async Task<Result<string>> ForAnotherAsync(Guid id, Func<StaffMember, Task<Result<string>>> act, CancellationToken cancel)
    {
        await roll.TakeAsync(cancel);
        return await roll.FindAsync(id, cancel) is not { } staff ? Result.NotFound("There is no such colleague.")
            : roll.IsMe(id) ? Result.NotAllowed("Nobody closes, opens or renews their own account. Ask another admin.")
            : await act(staff);
    }

    private async Task<Result<OneTimeLink>> HandOverAsync(Result<string> saved, Guid id, string stamp, CancellationToken cancel)
    {
        var staff = saved.IsDone
            ? await db.Staff.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.SecurityStamp == stamp, cancel)
            : null;
        var address = staff is null ? null : PasswordLink.For(id, await users.GeneratePasswordResetTokenAsync(staff));
        return saved.Then(path => new OneTimeLink(path, staff?.DisplayName ?? "", address));
    }

    private static string ShownPath(Guid id) => $"/admin/staff/{id}/new-link?shown";
}

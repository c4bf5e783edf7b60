using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Staffing;
using CustomerRelations.Results;
using CustomerRelations.Search;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>The first day of an office: nobody can sign in yet, so whoever started the program makes the branch and the first admin.</summary>
public sealed class FirstDay(CrmDbContext db, Work work, StaffRoll roll, PasswordMint mint, IValidator<NewOffice> rules)
{
    private const string Over = "This office is open already. Sign in instead.";

    /// <summary>true until there is an admin.</summary>
    public async Task<bool> IsTodayAsync(CancellationToken cancel) =>
        !await db.UserRoles.AnyAsync(link => db.Roles.Any(role => role.Id == link.RoleId && role.Name == nameof(StaffRole.Admin)), cancel);

    /// <returns>Done; Invalid; NotFound when there is an admin.</returns>
    public async Task<Result<string>> OpenAsync(NewOffice office, Submission form, CancellationToken cancel)
    {
        var problems = await rules.ValidateAsync(office, cancel);
        var admin = AdminOf(office);
        if (office.Password is { Length: > 0 } password)
        {
            problems.Errors.AddRange((await mint.ProblemsAsync(admin, password, nameof(office.Password))).Errors);
        }

        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        var hash = mint.Hash(admin, office.Password!);
        return await work.RunAsync(form, token => MakeAsync(office, hash, token), cancel);
    }

    private async Task<Result<string>> MakeAsync(NewOffice office, string hash, CancellationToken cancel)
    {
        // Of two who come at once the second finds the first one's admin.
        await roll.TakeAsync(cancel);
        if (!await IsTodayAsync(cancel))
        {
            return Result.NotFound(Over);
        }

        var branch = new Branch { Name = office.Branch!.Trim(), TimeZone = office.TimeZone!.Trim(), Currency = office.Currency!.Trim().ToUpperInvariant(), Country = DialPlan.Of(office.Country)?.Country };
        var admin = AdminOf(office);
        (admin.BranchId, admin.PasswordHash) = (branch.Id, hash);
        admin.RenewStamp();
        db.Add(branch);
        db.Add(admin);
        await roll.GiveAsync(admin, StaffRole.Admin, cancel);
        db.Note("First admin made", admin);
        return Result.Done("/account/sign-in");
    }

    private static StaffMember AdminOf(NewOffice office)
    {
        var admin = new StaffMember { DisplayName = office.Name?.Trim() ?? "", EmailConfirmed = true, LockoutEnabled = true };
        admin.SignInWith(office.Email ?? "");
        return admin;
    }
}

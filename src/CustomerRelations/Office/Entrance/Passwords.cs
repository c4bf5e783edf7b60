using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>Changing one's own password.</summary>
public sealed class Passwords(CrmDbContext db, Work work, Door door, PasswordMint mint, Sessions sessions, IValidator<PasswordChange> rules)
{
    /// <summary>Ends every other sign-in of the person; the one it was done from goes on.</summary>
    /// <returns>Done; Invalid when the current password is wrong, which counts as a try at the door, or the new one is easy.</returns>
    public async Task<Result<string>> ChangeAsync(Guid staffId, Guid sessionId, PasswordChange change, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(change, cancel) is { IsValid: false } missing)
        {
            return Result.Invalid(missing);
        }

        if (await mint.EarlierAsync(form, cancel) is { } earlier)
        {
            return earlier;
        }

        var person = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancel);
        if (await RefusedAsync(person, change, cancel) is { } refusal)
        {
            return refusal;
        }

        var hash = mint.Hash(person, change.New!);
        return await work.RunAsync(form, token => ReplaceAsync(person, hash, sessionId, token), cancel);
    }

    private async Task<Failure?> RefusedAsync(StaffMember person, PasswordChange change, CancellationToken cancel)
    {
        var check = await door.CheckAsync(person.Email ?? "", change.Current!, cancel);
        return check.Kind switch
        {
            ResultKind.Done when change.New == change.Current => Result.Invalid(nameof(change.New), "That is the one you have now."),
            ResultKind.Done => await mint.ProblemsAsync(person, change.New!, nameof(change.New)) is { IsValid: false } easy ? Result.Invalid(easy) : null,
            ResultKind.Invalid => Result.Invalid(nameof(change.Current), "That is not your current password."),
            _ => Result.Unavailable(check.Sentence),
        };
    }

    private async Task<Result<string>> ReplaceAsync(StaffMember person, string hash, Guid sessionId, CancellationToken cancel)
    {
        if (await mint.ReplaceAsync(person, hash, cancel) is not { } changed)
        {
            return Result.Conflict("Your account changed while you were writing. Sign in again.");
        }

        await sessions.EndAllAsync(person.Id, sessionId, cancel);
        db.Note("Password changed", changed);
        return Result.Done("/account/profile");
    }
}

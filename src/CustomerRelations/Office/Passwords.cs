using CustomerRelations.Data;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

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

        var person = await db.Staff.AsNoTracking().SingleAsync(staff => staff.Id == staffId, cancel);
        var hash = "";

        // The second post of a double click comes when the current password is already the old one; it gets the first answer.
        if (!await db.FormReceipts.AnyAsync(receipt => receipt.Key == form.Key, cancel))
        {
            if (await RefusedAsync(person.Email ?? "", change, cancel) is { } refusal)
            {
                return refusal;
            }

            if (await mint.ProblemsAsync(person, change.New!, nameof(change.New)) is { IsValid: false } easy)
            {
                return Result.Invalid(easy);
            }

            hash = mint.Hash(person, change.New!);
        }

        return await work.RunAsync(form, async token =>
        {
            if (hash.Length == 0 || await mint.ReplaceAsync(person, hash, token) is not { } changed)
            {
                return Result.Conflict("Your account changed while you were writing. Sign in again.");
            }

            await sessions.EndAllAsync(staffId, sessionId, token);
            db.Note("Password changed", changed);
            return Result.Done("/account/profile");
        }, cancel);
    }

    private async Task<Failure?> RefusedAsync(string email, PasswordChange change, CancellationToken cancel)
    {
        var check = await door.CheckAsync(email, change.Current!, cancel);
        return check.Kind switch
        {
            ResultKind.Done when change.New == change.Current => Result.Invalid(nameof(change.New), "That is the one you have now."),
            ResultKind.Done => null,
            ResultKind.Invalid => Result.Invalid(nameof(change.Current), "That is not your current password."),
            _ => Result.Unavailable(check.Sentence),
        };
    }
}

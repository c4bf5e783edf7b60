using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>Checks a new password, hashes it, and puts it in the old one's place.</summary>
public sealed class PasswordMint(CrmDbContext db, Work work, UserManager<StaffMember> people)
{
    /// <summary>The answer to a form that was posted before, when its old password or its link has been used up by itself.</summary>
    /// <returns>null when it was not.</returns>
    public async Task<Result<string>?> EarlierAsync(Submission form, CancellationToken cancel) =>
        await db.FormReceipts.AnyAsync(receipt => receipt.Key == form.Key, cancel)
            ? await work.RunAsync(form, _ => Task.FromResult<Result<string>>(Result.Conflict("Load the page again.")), cancel)
            : null;

    /// <summary>What is wrong with a password for this person, as problems of a form's field; none when it is good.</summary>
    public async Task<ValidationResult> ProblemsAsync(StaffMember person, string password, string field)
    {
        var sentences = new List<string>();
        foreach (var rule in people.PasswordValidators)
        {
            sentences.AddRange((await rule.ValidateAsync(people, person, password)).Errors.Select(error => error.Description));
        }

        return new ValidationResult(sentences.Select(sentence => new ValidationFailure(field, sentence)));
    }

    /// <summary>Slow on purpose, so it stands outside the write path.</summary>
    public string Hash(StaffMember person, string password) => people.PasswordHasher.HashPassword(person, password);

    public async Task<bool> IsGoodLinkAsync(StaffMember person, string resetToken) =>
        person.SecurityStamp is not null
        && await people.VerifyUserTokenAsync(person, people.Options.Tokens.PasswordResetTokenProvider, UserManager<StaffMember>.ResetPasswordTokenPurpose, resetToken);

    /// <summary>Puts the hash in place if the account is as it was read: open, and with the same stamp. Other links and sign-ins lapse by the new stamp.</summary>
    /// <returns>null when it was not.</returns>
    public async Task<StaffMember?> ReplaceAsync(StaffMember asRead, string hash, CancellationToken cancel)
    {
        var person = await db.Staff.FirstOrDefaultAsync(staff => staff.Id == asRead.Id && staff.DisabledAt == null, cancel);
        if (person is null || person.SecurityStamp != asRead.SecurityStamp)
        {
            return null;
        }

        person.PasswordHash = hash;
        person.RenewStamp();
        (person.AccessFailedCount, person.LockoutEnd) = (0, null);
        return person;
    }
}

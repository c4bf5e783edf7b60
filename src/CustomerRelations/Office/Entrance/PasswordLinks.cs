using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Entrance;

/// <summary>Setting a password with a link from an admin: the first one, or a new one when it was forgotten.</summary>
public sealed class PasswordLinks(CrmDbContext db, Work work, PasswordMint mint, Sessions sessions, IValidator<FirstPassword> rules)
{
    private const string Gone = "This link has been used or is too old. Ask an admin for a new one.";

    /// <returns>Done with the person's name; NotFound, in the same words, when it was used, is too old or was never made.</returns>
    public async Task<Result<string>> ReadAsync(string? token, CancellationToken cancel) =>
        await PersonAsync(token, cancel) is { } person ? Result.Done(person.DisplayName) : Result.NotFound(Gone);

    /// <returns>Done, with every sign-in of the person ended; NotFound; Invalid when the password is easy.</returns>
    public async Task<Result<string>> SetAsync(string? token, FirstPassword chosen, Submission form, CancellationToken cancel)
    {
        if (await mint.EarlierAsync(form, cancel) is { } earlier)
        {
            return earlier;
        }

        if (await PersonAsync(token, cancel) is not { } person)
        {
            return Result.NotFound(Gone);
        }

        var problems = await rules.ValidateAsync(chosen, cancel);
        problems = problems.IsValid ? await mint.ProblemsAsync(person, chosen.New!, nameof(chosen.New)) : problems;
        if (!problems.IsValid)
        {
            return Result.Invalid(problems);
        }

        var hash = mint.Hash(person, chosen.New!);
        return await work.RunAsync(form, go => ReplaceAsync(person, hash, go), cancel);
    }

    private async Task<Result<string>> ReplaceAsync(StaffMember person, string hash, CancellationToken cancel)
    {
        if (await mint.ReplaceAsync(person, hash, cancel) is not { } changed)
        {
            return Result.NotFound(Gone);
        }

        changed.EmailConfirmed = true;
        await sessions.EndAllAsync(person.Id, null, cancel);
        db.Note("Password set with a link", changed);
        return Result.Done("/account/sign-in");
    }

    private async Task<StaffMember?> PersonAsync(string? token, CancellationToken cancel)
    {
        if (!PasswordLink.TryRead(token, out var staffId, out var resetToken))
        {
            return null;
        }

        var person = await db.Staff.AsNoTracking().FirstOrDefaultAsync(staff => staff.Id == staffId && staff.DisabledAt == null, cancel);
        return person is not null && await mint.IsGoodLinkAsync(person, resetToken) ? person : null;
    }
}

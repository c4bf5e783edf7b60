using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>The words of consent. New words are a new version; what was read to somebody stays as it was.</summary>
public sealed class WordingBook(CrmDbContext db, Work work, TimeProvider clock, IValidator<NewWording> rules)
{
    /// <summary>Every version, the newest of each purpose first.</summary>
    public async Task<IReadOnlyList<ConsentWording>> AllAsync(CancellationToken cancel) =>
        await db.ConsentWordings.AsNoTracking().OrderBy(wording => wording.Purpose).ThenByDescending(wording => wording.Number).ToListAsync(cancel);

    /// <returns>Done with the path of the book; Invalid; Conflict when somebody else wrote a version meanwhile.</returns>
    public async Task<Result<string>> WriteAsync(NewWording input, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var newest = await db.ConsentWordings.Where(wording => wording.Purpose == input.Consent).OrderByDescending(wording => wording.Number).FirstOrDefaultAsync(token);
            if ((newest?.Number ?? 0) != input.Number)
            {
                return Result.Conflict("Somebody else wrote these words anew meanwhile. Read theirs below; yours are still in the field.");
            }

            var words = input.Words!.ReplaceLineEndings("\n").Trim();
            if (newest?.Words != words)
            {
                var wording = new ConsentWording { Purpose = input.Consent!.Value, Number = input.Number + 1, Words = words, From = clock.Moment() };
                db.ConsentWordings.Add(wording);
                db.Note("Words of consent written", wording);
            }

            return Result.Done("/admin/consents");
        }, cancel);
    }
}

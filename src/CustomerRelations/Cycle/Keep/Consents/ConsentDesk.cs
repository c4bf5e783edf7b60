using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Keep.Consents;

/// <summary>Writes down on somebody's file what they agreed to, and shows what they said so far.</summary>
public sealed class ConsentDesk(CrmDbContext db, Work work, ConsentLedger ledger, ConsentWordings wordings, Signature signature, IValidator<NewConsent> rules)
{
    // Nobody changes their mind more often than that.
    private const int Shown = 100;
    private const int MergeSteps = 5;

    /// <returns>NotFound when there is no such file.</returns>
    public async Task<Result<ConsentSheet>> OpenAsync(string? reference, CancellationToken cancel)
    {
        if (await FindAsync(reference, cancel) is not { } customer)
        {
            return NoFile;
        }

        var lines = await (
            from entry in db.ConsentEntries.AsNoTracking()
            where entry.CustomerId == customer.Id
            from writer in db.Staff.Where(staff => staff.Id == entry.ById).DefaultIfEmpty()
            from wording in db.ConsentWordings.Where(wording => wording.Purpose == entry.Purpose && wording.Number == entry.Wording).DefaultIfEmpty()
            orderby entry.At descending, entry.IsGiven
            select new ConsentLine(entry.Purpose, entry.Channel, entry.IsGiven, entry.Wording, wording == null ? null : wording.Words, entry.Source, writer == null ? null : writer.DisplayName, entry.At))
            .Take(Shown).ToListAsync(cancel);
        return Result.Done(new ConsentSheet(customer, lines, await wordings.NewestAsync(cancel)));
    }

    /// <returns>Done with the path of their consents; Invalid; NotFound.</returns>
    public async Task<Result<string>> WriteAsync(string? reference, NewConsent input, Submission form, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (await FindAsync(reference, token) is not { } customer)
            {
                return NoFile;
            }

            await ledger.WriteAsync(customer, new ConsentSaid(input.Consent!.Value, input.Channel!.Value, input.Agrees!.Value, ConsentSource.Desk, signature.StaffId), token);
            return Result.Done($"/customers/{customer.Reference}/consents");
        }, cancel);
    }

    private static Failure NoFile => Result.NotFound("We have no file under that reference.");

    // A file that became part of another leads to that one.
    private async Task<Customer?> FindAsync(string? reference, CancellationToken cancel)
    {
        if (!Reference.TryRead(reference, out var read))
        {
            return null;
        }

        var customer = await db.Customers.SingleOrDefaultAsync(customer => customer.Reference == read, cancel);
        for (var steps = 0; customer?.MergedIntoId is { } into && steps < MergeSteps; steps++)
        {
            customer = await db.Customers.SingleOrDefaultAsync(other => other.Id == into, cancel);
        }

        return customer is { ErasedAt: null } ? customer : null;
    }
}

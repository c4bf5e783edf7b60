using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Drafts;
using CustomerRelations.Results;
using CustomerRelations.Search;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office;

/// <summary>Clears away what is kept for a while only: form receipts, drafts, old sessions. Forgets what customers told us when its last day is over. Makes phone numbers that came before the search findable by their end. Looks after the database.</summary>
public sealed class Housekeeping(CrmDbContext db, Work work, IUpkeep upkeep)
{
    // One save is short, so that nobody waits for it; one run has an end, and the next one goes on.
    private const int NumbersASave = 500;
    private const int SavesARun = 200;

    private const int FactsASave = 500;

    // Where the day ends last, it is still the day before for so long.
    private static readonly TimeSpan LastMidnight = TimeSpan.FromHours(12);

    private static readonly TimeSpan ReceiptsKept = TimeSpan.FromDays(7);
    private static readonly TimeSpan SessionsKept = TimeSpan.FromDays(30);

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two kinds.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now.</exception>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, token => ClearAsync(asOf, token), cancel);
        if (!result.IsDone)
        {
            throw new InvalidOperationException($"Nothing was cleared away: {result.Kind}.");
        }

        var today = DateOnly.FromDateTime(asOf - LastMidnight);
        for (var save = 0; save < SavesARun && await Ended(today).AnyAsync(cancel); save++)
        {
            if (await work.RunAsync(null, token => ForgetAsync(today, token), cancel) is { IsDone: false })
            {
                return;
            }
        }

        // Looked for before the write gate is taken: usually there is none.
        for (var save = 0; save < SavesARun && await WithoutTail().AnyAsync(cancel); save++)
        {
            if (await work.RunAsync(null, KeyNumbersAsync, cancel) is { IsDone: false })
            {
                return;
            }
        }

        await work.RunAsync(null, KeepUpAsync, cancel);
    }

    private async Task<Result<string>> KeepUpAsync(CancellationToken cancel)
    {
        await upkeep.RunAsync(db, cancel);
        return Result.Done("");
    }

    // Really forgotten: the row and its words in the history. Each file says that something was, and not what.
    private async Task<Result<string>> ForgetAsync(DateOnly today, CancellationToken cancel)
    {
        var ended = await Ended(today).OrderBy(fact => fact.CustomerId).ThenBy(fact => fact.Id).Take(FactsASave).Select(fact => new { fact.Id, fact.CustomerId }).ToListAsync(cancel);
        var (facts, customers) = (ended.Select(fact => fact.Id).ToList(), ended.Select(fact => fact.CustomerId).Distinct().ToList());
        await Eraser.ForgetFactsAsync(db, facts, cancel);
        await db.CustomerFacts.Where(fact => facts.Contains(fact.Id)).ExecuteDeleteAsync(cancel);
        foreach (var customer in await db.Customers.Where(customer => customers.Contains(customer.Id)).ToListAsync(cancel))
        {
            db.Note("Forgotten on its last day", customer);
        }

        return Result.Done("");
    }

    private IQueryable<CustomerFact> Ended(DateOnly today) => db.CustomerFacts.Where(fact => fact.EndsOn < today);

    private async Task<Result<string>> KeyNumbersAsync(CancellationToken cancel)
    {
        var numbers = await WithoutTail().OrderBy(point => point.Id).Take(NumbersASave).ToListAsync(cancel);
        foreach (var number in numbers)
        {
            number.TailKey = Keys.Tail(number.Value);
        }

        if (numbers.Count > 0)
        {
            db.Note("Phone numbers made findable", numbers[0]);
        }

        return Result.Done("");
    }

    private IQueryable<ContactPoint> WithoutTail() => db.ContactPoints.Where(point => point.TailKey == null && point.Kind == ContactKind.Phone);

    private async Task<Result<string>> ClearAsync(DateTime asOf, CancellationToken cancel)
    {
        var (receipts, drafts, sessions) = (asOf - ReceiptsKept, asOf - DraftBook.Kept, asOf - SessionsKept);
        await db.FormReceipts.Where(receipt => receipt.At < receipts).ExecuteDeleteAsync(cancel);
        await db.Drafts.Where(draft => draft.SavedAt < drafts).ExecuteDeleteAsync(cancel);
        await db.StaffSessions.Where(session => session.SeenAt < sessions).ExecuteDeleteAsync(cancel);
        return Result.Done("");
    }
}

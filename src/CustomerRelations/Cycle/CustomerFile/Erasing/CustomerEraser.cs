using System.Text.Json;
using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Data.Erasing;
using CustomerRelations.Entities;
using CustomerRelations.Office.Files;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.Erasing;

/// <summary>Forgets a customer entirely: every word of and about them, in every table and in the room for files. That somebody came, how they felt and what it cost stays, so no number changes.</summary>
/// <remarks>What we change for everybody, the lists and what colleagues wrote about themselves stay. It cannot be undone.</remarks>
public sealed class CustomerEraser(CrmDbContext db, Work work, CustomerWords words, FileRoom room, IUpkeep upkeep, TimeProvider clock)
{
    /// <param name="reference">Of their file; one that became part of another leads to that one, and both are forgotten.</param>
    /// <param name="why">Stands in the history.</param>
    /// <param name="form">The posted form; null for an act that no form asked for.</param>
    /// <param name="cancel">Rolls back.</param>
    /// <returns>Done with the path of the list of customers; NotFound; Unavailable.</returns>
    public async Task<Result<string>> EraseAsync(string? reference, ErasureReason why, Submission? form, CancellationToken cancel)
    {
        IReadOnlyList<string> files = [];
        var result = await work.RunAsync(form, async token =>
        {
            var customers = await FilesOfAsync(reference, token);
            files = await words.FilesOfAsync(customers, token);
            return customers.Count == 0 ? FilingCabinet.NoFile : await ForgetAsync(customers, why, token);
        }, cancel);
        if (result.IsDone)
        {
            // Were this to stop here, the sweeps would do the rest.
            foreach (var file in files)
            {
                room.Remove(file);
            }

            await upkeep.SettleAsync(db, cancel);
        }

        return result;
    }

    private async Task<Result<string>> ForgetAsync(IReadOnlyList<Guid> customers, ErasureReason why, CancellationToken cancel)
    {
        await ForgetTrialsAsync(customers, cancel);
        await words.EraseAsync(customers, clock.Moment(), cancel);
        foreach (var customer in await db.Customers.Where(customer => customers.Contains(customer.Id)).ToListAsync(cancel))
        {
            customer.Erase(clock.Moment());
            db.Note(ActOf(why), customer);
        }

        return Result.Done("/customers");
    }

    // The living file first, then all that became part of it.
    private async Task<IReadOnlyList<Guid>> FilesOfAsync(string? reference, CancellationToken cancel)
    {
        var found = Reference.TryRead(reference, out var read) ? await db.Customers.AsNoTracking().SingleOrDefaultAsync(customer => customer.Reference == read && customer.ErasedAt == null, cancel) : null;
        while (found?.MergedIntoId is { } into)
        {
            found = await db.Customers.AsNoTracking().SingleOrDefaultAsync(customer => customer.Id == into, cancel);
        }

        var all = new List<Guid>();
        for (var next = found is null ? [] : new List<Guid> { found.Id }; next.Count > 0;)
        {
            all.AddRange(next);
            next = await db.Customers.Where(customer => next.Contains(customer.MergedIntoId!.Value) && !all.Contains(customer.Id)).Select(customer => customer.Id).ToListAsync(cancel);
        }

        return all;
    }

    // A trial that was not taken names people whom no row leads to: where it names them, it is tried again.
    private async Task ForgetTrialsAsync(IReadOnlyList<Guid> customers, CancellationToken cancel)
    {
        var names = (await db.Customers.Where(customer => customers.Contains(customer.Id)).Select(customer => customer.DisplayName)
            .Concat(db.ContactPoints.Where(point => customers.Contains(point.CustomerId)).Select(point => point.Value)).ToListAsync(cancel)).ConvertAll(Quoted);
        var trials = await db.ImportRuns.Where(run => run.ConfirmedAt == null && run.CheckReport != null).ToListAsync(cancel);
        foreach (var trial in trials.Where(trial => names.Exists(name => trial.CheckReport!.Contains(name, StringComparison.OrdinalIgnoreCase))))
        {
            trial.Choose(trial.BranchId, trial.Duplicates, trial.Columns);
        }
    }

    private static string Quoted(string words) => JsonSerializer.Serialize(words).Trim('"');

    private static string ActOf(ErasureReason why) => why switch
    {
        ErasureReason.Asked => "Erased: they asked us to",
        ErasureReason.Mistake => "Erased: written by mistake",
        _ => "Erased: kept long enough",
    };
}

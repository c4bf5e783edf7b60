using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Data;

namespace CustomerRelations.Web.Uploads;

/// <summary>Reads the files that wait, the oldest first, and clears away those that nobody needs.</summary>
/// <remarks>Whoever reads a file holds it alone, so that two nodes with one folder never read it together. A killed reading goes on with the next sweep.</remarks>
public sealed class ImportSweep(ImportQueue queue, ImportFiles files, ImportRunner runner, ImportFailures failures, IDatabaseFaults faults)
{
    private const string Gone = "Its file is no longer on our disk. Bring it again: rows that were taken are not taken twice.";
    private const string Broken = "We could not read this file to its end; the fault is ours, and the log says more. What was taken so far stays.";

    // Another node may have the file; somebody there shows a sign of life.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // A file that is still coming in is younger.
    private static readonly TimeSpan Arriving = TimeSpan.FromHours(24);

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        foreach (var waiting in await queue.WaitingAsync(asOf, cancel))
        {
            if (!files.Has(waiting.Id))
            {
                await GiveUpAsync(waiting, asOf, cancel);
            }
            else if (files.OpenAlone(waiting.Id) is { } file)
            {
                await using (file)
                {
                    await ReadAsync(waiting, file, cancel);
                }
            }
        }
    }

    /// <summary>Removes files that were taken, and those nobody took in time.</summary>
    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two files.</param>
    public async Task ClearAsync(DateTime asOf, CancellationToken cancel)
    {
        foreach (var id in await queue.OverAsync(files.Before(asOf - Arriving), asOf, cancel))
        {
            files.Remove(id);
        }
    }

    private async Task GiveUpAsync(WaitingImport waiting, DateTime asOf, CancellationToken cancel)
    {
        if (!waiting.IsElsewhere && waiting.LastSign < asOf - Patience)
        {
            await queue.StopAsync(waiting.Id, Gone, cancel);
        }
    }

    private async Task ReadAsync(WaitingImport waiting, FileStream file, CancellationToken cancel)
    {
        try
        {
            await (waiting.IsConfirmed ? runner.ImportAsync(waiting.Id, file, cancel) : runner.CheckAsync(waiting.Id, file, cancel));
        }
        catch (Exception error) when (error is not OperationCanceledException && !faults.IsUnavailable(error) && failures.IsEnough(waiting.Id))
        {
            await queue.StopAsync(waiting.Id, Broken, cancel);
            throw;
        }
    }
}

using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>What waits to be read, for whoever has the files.</summary>
public sealed class ImportQueue(CrmDbContext db, Work work, TimeProvider clock)
{
    /// <value>How long a file is kept that nobody takes, and one that was taken.</value>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>Runs with something to do, the oldest first.</summary>
    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<IReadOnlyList<WaitingImport>> WaitingAsync(DateTime asOf, CancellationToken cancel)
    {
        var recent = asOf - Kept;
        return await db.ImportRuns.AsNoTracking()
            .Where(run => run.StartedAt > recent && run.FinishedAt == null && (run.ConfirmedAt != null || (run.CheckAskedAt != null && run.CheckedAt == null)))
            .OrderBy(run => run.StartedAt).Take(ImportDesk.MostWaiting)
            .Select(run => new WaitingImport(run.Id, run.ConfirmedAt != null, run.WorkedAt ?? run.ConfirmedAt ?? run.CheckAskedAt!.Value, run.ById == StaffMember.SystemId))
            .ToListAsync(cancel);
    }

    /// <summary>Ends a run that cannot go on, with a sentence for whoever asked for it.</summary>
    public Task StopAsync(Guid id, string why, CancellationToken cancel) => work.RunAsync(null, async token =>
    {
        if (await db.ImportRuns.SingleOrDefaultAsync(run => run.Id == id && run.FinishedAt == null, token) is { } run)
        {
            run.Stop(clock.Moment(), why);
            db.Note("Import stopped", run);
        }

        return Result.Done("");
    }, cancel);

    /// <summary>Ends what nobody took in time.</summary>
    /// <param name="files">The keys under which files lie.</param>
    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two runs.</param>
    /// <returns>The keys of runs whose files are needed no more.</returns>
    public async Task<IReadOnlySet<Guid>> OverAsync(IReadOnlyCollection<Guid> files, DateTime asOf, CancellationToken cancel)
    {
        var old = asOf - Kept;
        foreach (var id in await db.ImportRuns.Where(run => run.FinishedAt == null && run.StartedAt <= old && run.ById != StaffMember.SystemId).Select(run => run.Id).ToListAsync(cancel))
        {
            await StopAsync(id, $"Nobody took it within {Kept.Days} days, so its file was removed.", cancel);
        }

        var needed = await db.ImportRuns.Where(run => files.Contains(run.Id) && (run.FinishedAt == null || (run.ConfirmedAt != null && run.FinishedAt > old))).Select(run => run.Id).ToListAsync(cancel);
        return files.Except(needed).ToHashSet();
    }
}

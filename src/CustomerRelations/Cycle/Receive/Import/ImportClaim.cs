using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Sees to it that one reader works on a file at a time, on any number of nodes.</summary>
/// <remarks>
/// Who works writes the moment down with every batch, in the batch's own transaction, and only where their last moment still stands. Who was thought
/// gone and was only slow finds another's moment there, and writes nothing.
/// </remarks>
public sealed class ImportClaim(CrmDbContext db, Work work, IDatabaseClock clock)
{
    /// <value>After so long without a sign of life another may go on.</value>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Takes a run that waits to be tried or taken.</summary>
    /// <returns>The moment that stands for the claim; null when there is nothing to do or somebody is at it.</returns>
    internal async Task<DateTime?> TakeAsync(Guid runId, bool isTrial, CancellationToken cancel)
    {
        var now = await clock.NowAsync(db, cancel);
        var stale = now - Patience;
        var waiting = isTrial ? db.ImportRuns.Where(run => run.CheckAskedAt != null && run.CheckedAt == null && run.ConfirmedAt == null)
            : db.ImportRuns.Where(run => run.ConfirmedAt != null && run.FinishedAt == null);
        return await UpdateAsync(waiting.Where(run => run.Id == runId && (run.WorkedAt == null || run.WorkedAt < stale)), now, cancel) ? now : null;
    }

    /// <summary>Inside a batch's transaction, before anything is read: whoever brings another file waits until it ends, so that both see what the other has brought.</summary>
    /// <remarks>The oldest import of all is the row on which they wait; nothing of it changes.</remarks>
    internal Task QueueAsync(CancellationToken cancel) =>
        db.ImportRuns.Where(run => run.Id == db.ImportRuns.OrderBy(one => one.StartedAt).ThenBy(one => one.Id).Select(one => one.Id).First())
            .ExecuteUpdateAsync(set => set.SetProperty(run => run.Size, run => run.Size), cancel);

    /// <summary>Inside a batch's transaction: still ours, and now newer.</summary>
    /// <returns>null when another has taken over, or the import was ended.</returns>
    internal async Task<DateTime?> KeepAsync(Guid runId, DateTime hold, CancellationToken cancel)
    {
        var now = await clock.NowAsync(db, cancel);
        var next = now > hold ? now : hold.AddMicroseconds(1);
        return await Held(runId, hold).ExecuteUpdateAsync(set => set.SetProperty(run => run.WorkedAt, next), cancel) == 1 ? next : null;
    }

    /// <summary>Lets others go on at once.</summary>
    internal Task ReleaseAsync(Guid runId, DateTime hold) =>
        UpdateAsync(Held(runId, hold), null, CancellationToken.None);

    private IQueryable<ImportRun> Held(Guid runId, DateTime hold) =>
        db.ImportRuns.Where(run => run.Id == runId && run.WorkedAt == hold && run.FinishedAt == null && run.TakenBackAt == null);

    private async Task<bool> UpdateAsync(IQueryable<ImportRun> runs, DateTime? at, CancellationToken cancel) =>
        (await work.RunAsync(null, async token => await runs.ExecuteUpdateAsync(set => set.SetProperty(run => run.WorkedAt, at), token) == 1
            ? Result.Done("") : Result.NotFound("Nothing waits."), cancel)).IsDone;
}

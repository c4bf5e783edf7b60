using System.Data.Common;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Reads a file of contacts into customers, or one of complaints: checks every row, writes in bulk, remembers each row, goes on where it was interrupted.</summary>
/// <remarks>A batch is one transaction with the rows that say what became of it, so a file is taken once whatever stops it; see docs/decisions/0017.</remarks>
public sealed class ImportRunner(CrmDbContext db, Work work, ImportClaim claim, ImportBench bench, TimeProvider clock, Signature signature)
{
    /// <value>What the change log calls it.</value>
    internal const string Act = "Customers imported";

    private const string ComplaintsAct = "Complaints imported";

    /// <value>Rows of one transaction; default 1,000. Small enough that a desk that saves meanwhile hardly waits.</value>
    public int RowsABatch { get; set; } = 1000;

    /// <summary>Reads the whole file without writing anything of it; the run then tells what would happen.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="file">Seekable; not closed.</param>
    /// <param name="cancel">Stops between two batches; the next call begins again.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now; the next call begins again.</exception>
    public async Task CheckAsync(Guid runId, Stream file, CancellationToken cancel)
    {
        var (rows, bytesRead, problem) = await OpenAsync(runId, file, cancel);
        await CheckAsync(runId, rows, bytesRead, problem, cancel);
    }

    /// <summary>Takes the rows that were not taken yet, in batches; finishes the run.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="file">Seekable; not closed.</param>
    /// <param name="cancel">Stops between two batches; the next call goes on.</param>
    /// <exception cref="InvalidOperationException">The database cannot be written now; the next call goes on.</exception>
    public async Task ImportAsync(Guid runId, Stream file, CancellationToken cancel)
    {
        var (rows, bytesRead, problem) = await OpenAsync(runId, file, cancel);
        await ImportAsync(runId, rows, bytesRead, problem, cancel);
    }

    /// <summary>The same for contacts that are read already.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="contacts">From the beginning of the file, also when it goes on.</param>
    /// <param name="bytesRead">How far the file was read.</param>
    /// <param name="problem">Why the file cannot be read at all.</param>
    /// <param name="cancel">Stops between two batches; the next call goes on.</param>
    public Task ImportAsync(Guid runId, IEnumerable<ImportedContact> contacts, Func<long> bytesRead, string? problem, CancellationToken cancel) =>
        ImportAsync(runId, (turn, last) => turn.After(last, contacts), bytesRead, problem, cancel);

    /// <inheritdoc cref="ImportAsync(Guid, IEnumerable{ImportedContact}, Func{long}, string, CancellationToken)"/>
    public Task CheckAsync(Guid runId, IEnumerable<ImportedContact> contacts, Func<long> bytesRead, string? problem, CancellationToken cancel) =>
        CheckAsync(runId, (turn, last) => turn.After(last, contacts), bytesRead, problem, cancel);

    private async Task ImportAsync(Guid runId, Func<ImportTurn, int, IEnumerable<RowDraft>> rowsAfter, Func<long> bytesRead, string? problem, CancellationToken cancel)
    {
        if (await BeginAsync(runId, isTrial: false, cancel) is not { } turn)
        {
            return;
        }

        try
        {
            var last = await db.ImportRows.Where(row => row.ImportRunId == runId).MaxAsync(row => (int?)row.Line, cancel) ?? 0;
            foreach (var rows in (problem is null ? rowsAfter(turn, last) : []).Chunk(RowsABatch))
            {
                cancel.ThrowIfCancellationRequested();
                if (!await SaveAsync(turn, rows, bytesRead(), cancel))
                {
                    return;
                }
            }

            await EndAsync(turn, problem, cancel);
        }
        finally
        {
            await claim.ReleaseAsync(runId, turn.Hold);
        }
    }

    private async Task CheckAsync(Guid runId, Func<ImportTurn, int, IEnumerable<RowDraft>> rowsAfter, Func<long> bytesRead, string? problem, CancellationToken cancel)
    {
        if (await BeginAsync(runId, isTrial: true, cancel) is not { } turn)
        {
            return;
        }

        try
        {
            var trial = new ImportTrial(turn.Run, problem);
            foreach (var rows in (problem is null ? rowsAfter(turn, 0) : []).Chunk(RowsABatch))
            {
                cancel.ThrowIfCancellationRequested();
                var batch = await bench.PlanAsync(turn.Run, rows, trial.Memory, turn.NewEntries, turn.At, cancel);
                trial.Add(batch);
                turn.NewEntries -= batch.Entries.New.Count;
                if (!await ReportAsync(turn, trial.Report, bytesRead(), null, cancel))
                {
                    return;
                }
            }

            await ReportAsync(turn, trial.Report, turn.Run.Size, clock.Moment(), cancel);
        }
        finally
        {
            await claim.ReleaseAsync(runId, turn.Hold);
        }
    }

    private async Task<(Func<ImportTurn, int, IEnumerable<RowDraft>> RowsAfter, Func<long> BytesRead, string? Problem)> OpenAsync(Guid runId, Stream file, CancellationToken cancel)
    {
        var run = await db.ImportRuns.AsNoTracking().Where(run => run.Id == runId).Select(run => new { run.Subject, run.FileName, run.Columns }).SingleOrDefaultAsync(cancel);
        if (run is null)
        {
            return ((_, _) => [], () => 0, null);
        }

        file.Position = 0;
        if (run.Subject == ImportSubject.Complaints)
        {
            var complaints = ComplaintFile.Open(file, run.FileName);
            return ((turn, last) => turn.After(last, complaints.Read(cancel)), () => complaints.BytesRead, complaints.Head.Problem);
        }

        var contacts = ContactFile.Open(file, run.FileName);
        return ((turn, last) => turn.After(last, contacts.Read(FileColumns.Read(run.Columns), cancel)), () => contacts.BytesRead, contacts.Head.Problem);
    }

    private async Task<ImportTurn?> BeginAsync(Guid runId, bool isTrial, CancellationToken cancel)
    {
        if (await claim.TakeAsync(runId, isTrial, cancel) is not { } hold)
        {
            return null;
        }

        var run = await db.ImportRuns.AsNoTracking().SingleAsync(run => run.Id == runId, cancel);
        signature.StaffId = run.ById;
        var (names, now) = (await OfficeNames.ReadAsync(db, cancel), clock.Moment());
        var people = new RowReader(names, run.BranchId, now);
        return new ImportTurn(run, hold, people, new ComplaintReader(FileColumns.Read(run.Columns) ?? [], names, people, run, now));
    }

    private async Task<bool> SaveAsync(ImportTurn turn, RowDraft[] rows, long bytes, CancellationToken cancel)
    {
        Result<string> result;
        try
        {
            result = await work.RunAsync(null, token => WriteAsync(turn, rows, bytes, token), cancel);
        }
        catch (Exception error) when (error is DbException or DbUpdateException)
        {
            // One row that the database refuses does not hold up the others: it is looked for by halves.
            result = Result.Conflict("A row was refused.");
        }

        return result.Kind switch
        {
            ResultKind.Done => turn.Went(),
            ResultKind.NotFound => false,
            ResultKind.Unavailable => throw new InvalidOperationException("The database cannot be written now; the import goes on later."),
            _ => await SaveHalvesAsync(turn, rows, bytes, cancel),
        };
    }

    private async Task<bool> SaveHalvesAsync(ImportTurn turn, RowDraft[] rows, long bytes, CancellationToken cancel)
    {
        if (rows.Length > 1)
        {
            return await SaveAsync(turn, rows[..(rows.Length / 2)], bytes, cancel) && await SaveAsync(turn, rows[(rows.Length / 2)..], bytes, cancel);
        }

        if (rows[0].Refused is null)
        {
            rows[0].Refused = "The database could not take this row.";
            return await SaveAsync(turn, rows, bytes, cancel);
        }

        await EndAsync(turn, "The database takes no more rows of this file. Ask whoever looks after it; what was taken so far is there.", cancel);
        return false;
    }

    private async Task<Result<string>> WriteAsync(ImportTurn turn, RowDraft[] rows, long bytes, CancellationToken cancel)
    {
        await claim.QueueAsync(cancel);
        if (await claim.KeepAsync(turn.Run.Id, turn.Hold, cancel) is not { } hold)
        {
            return Result.NotFound("Somebody else reads this file now.");
        }

        var batch = await bench.PlanAsync(turn.Run, rows, new RowMemory(), turn.NewEntries, turn.At, cancel);
        await bench.WriteAsync(batch, cancel);
        var (created, updated, skipped, failed) = (batch.Count(ImportOutcome.Created), batch.Count(ImportOutcome.Updated), batch.Count(ImportOutcome.Skipped), batch.Count(ImportOutcome.Failed));
        await db.ImportRuns.Where(run => run.Id == turn.Run.Id).ExecuteUpdateAsync(
            set => set.SetProperty(run => run.BytesRead, bytes).SetProperty(run => run.RowsRead, run => run.RowsRead + rows.Length)
                .SetProperty(run => run.Created, run => run.Created + created).SetProperty(run => run.Updated, run => run.Updated + updated)
                .SetProperty(run => run.Skipped, run => run.Skipped + skipped).SetProperty(run => run.Failed, run => run.Failed + failed),
            cancel);
        (turn.Next, turn.NextEntries) = (hold, turn.NewEntries - batch.Entries.New.Count);
        return Result.Done("");
    }

    private async Task EndAsync(ImportTurn turn, string? stopped, CancellationToken cancel) => await work.RunAsync(null, async token =>
    {
        if (await claim.KeepAsync(turn.Run.Id, turn.Hold, token) is null)
        {
            return Result.NotFound("Somebody else reads this file now.");
        }

        var run = await db.ImportRuns.SingleAsync(run => run.Id == turn.Run.Id, token);
        if (stopped is null)
        {
            run.BytesRead = run.Size;
            run.Finish(clock.Moment());
        }
        else
        {
            run.Stop(clock.Moment(), stopped);
        }

        db.Note(run.Subject == ImportSubject.Complaints ? ComplaintsAct : Act, run);
        return Result.Done("");
    }, cancel);

    private async Task<bool> ReportAsync(ImportTurn turn, ImportReport report, long bytes, DateTime? ended, CancellationToken cancel)
    {
        var result = await work.RunAsync(null, async token =>
        {
            if (await claim.KeepAsync(turn.Run.Id, turn.Hold, token) is not { } hold)
            {
                return Result.NotFound("Somebody else reads this file now.");
            }

            var found = ended is null ? null : report.Write();
            await db.ImportRuns.Where(run => run.Id == turn.Run.Id).ExecuteUpdateAsync(
                set => set.SetProperty(run => run.BytesRead, bytes).SetProperty(run => run.RowsRead, report.RowsRead).SetProperty(run => run.Created, report.Created)
                    .SetProperty(run => run.Updated, report.Updated).SetProperty(run => run.Skipped, report.Skipped).SetProperty(run => run.Failed, report.Failed)
                    .SetProperty(run => run.CheckedAt, ended).SetProperty(run => run.CheckReport, found),
                token);
            (turn.Next, turn.NextEntries) = (hold, turn.NewEntries);
            return Result.Done("");
        }, cancel);
        return result.Kind == ResultKind.Unavailable ? throw new InvalidOperationException("The database cannot be written now; the trial begins again later.")
            : result.IsDone && turn.Went();
    }
}

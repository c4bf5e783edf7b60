using System.Security.Cryptography;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Imports a file from beginning to end for somebody who waits for it; a file whose import was interrupted goes on.</summary>
public sealed class ImportErrand(CrmDbContext db, Work work, ImportRunner runner, ImportProblems problems, TimeProvider clock, Signature signature)
{
    // Whoever was at the file and was ended is waited for this long; see ImportClaim.Patience.
    private const int MostTries = 30;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <param name="input">What is to be done.</param>
    /// <param name="file">Seekable; not closed.</param>
    /// <param name="cancel">Stops between two batches; the same file goes on another time.</param>
    /// <returns>Done with what was done; Invalid or Unavailable when nothing could be read, with the reason.</returns>
    /// <exception cref="InvalidOperationException">The database could not be written in between.</exception>
    public async Task<Result<ImportReport>> RunAsync(NewImport input, Stream file, CancellationToken cancel)
    {
        var begun = await BeginAsync(input, file, cancel);
        if (!begun.IsDone)
        {
            return begun.Then(_ => new ImportReport(0, 0, 0, 0, 0, []));
        }

        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            await (input.IsTrial ? runner.CheckAsync(begun.Value.Run, file, cancel) : runner.ImportAsync(begun.Value.Run, file, cancel));
            var run = await db.ImportRuns.AsNoTracking().SingleAsync(run => run.Id == begun.Value.Run, cancel);
            if (run.CheckedAt is not null && input.IsTrial)
            {
                return Result.Done(Remarked(ImportReport.Of(run.CheckReport)!, begun.Value.Remark));
            }

            if (run.FinishedAt is not null)
            {
                return run is { RowsRead: 0 } ? Result.Invalid("File", run.StoppedWhy ?? (input.Subject == ImportSubject.Complaints ? ComplaintFile.Nothing : ContactFile.Nobody)) : Result.Done(Remarked(ImportReport.Of(run, await problems.FirstAsync(run.Id, cancel)), begun.Value.Remark));
            }

            await Task.Delay(Pause, clock, cancel);
        }

        return Result.Unavailable("Another import of this file is at work. Look again when it is done.");
    }

    // Whoever waits sees no page that shows what was guessed.
    private static ImportReport Remarked(ImportReport report, string? guessed) => guessed is null ? report : report with
    {
        Problems = [new ImportProblem(1, $"Look whether it was read as it is meant: {guessed}.", ""), .. report.Problems],
    };

    private async Task<Result<(Guid Run, string? Remark)>> BeginAsync(NewImport input, Stream file, CancellationToken cancel)
    {
        file.Position = 0;
        var head = FileHead.Of(file, input.FileName, input.Subject);
        if (head.Problem is { } unreadable)
        {
            return Result.Invalid("File", unreadable);
        }

        var names = await OfficeNames.ReadAsync(db, cancel);
        var branch = input.Branch is { } named ? names.Branch(named) : await db.Branches.OrderBy(branch => branch.Id).Select(branch => (Guid?)branch.Id).FirstOrDefaultAsync(cancel);
        if (branch is not { } at)
        {
            return Result.Invalid("Branch", input.Branch is null ? "There is no branch yet: open the office first." : $"There is no branch “{input.Branch}”.");
        }

        var mapped = await MapAsync(input, head, cancel);
        if (!mapped.IsDone)
        {
            return mapped.Then(_ => (Guid.Empty, (string?)null));
        }

        var columns = mapped.Value;
        file.Position = 0;
        var hash = await SHA256.HashDataAsync(file, cancel);
        var begun = await FindAsync(input, hash, columns, cancel) is { } unfinished
            ? Result.Done(unfinished)
            : await ReceiveAsync(input, file.Length, hash, (at, head.Words, columns), cancel);
        return begun.Then(id => (id, input.Map is null && input.WrittenMap is null ? head.Remark : null));
    }

    // null for a file of contacts without a map: its columns are guessed again as it is read.
    private async Task<Result<string?>> MapAsync(NewImport input, ContactFileHead head, CancellationToken cancel)
    {
        var written = input.WrittenMap is { } json ? ComplaintColumns.Read(json) : null;
        if (input.WrittenMap is not null && written is null)
        {
            return Result.Invalid("Map", "This is no map of columns: a list of headings with what they mean. The reference shows one.");
        }

        var kept = input.Map is null || written is not null ? written : FileColumns.Read(
            await db.ImportMaps.AsNoTracking().Where(map => map.Name == input.Map && map.Subject == input.Subject).Select(map => map.Columns).SingleOrDefaultAsync(cancel));
        if (input.Map is not null && kept is null)
        {
            return Result.Invalid("Map", $"No map of columns is kept under the name “{input.Map}”.");
        }

        if (input.Subject == ImportSubject.Customers)
        {
            return Result.Done(kept is null ? null : FileColumns.Write(kept));
        }

        var columns = kept is null ? head.Columns : ComplaintColumns.Laid(kept, head.Columns);
        return columns is null ? Result.Invalid("Map", "This map knows none of the headings of the file.")
            : ComplaintColumns.Problem(columns) is { } problem ? Result.Invalid("Map", $"{problem} Say it with --map.")
            : Result.Done<string?>(FileColumns.Write(columns));
    }

    private async Task<Guid?> FindAsync(NewImport input, byte[] hash, string? columns, CancellationToken cancel) =>
        input.IsTrial ? null : await db.ImportRuns
            .Where(run => run.Subject == input.Subject && run.FileHash == hash && run.ConfirmedAt != null && run.FinishedAt == null && run.Duplicates == input.Duplicates && run.Columns == columns)
            .OrderByDescending(run => run.StartedAt).Select(run => (Guid?)run.Id).FirstOrDefaultAsync(cancel);

    private async Task<Result<Guid>> ReceiveAsync(NewImport input, long size, byte[] hash, (Guid BranchId, string Format, string? Columns) read, CancellationToken cancel)
    {
        var id = Guid.Empty;
        var saved = await work.RunAsync(null, _ =>
        {
            var run = ImportRun.Receive(input.Subject, input.FileName, size, signature.StaffId, read.BranchId, clock.Moment(), hash);
            (run.Format, run.Columns, run.Duplicates) = (Lengths.Cut(read.Format, Lengths.Line), read.Columns, input.Duplicates);
            if (input.IsTrial)
            {
                run.AskCheck(clock.Moment());
            }
            else
            {
                run.Confirm(clock.Moment());
            }

            id = run.Id;
            db.ImportRuns.Add(run);
            db.Note(input.IsTrial ? "Import tried" : "Import begun", run);
            return Task.FromResult<Result<string>>(Result.Done(""));
        }, cancel);
        return saved.Then(_ => id);
    }
}

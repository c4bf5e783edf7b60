using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Decides what becomes of the rows of one batch, the same for a trial run and for the import itself, and has it written.</summary>
public sealed class ImportBench(CrmDbContext db, ImportPen pen, ComplaintBench complaints, ComplaintPen changes)
{
    private const string FileErased = "Their file was erased, and stays so.";
    private const string FileGone = "Their file was taken away meanwhile. Bring the row again.";

    /// <summary>Only reads.</summary>
    /// <param name="run">The import.</param>
    /// <param name="rows">The rows of the batch.</param>
    /// <param name="memory">Earlier rows that are not written.</param>
    /// <param name="newEntries">How many more entries of lists the file may bring.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    internal Task<ImportBatch> PlanAsync(ImportRun run, IReadOnlyList<RowDraft> rows, RowMemory memory, int newEntries, DateTime at, CancellationToken cancel) =>
        run.Subject == ImportSubject.Complaints
            ? complaints.PlanAsync(run, rows.Cast<ComplaintDraft>().ToList(), memory, newEntries, cancel)
            : PlanFilesAsync(run, rows.Cast<ImportDraft>().ToList(), memory, newEntries, at, cancel);

    /// <summary>Writes what was decided, and the row of each row, inside the transaction that is open.</summary>
    internal async Task WriteAsync(ImportBatch batch, CancellationToken cancel)
    {
        await pen.WriteAsync(batch, cancel);
        await changes.WriteAsync(batch.Changed, ComplaintOrigin.ChangedAct, cancel);
    }

    private async Task<ImportBatch> PlanFilesAsync(ImportRun run, IReadOnlyList<ImportDraft> rows, RowMemory memory, int newEntries, DateTime at, CancellationToken cancel)
    {
        var batch = new ImportBatch(await EntryBook.ReadAsync(db, [ListKind.Tag], memory.NewEntries, newEntries, cancel));
        var taken = rows.Where(row => row.Refused is null).ToList();
        var known = await KnownFiles.ReadAsync(db, taken, cancel);
        var matcher = new RowMatcher(known, memory, run.Id);
        var matches = new List<(ImportDraft Row, RowMatch? Match, Guid? File)>();
        foreach (var row in rows)
        {
            var match = row.Refused is null ? matcher.Of(row) : null;
            matches.Add((row, match, match is null || match.Again is not null ? null : Lay(run, row, match, batch, known, memory, at)));
        }

        await FetchAsync(run, batch, memory, matches.Select(one => one.File).OfType<Guid>(), at, cancel);
        foreach (var (row, match, file) in matches)
        {
            if (Decide(run, row, match, file, batch, at))
            {
                memory.Wrote(file!.Value, row);
            }
        }

        return batch;
    }

    // The file that a row is written into, if it is: a new one, or one that was there.
    private static Guid? Lay(ImportRun run, ImportDraft row, RowMatch match, ImportBatch batch, KnownFiles known, RowMemory memory, DateTime at)
    {
        if (match.File is { } theirs && run.Duplicates != ImportDuplicates.Create)
        {
            if (theirs.IsErased || run.Duplicates == ImportDuplicates.Skip)
            {
                memory.NoteKey(row, theirs);
                return null;
            }

            memory.Note(row, theirs with { Name = row.Name, Words = row.Words });
            return theirs.Id;
        }

        if (match.File is { IsErased: true })
        {
            return null;
        }

        var isFree = row.Reference is { } wanted && known.Reference(wanted) is null && memory.Reference(wanted) is null;
        var customer = Customer.Bring(run, row.Name, row.Words, row.KnownSince ?? at, isFree ? row.Reference : null);
        batch.Files[customer.Id] = new FileInHand(customer, isNew: true);
        memory.Note(row, new KnownFile(customer.Id, customer.Reference, customer.DisplayName, row.Words, false, run.Id));
        return customer.Id;
    }

    private async Task FetchAsync(ImportRun run, ImportBatch batch, RowMemory memory, IEnumerable<Guid> wanted, DateTime at, CancellationToken cancel)
    {
        var ids = wanted.Where(id => !batch.Files.ContainsKey(id)).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        var found = await db.Customers.AsNoTracking().AsSplitQuery().Where(customer => EF.Parameter(ids).Contains(customer.Id))
            .Include(customer => customer.NameParts).Include(customer => customer.ContactPoints).Include(customer => customer.Facts).Include(customer => customer.Tags)
            .ToListAsync(cancel);
        var theirs = found.ToDictionary(customer => customer.Id);
        foreach (var id in ids)
        {
            if (WrittenRow.Replay(theirs.GetValueOrDefault(id), memory.Written(id), batch.Entries, run, at) is { } file)
            {
                batch.Files[id] = file;
            }
        }
    }

    // true when the row is written into the file.
    private static bool Decide(ImportRun run, ImportDraft row, RowMatch? match, Guid? file, ImportBatch batch, DateTime at)
    {
        if (match is null)
        {
            batch.Note(run, row, ImportOutcome.Failed, null, row.Refused);
            return false;
        }

        if (file is not { } id)
        {
            var why = match.Again ?? (match.File!.IsErased ? FileErased : $"Has a file already: {match.File.Called} ({match.Why}).");
            batch.Note(run, row, ImportOutcome.Skipped, match.File?.Id, why);
            return false;
        }

        return Write(run, row, match, id, batch, at);
    }

    private static bool Write(ImportRun run, ImportDraft row, RowMatch match, Guid id, ImportBatch batch, DateTime at)
    {
        if (!batch.Files.TryGetValue(id, out var file))
        {
            batch.Note(run, row, ImportOutcome.Failed, null, FileGone);
            return false;
        }

        var undo = file.Take(row, batch.Entries, run, at);
        if (match.File?.Id != id)
        {
            batch.Note(run, row, ImportOutcome.Created, id, match.Warning);
            return true;
        }

        if (undo is not null)
        {
            batch.Note(run, row, ImportOutcome.Updated, id, match.Warning, undo.Write());
            return true;
        }

        batch.Note(run, row, ImportOutcome.Skipped, id, "Nothing new in it.");
        return false;
    }
}

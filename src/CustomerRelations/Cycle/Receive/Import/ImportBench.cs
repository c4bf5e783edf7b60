using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Decides what becomes of the rows of one batch, the same for a trial run and for the import itself, and has it written.</summary>
public sealed class ImportBench(CrmDbContext db, ImportPen pen)
{
    private const string FileErased = "Their file was erased, and stays so.";

    /// <summary>Only reads.</summary>
    /// <param name="run">The import.</param>
    /// <param name="rows">The rows of the batch.</param>
    /// <param name="memory">Earlier rows that are not written.</param>
    /// <param name="newTags">How many more tags the file may bring.</param>
    /// <param name="at">UTC.</param>
    /// <param name="cancel">Stops reading.</param>
    internal async Task<ImportBatch> PlanAsync(ImportRun run, IReadOnlyList<ImportDraft> rows, RowMemory memory, int newTags, DateTime at, CancellationToken cancel)
    {
        var batch = new ImportBatch(await TagBook.ReadAsync(db, newTags, cancel));
        var taken = rows.Where(row => row.Refused is null).ToList();
        var known = await KnownFiles.ReadAsync(db, taken, cancel);
        var matcher = new RowMatcher(known, memory, run.Id);
        var matches = new List<(ImportDraft Row, RowMatch? Match, Guid? File)>();
        foreach (var row in rows)
        {
            var match = row.Refused is null ? matcher.Of(row) : null;
            matches.Add((row, match, match is null || match.Again is not null ? null : Lay(run, row, match, batch, known, memory, at)));
        }

        await FetchAsync(batch, matches.Select(one => one.File).OfType<Guid>(), cancel);
        foreach (var (row, match, file) in matches)
        {
            Decide(run, row, match, file, batch, at);
        }

        return batch;
    }

    /// <summary>Writes what was decided, and the row of each row, inside the transaction that is open.</summary>
    internal Task WriteAsync(ImportBatch batch, CancellationToken cancel) => pen.WriteAsync(batch, cancel);

    // The file that a row is written into, if it is: a new one, or one that was there.
    private static Guid? Lay(ImportRun run, ImportDraft row, RowMatch match, ImportBatch batch, KnownFiles known, RowMemory memory, DateTime at)
    {
        if (match.File is { } theirs && run.Duplicates != ImportDuplicates.Create)
        {
            if (theirs.IsErased || run.Duplicates == ImportDuplicates.Skip)
            {
                return null;
            }

            memory.Note(row, theirs);
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

    private async Task FetchAsync(ImportBatch batch, IEnumerable<Guid> wanted, CancellationToken cancel)
    {
        var ids = wanted.Where(id => !batch.Files.ContainsKey(id)).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        var found = await db.Customers.AsNoTracking().AsSplitQuery().Where(customer => EF.Parameter(ids).Contains(customer.Id))
            .Include(customer => customer.NameParts).Include(customer => customer.ContactPoints).Include(customer => customer.Facts).Include(customer => customer.Tags)
            .ToListAsync(cancel);
        found.ForEach(customer => batch.Files[customer.Id] = new FileInHand(customer, isNew: false));
    }

    private static void Decide(ImportRun run, ImportDraft row, RowMatch? match, Guid? file, ImportBatch batch, DateTime at)
    {
        if (match is null)
        {
            batch.Note(run, row, ImportOutcome.Failed, null, row.Refused);
        }
        else if (file is not { } id)
        {
            var why = match.Again ?? (match.File!.IsErased ? FileErased : $"Has a file already: {match.File.Called} ({match.Why}).");
            batch.Note(run, row, ImportOutcome.Skipped, match.File?.Id, why);
        }
        else
        {
            Write(run, row, match, id, batch, at);
        }
    }

    private static void Write(ImportRun run, ImportDraft row, RowMatch match, Guid id, ImportBatch batch, DateTime at)
    {
        // A trial run does not have the files that earlier batches would have opened.
        var file = batch.Files.GetValueOrDefault(id);
        var opens = match.File?.Id != id;
        var undo = file?.Take(row, batch.Tags, run, at);
        if (opens)
        {
            batch.Note(run, row, ImportOutcome.Created, id, match.Warning);
        }
        else if (file is null || undo is not null)
        {
            batch.Note(run, row, ImportOutcome.Updated, id, match.Warning, undo?.Write());
        }
        else
        {
            batch.Note(run, row, ImportOutcome.Skipped, id, "Nothing new in it.");
        }
    }
}

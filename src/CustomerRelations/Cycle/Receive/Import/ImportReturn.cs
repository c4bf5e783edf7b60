using System.Data.Common;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Takes an import back: files it opened and complaints it brought that nobody has used go, updates that still stand are undone, the rest stays and says why.</summary>
public sealed class ImportReturn(CrmDbContext db, Work work, ImportPen pen, ComplaintWork complaints, TimeProvider clock, Signature signature)
{
    /// <value>What the change log calls it.</value>
    internal const string Act = "Import taken back";

    private const int RowsABatch = 500;
    private const int Tries = 3;
    private const string Gone = "Their file was erased or merged with another one.";
    private const string Overwritten = "Somebody has changed since what it wrote.";

    /// <summary>Does it, or goes on where it was interrupted; a second time changes nothing.</summary>
    /// <param name="reference">The run's reference.</param>
    /// <param name="form">The posted form; null when no form asked for it.</param>
    /// <param name="cancel">Stops between two batches.</param>
    /// <returns>Done with what was undone and what stayed; NotFound; Conflict before it was imported; Unavailable.</returns>
    public async Task<Result<TakenBack>> TakeBackAsync(string reference, Submission? form, CancellationToken cancel)
    {
        Reference.TryRead(reference, out var read);
        var id = await db.ImportRuns.Where(run => run.Reference == read).Select(run => run.Id).SingleOrDefaultAsync(cancel);
        var step = await work.RunAsync(form, token => BeginAsync(id, token), cancel);
        for (var isUpdate = true; step.IsDone && await UndoneYetAsync(id, isUpdate, cancel) is var (more, updates); isUpdate = updates)
        {
            if (!more)
            {
                return Result.Done(await CountAsync(id, cancel));
            }

            step = await BatchAsync(id, updates, cancel);
        }

        return step.Then(_ => new TakenBack(0, 0, new Dictionary<string, int>(StringComparer.Ordinal)));
    }

    private async Task<Result<string>> BeginAsync(Guid id, CancellationToken cancel)
    {
        if (await db.ImportRuns.SingleOrDefaultAsync(run => run.Id == id, cancel) is not { } run)
        {
            return Result.NotFound("There is no such import.");
        }

        if (run.ConfirmedAt is null)
        {
            return Result.Conflict("Nothing of this file was taken yet, so there is nothing to take back.");
        }

        if (run.TakenBackAt is null)
        {
            if (run.FinishedAt is null)
            {
                run.Stop(clock.Moment(), "It was taken back before its end.");
            }

            run.TakeBack(clock.Moment(), signature.StaffId);
            db.Note(Act, run);
        }

        return Result.Done($"/customers/import/{run.Reference}");
    }

    // Updates of files that were there first; then the files it opened, with all that it wrote into them.
    private async Task<(bool More, bool Updates)> UndoneYetAsync(Guid id, bool updates, CancellationToken cancel) =>
        updates && await Updates(id).AnyAsync(cancel) ? (true, true) : (await Creations(id).AnyAsync(cancel), false);

    private IQueryable<ImportRow> Updates(Guid id) => Open(id).Where(row => row.Outcome == ImportOutcome.Updated
        && !db.Customers.Any(customer => customer.Id == row.SubjectId && customer.ImportRunId == id));

    private IQueryable<ImportRow> Creations(Guid id) => Open(id).Where(row => row.Outcome == ImportOutcome.Created);

    private IQueryable<ImportRow> Open(Guid id) =>
        db.ImportRows.AsNoTracking().Where(row => row.ImportRunId == id && row.TakenBackAt == null && row.StayedWhy == null);

    private async Task<Result<string>> BatchAsync(Guid id, bool updates, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work.RunAsync(null, token => updates ? UndoAsync(id, token) : CloseAsync(id, token), cancel);
            }
            catch (DbException) when (attempt < Tries)
            {
                // Somebody spoke with one of them at this moment: looked at again, that file stays.
            }
        }
    }

    private async Task<Result<string>> UndoAsync(Guid id, CancellationToken cancel)
    {
        var rows = await Updates(id).OrderByDescending(row => row.Line).Take(RowsABatch).ToListAsync(cancel);
        if (await IsOfComplaintsAsync(id, cancel))
        {
            await MarkAsync(rows.ConvertAll(row => row.Id), await complaints.UndoAsync(rows, cancel), cancel);
            return Result.Done("");
        }

        await UndoFilesAsync(id, rows, cancel);
        return Result.Done("");
    }

    private async Task UndoFilesAsync(Guid id, List<ImportRow> rows, CancellationToken cancel)
    {
        var subjects = rows.Select(row => row.SubjectId).OfType<Guid>().Distinct().ToArray();
        var files = (await db.Customers.AsNoTracking().AsSplitQuery()
                .Where(customer => EF.Parameter(subjects).Contains(customer.Id) && customer.MergedIntoId == null && customer.ErasedAt == null)
                .Include(customer => customer.NameParts).Include(customer => customer.ContactPoints).Include(customer => customer.Facts).Include(customer => customer.Tags).ToListAsync(cancel))
            .ToDictionary(customer => customer.Id, customer => new FileInHand(customer, isNew: false));
        var undone = new List<ImportUndo>();
        var stayed = new Dictionary<Guid, string>();
        foreach (var row in rows)
        {
            var undo = ImportUndo.Read(row.Before!);
            if (files.TryGetValue(row.SubjectId!.Value, out var file) && file.Undo(undo))
            {
                undone.Add(undo);
                await UntagAsync(file.Customer.Id, undo, cancel);
            }
            else
            {
                stayed[row.Id] = file is null ? Gone : Overwritten;
            }
        }

        await RemoveAsync(id, undone, cancel);
        await pen.WriteAsync(files.Values, cancel);
        await MarkAsync(rows.Select(row => row.Id).ToList(), stayed, cancel);
    }

    private async Task UntagAsync(Guid customerId, ImportUndo undo, CancellationToken cancel)
    {
        if (undo.Tags.Count > 0)
        {
            await db.CustomerTags.Where(tag => tag.CustomerId == customerId && undo.Tags.Contains(tag.ListItemId)).ExecuteDeleteAsync(cancel);
        }
    }

    private async Task RemoveAsync(Guid id, List<ImportUndo> undone, CancellationToken cancel)
    {
        var (points, facts) = (undone.SelectMany(undo => undo.Points).ToArray(), undone.SelectMany(undo => undo.Facts).ToArray());
        await db.ContactPoints.Where(point => EF.Parameter(points).Contains(point.Id)).ExecuteDeleteAsync(cancel);
        await db.CustomerFacts.Where(fact => EF.Parameter(facts).Contains(fact.Id) && fact.Version == id).ExecuteDeleteAsync(cancel);
    }

    private async Task<Result<string>> CloseAsync(Guid id, CancellationToken cancel)
    {
        var rows = await Creations(id).OrderByDescending(row => row.Line).Take(RowsABatch).ToListAsync(cancel);
        var files = rows.Select(row => row.SubjectId!.Value).ToArray();
        var used = await (await IsOfComplaintsAsync(id, cancel) ? complaints.RemoveAsync(id, files, cancel) : RemoveFilesAsync(id, files, cancel));
        var written = await db.ImportRows.Where(row => row.ImportRunId == id && EF.Parameter(files).Contains(row.SubjectId!.Value)
                && (row.Outcome == ImportOutcome.Created || row.Outcome == ImportOutcome.Updated))
            .Select(row => new { row.Id, SubjectId = row.SubjectId!.Value }).ToListAsync(cancel);
        await MarkAsync(
            written.Select(row => row.Id).ToList(),
            written.Where(row => used.ContainsKey(row.SubjectId)).ToDictionary(row => row.Id, row => used[row.SubjectId]),
            cancel);
        return Result.Done("");
    }

    private Task<bool> IsOfComplaintsAsync(Guid id, CancellationToken cancel) => db.ImportRuns.AnyAsync(run => run.Id == id && run.Subject == ImportSubject.Complaints, cancel);

    private async Task<IReadOnlyDictionary<Guid, string>> RemoveFilesAsync(Guid id, Guid[] files, CancellationToken cancel)
    {
        var used = await LaterUse.OfAsync(db, id, files, cancel);
        var unused = files.Except(used.Keys).ToArray();
        await db.Customers.Where(customer => EF.Parameter(unused).Contains(customer.Id)).ExecuteDeleteAsync(cancel);
        return used;
    }

    private async Task MarkAsync(List<Guid> rows, Dictionary<Guid, string> stayed, CancellationToken cancel)
    {
        DateTime? now = clock.Moment();
        var undone = rows.Where(row => !stayed.ContainsKey(row)).ToArray();
        await db.ImportRows.Where(row => EF.Parameter(undone).Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.TakenBackAt, now), cancel);
        foreach (var why in stayed.GroupBy(row => row.Value, row => row.Key, StringComparer.Ordinal))
        {
            var left = why.ToArray();
            await db.ImportRows.Where(row => EF.Parameter(left).Contains(row.Id)).ExecuteUpdateAsync(set => set.SetProperty(row => row.StayedWhy, why.Key), cancel);
        }
    }

    private async Task<TakenBack> CountAsync(Guid id, CancellationToken cancel)
    {
        var counts = await db.ImportRows.Where(row => row.ImportRunId == id && (row.TakenBackAt != null || row.StayedWhy != null))
            .GroupBy(row => new { row.Outcome, row.StayedWhy }).Select(group => new { group.Key.Outcome, group.Key.StayedWhy, Count = group.Count() }).ToListAsync(cancel);
        return new TakenBack(
            counts.Where(one => one is { Outcome: ImportOutcome.Created, StayedWhy: null }).Sum(one => one.Count),
            counts.Where(one => one is { Outcome: ImportOutcome.Updated, StayedWhy: null }).Sum(one => one.Count),
            counts.Where(one => one.StayedWhy is not null).GroupBy(one => one.StayedWhy!, StringComparer.Ordinal)
                .ToDictionary(why => why.Key, why => why.Sum(one => one.Count), StringComparer.Ordinal));
    }
}

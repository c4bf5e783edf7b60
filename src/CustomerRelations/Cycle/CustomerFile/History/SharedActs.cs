using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.CustomerFile.History;

/// <summary>What was done to a file together with many others: changes of many, and imports. Such an act is written once, for all of them.</summary>
internal sealed class SharedActs(CrmDbContext db, Guid customerId)
{
    /// <summary>Everything whose acts belong to the history of the file: itself, what they told us, the changes of many and the imports that touched it.</summary>
    public IQueryable<Guid> Subjects =>
        db.CustomerFacts.Where(fact => fact.CustomerId == customerId).Select(fact => fact.Id)
            .Concat(db.BulkChangeRows.Where(row => row.CustomerId == customerId).Select(row => row.BulkChangeId))
            .Concat(Rows.Select(row => row.ImportRunId));

    private IQueryable<ImportRow> Rows =>
        db.ImportRows.AsNoTracking().Where(row => row.SubjectId == customerId && (row.Outcome == ImportOutcome.Created || row.Outcome == ImportOutcome.Updated));

    /// <summary>What those among these acts did to this file; the others are left out.</summary>
    public async Task<IReadOnlyDictionary<long, SharedAct>> ReadAsync(IReadOnlyCollection<ChangeEntry> acts, CancellationToken cancel)
    {
        var read = new Dictionary<long, SharedAct>();
        await ReadManyAsync(acts.Where(act => act.SubjectKind == nameof(BulkChange)).ToList(), read, cancel);
        await ReadRunsAsync(acts.Where(act => act.SubjectKind == nameof(ImportRun)).ToList(), read, cancel);
        return read;
    }

    private async Task ReadManyAsync(List<ChangeEntry> acts, Dictionary<long, SharedAct> read, CancellationToken cancel)
    {
        if (acts.Count == 0)
        {
            return;
        }

        var ids = acts.ConvertAll(act => act.SubjectId);
        var changes = await (
            from row in db.BulkChangeRows
            where row.CustomerId == customerId && ids.Contains(row.BulkChangeId)
            join change in db.BulkChanges.AsNoTracking() on row.BulkChangeId equals change.Id
            select new { Change = change, row.BeforeId }).ToDictionaryAsync(one => one.Change.Id, cancel);
        foreach (var act in acts)
        {
            read[act.Seq] = act.Act == ManyBook.PutBackAct
                ? new SharedAct("Change of many put back, where nobody had gone on since", [])
                : Changed(changes[act.SubjectId].Change, changes[act.SubjectId].BeforeId);
        }
    }

    private async Task ReadRunsAsync(List<ChangeEntry> acts, Dictionary<long, SharedAct> read, CancellationToken cancel)
    {
        if (acts.Count == 0)
        {
            return;
        }

        var ids = acts.ConvertAll(act => act.SubjectId);
        var rows = (await (
            from row in Rows
            where ids.Contains(row.ImportRunId)
            join run in db.ImportRuns on row.ImportRunId equals run.Id
            orderby row.Line
            select new { Row = row, run.FileName }).ToListAsync(cancel)).ToLookup(one => one.Row.ImportRunId, one => (one.Row, one.FileName));
        foreach (var act in acts)
        {
            read[act.Seq] = act.Act == ImportReturn.Act ? TakenBack(rows[act.SubjectId]) : Imported(rows[act.SubjectId].ToList());
        }
    }

    private static SharedAct Changed(BulkChange change, Guid? before) => new(
        change.Files == 1 ? "Changed from the list" : $"Changed from the list, with {change.Files - 1} more",
        [change.Kind switch
        {
            BulkChangeKind.Branch => new FieldChange(nameof(Customer.BranchId), $"{before}", $"{change.ValueId}"),
            BulkChangeKind.FavouriteColleague => new FieldChange(nameof(Customer.FavouriteColleagueId), $"{before}", $"{change.ValueId}"),
            BulkChangeKind.AddTag => new FieldChange("Tag given", null, $"{change.ValueId}"),
            _ => new FieldChange("Tag taken away", null, $"{change.ValueId}"),
        }]);

    private static SharedAct Imported(List<(ImportRow Row, string FileName)> rows) => new(
        rows.Exists(one => one.Row.Outcome == ImportOutcome.Created) ? "Came with an import" : "Changed by an import",
        rows.SelectMany(one => Place(one.Row, one.FileName).Concat(Updated(one.Row))).ToList());

    private static SharedAct TakenBack(IEnumerable<(ImportRow Row, string FileName)> rows) => new(
        "Import taken back",
        rows.SelectMany(one => one.Row.StayedWhy is { } why ? Place(one.Row, one.FileName).Append(new FieldChange("This file stayed as it was", null, why)) : Place(one.Row, one.FileName)).ToList());

    private static IEnumerable<FieldChange> Place(ImportRow row, string fileName) => [new FieldChange("From", null, $"{fileName}, line {row.Line}")];

    private static IEnumerable<FieldChange> Updated(ImportRow row)
    {
        if (row.Before is null)
        {
            return [];
        }

        var undo = ImportUndo.Read(row.Before);
        return undo.Fields.Select(field => new FieldChange($"{field.Key}", field.Value.Was, field.Value.Is))
            .Concat(undo.Tags.Select(tag => new FieldChange("Tag given", null, $"{tag}")))
            .Concat(Added("Ways to reach them", undo.Points.Count))
            .Concat(Added("What they told us", undo.Facts.Count));
    }

    private static IEnumerable<FieldChange> Added(string what, int count) => count == 0 ? [] : [new FieldChange(what, null, $"{count} more")];
}

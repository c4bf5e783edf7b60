using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>Every file that the rows of one batch may be about, asked for all rows at once.</summary>
internal sealed class KnownFiles
{
    // A file that became part of another is followed this far.
    private const int MergeSteps = 5;

    private Dictionary<Guid, Guid> living = [];
    private Dictionary<Guid, KnownFile> files = [];
    private Dictionary<string, Guid> references = [];
    private Dictionary<string, Guid> externalIds = [];
    private Dictionary<UInt128, (Guid RunId, int Line, Guid? FileId)> rows = [];
    private ILookup<string, Guid> contacts = Enumerable.Empty<Guid>().ToLookup(_ => "");

    private KnownFiles()
    {
    }

    public static async Task<KnownFiles> ReadAsync(CrmDbContext db, IReadOnlyCollection<ImportDraft> batch, CancellationToken cancel)
    {
        var known = new KnownFiles();
        await known.ReadRowsAsync(db, batch, cancel);
        await known.ReadReferencesAsync(db, batch, cancel);
        await known.ReadContactsAsync(db, batch, cancel);
        await known.ReadFilesAsync(db, cancel);
        return known;
    }

    public (Guid RunId, int Line, KnownFile? File)? Row(ImportDraft row) =>
        rows.TryGetValue(RowMemory.Short(row.Hash), out var found) ? (found.RunId, found.Line, found.FileId is { } id ? File(id) : null) : null;

    public KnownFile? Reference(string reference) => references.TryGetValue(reference, out var id) ? File(id) : null;

    public KnownFile? ExternalId(string externalId) => externalIds.TryGetValue(externalId, out var id) ? File(id) : null;

    public IEnumerable<KnownFile> Contact(string key) => contacts[key].Select(File).OfType<KnownFile>();

    private KnownFile? File(Guid id) => files.GetValueOrDefault(living.GetValueOrDefault(id, id));

    private async Task ReadRowsAsync(CrmDbContext db, IReadOnlyCollection<ImportDraft> batch, CancellationToken cancel)
    {
        var hashes = batch.Select(row => row.Hash).ToArray();
        rows = (await db.ImportRows.AsNoTracking()
                .Where(row => EF.Parameter(hashes).Contains(row.RowHash) && row.TakenBackAt == null && (row.Outcome == ImportOutcome.Created || row.Outcome == ImportOutcome.Updated))
                .OrderBy(row => row.Id).Select(row => new { row.RowHash, row.ImportRunId, row.Line, row.SubjectId }).ToListAsync(cancel))
            .DistinctBy(row => RowMemory.Short(row.RowHash)).ToDictionary(row => RowMemory.Short(row.RowHash), row => (row.ImportRunId, row.Line, row.SubjectId));
        var ids = batch.Select(row => row.ExternalId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        externalIds = ids.Length == 0 ? [] : (await db.ImportRows.AsNoTracking()
                .Where(row => EF.Parameter(ids).Contains(row.ExternalId!) && row.SubjectId != null && row.TakenBackAt == null
                    && db.ImportRuns.Any(run => run.Id == row.ImportRunId && run.Subject == ImportSubject.Customers))
                .OrderByDescending(row => row.Id).Select(row => new { row.ExternalId, row.SubjectId }).ToListAsync(cancel))
            .DistinctBy(row => row.ExternalId, StringComparer.Ordinal).ToDictionary(row => row.ExternalId!, row => row.SubjectId!.Value, StringComparer.Ordinal);
    }

    private async Task ReadReferencesAsync(CrmDbContext db, IReadOnlyCollection<ImportDraft> batch, CancellationToken cancel)
    {
        var wanted = batch.Select(row => row.Reference).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        references = wanted.Length == 0 ? [] : await db.Customers.AsNoTracking().Where(customer => EF.Parameter(wanted).Contains(customer.Reference))
            .ToDictionaryAsync(customer => customer.Reference, customer => customer.Id, StringComparer.Ordinal, cancel);
    }

    private async Task ReadContactsAsync(CrmDbContext db, IReadOnlyCollection<ImportDraft> batch, CancellationToken cancel)
    {
        var points = batch.SelectMany(row => row.Points).Where(point => point.Kind != ContactKind.Address).ToList();
        var tails = await TellingAsync(db.ContactPoints.Where(point => point.Kind == ContactKind.Phone).Select(point => point.TailKey!),
            points.Select(point => point.Tail).Where(tail => !string.IsNullOrEmpty(tail)).OfType<string>(), cancel);
        var keys = await TellingAsync(db.ContactPoints.Select(point => point.Key), points.Where(point => string.IsNullOrEmpty(point.Tail)).Select(point => point.Key), cancel);
        var found = keys.Length == 0 ? [] : await db.ContactPoints.AsNoTracking().Where(point => EF.Parameter(keys).Contains(point.Key) && point.Kind != ContactKind.Address).ToListAsync(cancel);
        found.AddRange(tails.Length == 0 ? [] : await db.ContactPoints.AsNoTracking().Where(point => EF.Parameter(tails).Contains(point.TailKey!) && point.Kind == ContactKind.Phone).ToListAsync(cancel));
        contacts = found.Select(point => (Key: ContactKeys.Of(point.Kind, point.Key, point.TailKey), point.CustomerId)).Where(point => point.Key is not null)
            .Distinct().ToLookup(point => point.Key!, point => point.CustomerId, StringComparer.Ordinal);
    }

    // What hundreds share, such as the number of a switchboard, tells nobody apart and would be read again with every batch.
    private static async Task<string[]> TellingAsync(IQueryable<string> all, IEnumerable<string> wanted, CancellationToken cancel)
    {
        var keys = wanted.Distinct(StringComparer.Ordinal).ToArray();
        if (keys.Length == 0)
        {
            return keys;
        }

        var shared = await all.Where(key => EF.Parameter(keys).Contains(key)).GroupBy(key => key).Where(group => group.Count() > RowMemory.MostWithOneContact)
            .Select(group => group.Key).ToListAsync(cancel);
        return shared.Count == 0 ? keys : keys.Except(shared, StringComparer.Ordinal).ToArray();
    }

    private async Task ReadFilesAsync(CrmDbContext db, CancellationToken cancel)
    {
        var merged = new Dictionary<Guid, Guid>();
        var wanted = references.Values.Concat(externalIds.Values).Concat(rows.Values.Select(row => row.FileId).OfType<Guid>())
            .Concat(contacts.SelectMany(group => group)).Distinct().ToArray();
        for (var step = 0; wanted.Length > 0 && step <= MergeSteps; step++)
        {
            var found = await db.Customers.AsNoTracking().Where(customer => EF.Parameter(wanted).Contains(customer.Id))
                .Select(customer => new { customer.Id, customer.Reference, customer.DisplayName, customer.NameKey, customer.MergedIntoId, customer.ErasedAt, customer.ImportRunId })
                .ToListAsync(cancel);
            foreach (var one in found)
            {
                files[one.Id] = new KnownFile(one.Id, one.Reference, one.DisplayName, one.NameKey.Split(' ', StringSplitOptions.RemoveEmptyEntries), one.ErasedAt is not null, one.ImportRunId);
            }

            found.Where(one => one.MergedIntoId is not null).ToList().ForEach(one => merged[one.Id] = one.MergedIntoId!.Value);
            wanted = found.Select(one => one.MergedIntoId).OfType<Guid>().Where(id => !files.ContainsKey(id)).Distinct().ToArray();
        }

        living = merged.Keys.ToDictionary(id => id, id => EndOf(id, merged));
    }

    private static Guid EndOf(Guid id, Dictionary<Guid, Guid> merged)
    {
        for (var step = 0; step < MergeSteps && merged.TryGetValue(id, out var next); step++)
        {
            id = next;
        }

        return id;
    }
}

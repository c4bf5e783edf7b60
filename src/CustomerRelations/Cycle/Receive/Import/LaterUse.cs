using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Knows which files that an import opened somebody has used since.</summary>
internal static class LaterUse
{
    private const string Spoken = "We have spoken with them since.";
    private const string Linked = "Their file is linked with another one.";
    private const string Changed = "Somebody has changed their file since.";
    private const string Imported = "A later import wrote into their file.";

    /// <returns>Why, for each file that stays.</returns>
    public static async Task<IReadOnlyDictionary<Guid, string>> OfAsync(CrmDbContext db, Guid runId, Guid[] files, CancellationToken cancel)
    {
        var uses = new Dictionary<Guid, string>();
        await AddAsync(Conversations(db, files), Spoken);
        await AddAsync(db.CustomerLinks.Where(link => EF.Parameter(files).Contains(link.FromId)).Select(link => link.FromId)
            .Concat(db.CustomerLinks.Where(link => EF.Parameter(files).Contains(link.ToId)).Select(link => link.ToId))
            .Concat(db.Customers.Where(customer => EF.Parameter(files).Contains(customer.MergedIntoId!.Value)).Select(customer => customer.MergedIntoId!.Value)), Linked);
        await AddAsync(Changes(db, runId, files), Changed);
        await AddAsync(db.ImportRows.Where(row => EF.Parameter(files).Contains(row.SubjectId!.Value) && row.ImportRunId != runId && row.Outcome == ImportOutcome.Updated && row.TakenBackAt == null)
            .Select(row => row.SubjectId!.Value), Imported);
        foreach (var id in await OtherVersionsAsync(db, runId, files, cancel))
        {
            uses.TryAdd(id, Changed);
        }

        return uses;

        async Task AddAsync(IQueryable<Guid> used, string why)
        {
            foreach (var id in await used.Distinct().ToListAsync(cancel))
            {
                uses.TryAdd(id, why);
            }
        }
    }

    private static IQueryable<Guid> Conversations(CrmDbContext db, Guid[] files) =>
        db.Touchpoints.Where(row => EF.Parameter(files).Contains(row.CustomerId!.Value)).Select(row => row.CustomerId!.Value)
            .Concat(db.Matters.Where(row => EF.Parameter(files).Contains(row.CustomerId!.Value)).Select(row => row.CustomerId!.Value))
            .Concat(db.Promises.Where(row => EF.Parameter(files).Contains(row.CustomerId!.Value)).Select(row => row.CustomerId!.Value))
            .Concat(db.Visits.Where(row => EF.Parameter(files).Contains(row.CustomerId!.Value)).Select(row => row.CustomerId!.Value))
            .Concat(db.FollowUpTasks.Where(row => EF.Parameter(files).Contains(row.CustomerId!.Value)).Select(row => row.CustomerId!.Value))
            .Concat(db.Kudos.Where(row => EF.Parameter(files).Contains(row.FromCustomerId!.Value)).Select(row => row.FromCustomerId!.Value));

    // The facts of the import carry its key as their version until somebody changes them.
    private static IQueryable<Guid> Changes(CrmDbContext db, Guid runId, Guid[] files) =>
        db.Changes.Where(entry => EF.Parameter(files).Contains(entry.SubjectId)).Select(entry => entry.SubjectId)
            .Concat(db.BulkChangeRows.Where(row => EF.Parameter(files).Contains(row.CustomerId)).Select(row => row.CustomerId))
            .Concat(db.CustomerFacts.Where(fact => EF.Parameter(files).Contains(fact.CustomerId) && fact.Version != runId).Select(fact => fact.CustomerId));

    private static async Task<IEnumerable<Guid>> OtherVersionsAsync(CrmDbContext db, Guid runId, Guid[] files, CancellationToken cancel)
    {
        var other = await db.Customers.Where(customer => EF.Parameter(files).Contains(customer.Id) && customer.Version != runId)
            .Select(customer => new { customer.Id, customer.Version }).ToListAsync(cancel);
        if (other.Count == 0)
        {
            return [];
        }

        var ids = other.Select(one => one.Id).ToArray();
        var own = (await db.ImportRows.Where(row => row.ImportRunId == runId && EF.Parameter(ids).Contains(row.SubjectId!.Value) && row.Before != null)
            .Select(row => row.Before!).ToListAsync(cancel)).Select(json => ImportUndo.Read(json).Version).ToHashSet();
        return other.Where(one => !own.Contains(one.Version)).Select(one => one.Id);
    }
}

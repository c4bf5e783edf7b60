using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Complaints that the rows of one batch may bring again, asked for all rows at once.</summary>
internal sealed class KnownComplaints
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(36);

    private Dictionary<UInt128, (Guid? ComplaintId, Guid RunId, int Line)> rows = [];
    private ILookup<string, Known> keys = Enumerable.Empty<Known>().ToLookup(one => one.ExternalId);
    private Dictionary<Guid, ComplaintInHand> inHand = [];
    private Dictionary<Guid, int> lines = [];

    private KnownComplaints()
    {
    }

    public static async Task<KnownComplaints> ReadAsync(CrmDbContext db, ImportRun run, IReadOnlyCollection<ComplaintDraft> batch, CancellationToken cancel)
    {
        var known = new KnownComplaints();
        var hashes = batch.Where(row => row.Refused is null).Select(row => row.Hash).ToArray();
        var ids = batch.Where(row => row.Refused is null).Select(row => row.ExternalId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        known.rows = (await db.ImportRows.AsNoTracking()
                .Where(row => EF.Parameter(hashes).Contains(row.RowHash) && row.TakenBackAt == null && (row.Outcome == ImportOutcome.Created || row.Outcome == ImportOutcome.Updated))
                .OrderBy(row => row.Id).Select(row => new { row.RowHash, row.SubjectId, row.ImportRunId, row.Line }).ToListAsync(cancel))
            .DistinctBy(row => RowMemory.Short(row.RowHash)).ToDictionary(row => RowMemory.Short(row.RowHash), row => (row.SubjectId, row.ImportRunId, row.Line));
        if (ids.Length > 0)
        {
            known.keys = (await ByKeyAsync(db, ids, cancel)).ToLookup(one => one.ExternalId, StringComparer.Ordinal);
        }

        if (run.Duplicates == ImportDuplicates.Update)
        {
            await known.TakeInHandAsync(db, run, batch, cancel);
        }

        return known;
    }

    /// <summary>The complaint that a row brings again.</summary>
    /// <returns>null for a new one.</returns>
    public KnownComplaint? Of(ComplaintDraft row, Guid runId)
    {
        (Guid? ComplaintId, Guid RunId, int Line)? same = rows.TryGetValue(RowMemory.Short(row.Hash), out var found) ? found : null;
        if (row.ExternalId is null)
        {
            return same is { } before ? new KnownComplaint(before.ComplaintId, before.RunId == runId ? $"The same row stands on line {before.Line}." : "The same row was imported before.", true) : null;
        }

        return Theirs(row) is not { } theirs ? null
            : same is not null ? new KnownComplaint(theirs.Id, $"The same row was imported before: {theirs.Reference}.", true)
            : lines.TryGetValue(theirs.Id, out var line) ? new KnownComplaint(theirs.Id, $"The same complaint stands on line {line}.", false, theirs.IsErased)
            : new KnownComplaint(theirs.Id, $"This complaint is here already: {theirs.Reference}. What the row says is kept with it.", false, theirs.IsErased, inHand.GetValueOrDefault(theirs.Id));
    }

    /// <summary>Complaints that are here, ready to be changed.</summary>
    public static async Task<Dictionary<Guid, ComplaintInHand>> InHandAsync(CrmDbContext db, Guid[] ids, CancellationToken cancel)
    {
        var acts = await db.Changes.AsNoTracking()
            .Where(entry => EF.Parameter(ids).Contains(entry.SubjectId) && entry.SubjectKind == nameof(Complaint) && entry.Act != ComplaintOrigin.ChangedAct && entry.Act != ComplaintOrigin.ChangedBackAct)
            .Select(entry => new { entry.SubjectId, entry.FieldNames }).ToListAsync(cancel);
        var writtenHere = acts.ToLookup(act => act.SubjectId, act => act.FieldNames.Split(','));
        var found = await (
            from origin in db.ComplaintOrigins.AsNoTracking()
            where EF.Parameter(ids).Contains(origin.ComplaintId)
            join complaint in db.Complaints.AsNoTracking() on origin.ComplaintId equals complaint.Id
            join matter in db.Matters.AsNoTracking() on complaint.Id equals matter.Id
            select new { complaint, matter, origin, IsErased = db.Customers.Any(customer => customer.Id == matter.CustomerId && customer.ErasedAt != null) }).ToListAsync(cancel);
        return found.ToDictionary(
            row => row.complaint.Id,
            row => new ComplaintInHand(row.complaint, row.matter, row.origin, writtenHere[row.complaint.Id].SelectMany(names => names).ToHashSet(StringComparer.Ordinal), row.IsErased));
    }

    private static Task<List<Known>> ByKeyAsync(CrmDbContext db, string[] ids, CancellationToken cancel) => (
        from origin in db.ComplaintOrigins
        where EF.Parameter(ids).Contains(origin.ExternalId!)
        join complaint in db.Complaints on origin.ComplaintId equals complaint.Id
        join matter in db.Matters on complaint.Id equals matter.Id
        select new Known(origin.ExternalId!, complaint.Id, complaint.Reference, complaint.ReceivedAt, db.Customers.Any(customer => customer.Id == matter.CustomerId && customer.ErasedAt != null)))
        .ToListAsync(cancel);

    // Each complaint is taken once from a file; what stood on an earlier line of it counts.
    private async Task TakeInHandAsync(CrmDbContext db, ImportRun run, IReadOnlyCollection<ComplaintDraft> batch, CancellationToken cancel)
    {
        var ids = batch.Where(row => row is { Refused: null, ExternalId: not null }).Select(Theirs).Where(one => one is { IsErased: false }).Select(one => one!.Id).Distinct().ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        lines = (await db.ImportRows.AsNoTracking().Where(row => EF.Parameter(ids).Contains(row.SubjectId!.Value) && row.ImportRunId == run.Id)
            .GroupBy(row => row.SubjectId!.Value).Select(group => new { group.Key, Line = group.Min(row => row.Line) }).ToListAsync(cancel)).ToDictionary(one => one.Key, one => one.Line);
        inHand = await InHandAsync(db, ids.Where(id => !lines.ContainsKey(id)).ToArray(), cancel);
    }

    // Of one day, give or take where the day begins.
    private Known? Theirs(ComplaintDraft row) => keys[row.ExternalId!].FirstOrDefault(one => (one.ReceivedAt - row.ReceivedAt).Duration() < Day);

    private sealed record Known(string ExternalId, Guid Id, string Reference, DateTime ReceivedAt, bool IsErased);
}

/// <summary>A complaint that is here already.</summary>
/// <param name="Why">What says so.</param>
/// <param name="IsSame">The row says nothing that it did not say before.</param>
/// <param name="IsErased">Whoever complained was forgotten.</param>
/// <param name="InHand">Where the row is to be written; empty when it is to be left out.</param>
internal sealed record KnownComplaint(Guid? Id, string Why, bool IsSame, bool IsErased = false, ComplaintInHand? InHand = null);

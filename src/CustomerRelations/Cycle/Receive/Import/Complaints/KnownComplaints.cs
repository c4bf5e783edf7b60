using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Complaints that the rows of one batch may bring again, asked for all rows at once.</summary>
internal sealed class KnownComplaints
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(36);

    private Dictionary<UInt128, (Guid? ComplaintId, Guid RunId, int Line)> rows = [];
    private ILookup<string, (Guid Id, string Reference, DateTime ReceivedAt)> keys = Enumerable.Empty<int>().ToLookup(_ => "", _ => default((Guid, string, DateTime)));

    private KnownComplaints()
    {
    }

    public static async Task<KnownComplaints> ReadAsync(CrmDbContext db, IReadOnlyCollection<ComplaintDraft> batch, CancellationToken cancel)
    {
        var known = new KnownComplaints();
        var hashes = batch.Where(row => row.Refused is null).Select(row => row.Hash).ToArray();
        var ids = batch.Where(row => row.Refused is null).Select(row => row.ExternalId).OfType<string>().Distinct(StringComparer.Ordinal).ToArray();
        known.rows = (await db.ImportRows.AsNoTracking()
                .Where(row => EF.Parameter(hashes).Contains(row.RowHash) && row.TakenBackAt == null && row.Outcome == ImportOutcome.Created)
                .OrderBy(row => row.Id).Select(row => new { row.RowHash, row.SubjectId, row.ImportRunId, row.Line }).ToListAsync(cancel))
            .DistinctBy(row => RowMemory.Short(row.RowHash)).ToDictionary(row => RowMemory.Short(row.RowHash), row => (row.SubjectId, row.ImportRunId, row.Line));
        if (ids.Length > 0)
        {
            known.keys = (await db.ComplaintOrigins.AsNoTracking().Where(origin => EF.Parameter(ids).Contains(origin.ExternalId!))
                    .Join(db.Complaints, origin => origin.ComplaintId, complaint => complaint.Id, (origin, complaint) => new { origin.ExternalId, complaint.Id, complaint.Reference, complaint.ReceivedAt })
                    .ToListAsync(cancel))
                .ToLookup(one => one.ExternalId!, one => (one.Id, one.Reference, one.ReceivedAt), StringComparer.Ordinal);
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

        // Of one day, give or take where the day begins.
        var theirs = keys[row.ExternalId].FirstOrDefault(one => (one.ReceivedAt - row.ReceivedAt).Duration() < Day);
        return theirs.Reference is null ? null
            : same is not null ? new KnownComplaint(theirs.Id, $"The same row was imported before: {theirs.Reference}.", true)
            : new KnownComplaint(theirs.Id, $"This complaint is here already: {theirs.Reference}. What the row says is kept with it.", false);
    }
}

/// <summary>A complaint that is here already.</summary>
/// <param name="Why">What says so.</param>
/// <param name="IsSame">The row says nothing that it did not say before.</param>
internal sealed record KnownComplaint(Guid? Id, string Why, bool IsSame);

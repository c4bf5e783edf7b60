using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>Writes what a file changes on complaints that are here, inside the transaction that is open.</summary>
public sealed class ComplaintPen(CrmDbContext db, IBulkWriter writer, ImportPen pen, Signature signature, TimeProvider clock)
{
    /// <param name="complaints">Those that change.</param>
    /// <param name="act">What the change log calls it.</param>
    /// <param name="cancel">Stops before the next one; the transaction takes all of it back.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody saved one of them meanwhile; the batch is read again.</exception>
    internal async Task WriteAsync(IReadOnlyCollection<ComplaintInHand> complaints, string act, CancellationToken cancel)
    {
        if (complaints.Count == 0)
        {
            return;
        }

        foreach (var one in complaints)
        {
            await WriteAsync(one, cancel);
        }

        var now = clock.Moment();
        await writer.WriteAsync(db, complaints.Select(one => new ChangeEntry
        {
            At = now, ById = signature.StaffId, Act = act, SubjectKind = nameof(Complaint), SubjectId = one.Complaint.Id, FieldNames = string.Join(',', one.Changed.Select(ComplaintFields.NameOf).OfType<string>()),
        }).ToList(), cancel);
        await pen.MarkAsync(complaints.Select(one => one.Complaint.ReceivedAt).ToList(), cancel);
    }

    private async Task WriteAsync(ComplaintInHand one, CancellationToken cancel)
    {
        if (await WriteComplaintAsync(one, cancel) == 0)
        {
            throw new DbUpdateConcurrencyException("The complaint was changed meanwhile; the batch reads it again.");
        }

        if (one.Changed.Any(field => field >= ComplaintField.SentOn))
        {
            await WriteOriginAsync(one, cancel);
        }

        if (one.Changed.Contains(ComplaintField.Words))
        {
            var (was, now) = (one.Complaint.Words, one.Values[ComplaintField.Words]!);
            await db.Matters.Where(row => row.Id == one.Matter.Id && row.Goal == was).ExecuteUpdateAsync(set => set.SetProperty(row => row.Goal, now), cancel);
        }
    }

    private Task<int> WriteComplaintAsync(ComplaintInHand one, CancellationToken cancel)
    {
        var (said, id, seen, version) = (one.Values, one.Complaint.Id, one.SeenVersion, one.Version);
        var (words, product, place, wanted) = (said[ComplaintField.Words]!, said[ComplaintField.Product], said[ComplaintField.Place], said[ComplaintField.Wanted]);
        var (topic, channel) = (ComplaintFields.Key(said[ComplaintField.Topic]), ComplaintFields.Key(said[ComplaintField.Channel]));
        var (harm, cause) = (ComplaintFields.Key(said[ComplaintField.Harm]), ComplaintFields.Key(said[ComplaintField.Cause]));
        var (closedAt, closedWhy, closedBy) = (ComplaintFields.Moment(said[ComplaintField.ClosedAt]), said[ComplaintField.ClosedWhy], ComplaintFields.Key(said[ComplaintField.ClosedBy]));
        var severity = Enum.Parse<ComplaintSeverity>(said[ComplaintField.Severity]!);
        return db.Complaints.Where(row => row.Id == id && row.Version == seen).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Version, version).SetProperty(row => row.Words, words).SetProperty(row => row.Product, product)
                .SetProperty(row => row.Place, place).SetProperty(row => row.Wanted, wanted).SetProperty(row => row.Severity, severity)
                .SetProperty(row => row.TopicId, topic).SetProperty(row => row.ChannelId, channel).SetProperty(row => row.HarmId, harm).SetProperty(row => row.RootCauseId, cause)
                .SetProperty(row => row.ClosedAt, closedAt).SetProperty(row => row.ClosedWhy, closedWhy).SetProperty(row => row.ClosedById, closedBy),
            cancel);
    }

    private Task<int> WriteOriginAsync(ComplaintInHand one, CancellationToken cancel)
    {
        var (said, id) = (one.Values, one.Origin.Id);
        var (sent, response, consent, kept) = (ComplaintFields.Day(said[ComplaintField.SentOn]), said[ComplaintField.Response], said[ComplaintField.Consent], said[ComplaintField.Kept]);
        var (timely, disputed) = (ComplaintFields.YesNo(said[ComplaintField.Timely]), ComplaintFields.YesNo(said[ComplaintField.Disputed]));
        return db.ComplaintOrigins.Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.SentOn, sent).SetProperty(row => row.Response, response).SetProperty(row => row.WasTimely, timely)
                .SetProperty(row => row.WasDisputed, disputed).SetProperty(row => row.Consent, consent).SetProperty(row => row.Kept, kept),
            cancel);
    }
}

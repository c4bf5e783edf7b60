using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Receive.Import;

/// <summary>Writes a batch in bulk, inside the transaction that is open.</summary>
public sealed class ImportPen(CrmDbContext db, IBulkWriter writer, TimeProvider clock)
{
    internal async Task WriteAsync(ImportBatch batch, CancellationToken cancel)
    {
        await BulkAsync(batch.Entries.New, cancel);
        await BulkAsync(batch.Files.Values.Where(file => file.IsNew).Select(file => file.Customer), cancel);
        await WriteAsync(batch.Files.Values, cancel);
        await BulkAsync(batch.Complaints.Select(brought => brought.Matter), cancel);
        await BulkAsync(batch.Complaints.Select(brought => brought.Complaint), cancel);
        await BulkAsync(batch.Complaints.Select(brought => brought.Origin), cancel);
        await BulkAsync(batch.Rows, cancel);
        await MarkAsync(batch.Complaints.ConvertAll(brought => brought.Complaint.ReceivedAt), cancel);
    }

    /// <summary>The figures of days on which complaints were received, or are no more, are reckoned again.</summary>
    internal async Task MarkAsync(IReadOnlyCollection<DateTime> received, CancellationToken cancel)
    {
        await FigureMarks.MarkAsync(db, writer, FigureKind.Complaints, received, clock.Moment(), cancel);
        await FigureMarks.MarkAsync(db, writer, FigureKind.Matters, received, clock.Moment(), cancel);
    }

    /// <summary>Writes what changed on files that are there, and all that hangs on the new ones.</summary>
    internal async Task WriteAsync(IReadOnlyCollection<FileInHand> files, CancellationToken cancel)
    {
        foreach (var file in files.Where(file => !file.IsNew && file.IsChanged))
        {
            await UpdateAsync(file, cancel);
        }

        await BulkAsync(files.SelectMany(file => file.NewParts), cancel);
        await BulkAsync(files.SelectMany(file => file.NewPoints), cancel);
        await BulkAsync(files.SelectMany(file => file.NewFacts), cancel);
        await BulkAsync(files.SelectMany(file => file.NewTags), cancel);
    }

    private async Task BulkAsync<T>(IEnumerable<T> rows, CancellationToken cancel)
        where T : class
    {
        if (rows.ToList() is { Count: > 0 } some)
        {
            await writer.WriteAsync(db, some, cancel);
        }
    }

    private async Task UpdateAsync(FileInHand file, CancellationToken cancel)
    {
        var said = file.Customer;
        var written = await db.Customers.Where(row => row.Id == said.Id && row.Version == file.SeenVersion).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Version, said.Version).SetProperty(row => row.Kind, said.Kind)
                .SetProperty(row => row.DisplayName, said.DisplayName).SetProperty(row => row.NameKey, said.NameKey)
                .SetProperty(row => row.Given, said.Given).SetProperty(row => row.Family, said.Family)
                .SetProperty(row => row.AddressAs, said.AddressAs).SetProperty(row => row.Pronoun, said.Pronoun)
                .SetProperty(row => row.Language, said.Language).SetProperty(row => row.TimeZone, said.TimeZone)
                .SetProperty(row => row.BranchId, said.BranchId).SetProperty(row => row.FavouriteColleagueId, said.FavouriteColleagueId)
                .SetProperty(row => row.ContactRefusedAt, said.ContactRefusedAt),
            cancel);
        if (written == 0)
        {
            throw new DbUpdateConcurrencyException("The file was changed meanwhile; the batch reads it again.");
        }

        if (file.GoneParts is { Count: > 0 } gone)
        {
            await db.NameParts.Where(part => part.CustomerId == said.Id && gone.Contains(part.Key)).ExecuteDeleteAsync(cancel);
        }

        if (file.NewPreferred is { } best)
        {
            await db.ContactPoints.Where(point => point.CustomerId == said.Id).ExecuteUpdateAsync(set => set.SetProperty(point => point.IsPreferred, point => point.Id == best), cancel);
        }
    }
}

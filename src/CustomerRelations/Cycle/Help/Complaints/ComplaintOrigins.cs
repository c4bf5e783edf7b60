using System.Globalization;
using System.Text.Json;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Complaints;

/// <summary>Tells what came with a complaint that was imported.</summary>
public sealed class ComplaintOrigins(CrmDbContext db)
{
    /// <param name="complaintId">Its key.</param>
    /// <param name="cancel">Stops reading.</param>
    /// <returns>null for a complaint that was not imported.</returns>
    public async Task<ComplaintBackground?> FindAsync(Guid complaintId, CancellationToken cancel)
    {
        var row = await db.ComplaintOrigins.AsNoTracking().Where(origin => origin.ComplaintId == complaintId)
            .Join(db.ImportRuns, origin => origin.ImportRunId, run => run.Id, (origin, run) => new { Origin = origin, run.FileName, run.Reference }).FirstOrDefaultAsync(cancel);
        if (row is null)
        {
            return null;
        }

        var kept = row.Origin.Kept is { } json ? JsonSerializer.Deserialize<Dictionary<string, string>>(json) : null;
        return new ComplaintBackground(row.FileName, row.Reference, Facts(row.Origin), kept?.ToList() ?? []);
    }

    private static List<KeyValuePair<string, string>> Facts(ComplaintOrigin origin)
    {
        (string Name, string? Said)[] all =
        [
            ("Its key there", origin.ExternalId), ("Sent on", origin.SentOn?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)), ("Answer there", origin.Response),
            ("Answered in time", YesNo(origin.WasTimely)), ("They disputed the answer", YesNo(origin.WasDisputed)), ("What they agreed to", origin.Consent),
        ];
        return all.Where(one => one.Said is not null).Select(one => KeyValuePair.Create(one.Name, one.Said!)).ToList();
    }

    private static string? YesNo(bool? said) => said switch { true => "Yes", false => "No", null => null };
}

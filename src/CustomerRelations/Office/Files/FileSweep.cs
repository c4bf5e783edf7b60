using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Files;

/// <summary>Clears away files that nothing points at: left over by a save that did not come to its end, or taken away since.</summary>
public sealed class FileSweep(CrmDbContext db, FileRoom room)
{
    private const int Together = 500;

    // A file that is still coming in, or whose form is just being saved, is younger.
    private static readonly TimeSpan Arriving = TimeSpan.FromHours(24);

    /// <param name="asOf">Now, by the database's clock.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public async Task SweepAsync(DateTime asOf, CancellationToken cancel)
    {
        var old = room.Before(asOf - Arriving).ToHashSet(StringComparer.Ordinal);
        foreach (var some in room.Before(asOf).Chunk(Together))
        {
            var known = await db.Attachments.AsNoTracking().Where(file => some.Contains(file.StoredAs))
                .Select(file => new { file.StoredAs, file.RemovedAt }).ToDictionaryAsync(file => file.StoredAs, file => file.RemovedAt, cancel);
            foreach (var name in some.Where(name => known.TryGetValue(name, out var removed) ? removed is not null : old.Contains(name)))
            {
                room.Remove(name);
            }
        }
    }
}

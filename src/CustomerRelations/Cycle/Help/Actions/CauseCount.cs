using CustomerRelations.Data;
using CustomerRelations.Office.Lists;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Cycle.Help.Actions;

/// <summary>Counts the complaints of a cause day by day; causes that were merged into it count as it.</summary>
public sealed class CauseCount(CrmDbContext db, LabelBook labels)
{
    /// <summary>One question to the database, and a line a day that had any.</summary>
    /// <param name="causeId">The cause.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The day after the last one.</param>
    /// <param name="cancel">Stops counting.</param>
    public async Task<IReadOnlyList<CauseDay>> ReadAsync(Guid causeId, DateOnly from, DateOnly until, CancellationToken cancel)
    {
        var causes = (await labels.ReadAsync(cancel)).SameAs(causeId);
        var (begin, end) = (from.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), until.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        var found = await db.Complaints.AsNoTracking()
            .Where(complaint => complaint.ReceivedAt >= begin && complaint.ReceivedAt < end && (complaint.RootCauseId == null || causes.Contains(complaint.RootCauseId.Value)))
            .GroupBy(complaint => new { complaint.ReceivedAt.Date, IsKnown = complaint.RootCauseId != null })
            .Select(day => new { day.Key.Date, day.Key.IsKnown, Count = day.Count() })
            .ToListAsync(cancel);
        return found.Select(day => new CauseDay(DateOnly.FromDateTime(day.Date), day.IsKnown, day.Count)).ToList();
    }
}

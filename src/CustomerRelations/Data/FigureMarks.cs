using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerRelations.Data;

/// <summary>Marks the days whose figures a save makes untrue. Figures are never counted up or down: a marked day is reckoned again as a whole.</summary>
public static class FigureMarks
{
    /// <summary>Marks days for rows that pass the change tracker by: an import, and what takes it back. Inside their transaction.</summary>
    /// <param name="db">Where they are written.</param>
    /// <param name="bulk">Writes them.</param>
    /// <param name="kind">Which rows changed.</param>
    /// <param name="moments">When they count, UTC; as often as you like.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops writing.</param>
    public static async Task MarkAsync(CrmDbContext db, IBulkWriter bulk, FigureKind kind, IEnumerable<DateTime> moments, DateTime now, CancellationToken cancel)
    {
        var days = moments.Select(DateOnly.FromDateTime).Distinct().Where(day => IsStored(day, now))
            .Select(day => new DirtyDay { Kind = kind, Day = day, MarkedAt = now }).ToList();
        if (days.Count > 0)
        {
            await bulk.WriteAsync(db, days, cancel);
        }
    }

    internal static async Task AddAsync(CrmDbContext db, DateTime now, CancellationToken cancel)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        var marks = changed.SelectMany(MarksOf).ToHashSet();
        var complaints = changed.SelectMany(ComplaintsOf).Where(id => !IsKnown(db, id)).Distinct().ToList();
        if (complaints.Count > 0)
        {
            var received = await db.Complaints.AsNoTracking().Where(complaint => complaints.Contains(complaint.Id)).Select(complaint => complaint.ReceivedAt).ToListAsync(cancel);
            marks.UnionWith(received.Select(at => new Mark(FigureKind.Complaints, null, at)));
        }

        marks.UnionWith((await MatterMarks.OfAsync(db, changed, cancel)).Select(moved => new Mark(moved.Kind, moved.BranchId, moved.At)));
        foreach (var day in marks.Select(mark => (mark.Kind, mark.BranchId, Day: DateOnly.FromDateTime(mark.At))).Distinct().Where(mark => IsStored(mark.Day, now)))
        {
            db.DirtyDays.Add(new DirtyDay { Kind = day.Kind, BranchId = day.BranchId, Day = day.Day, MarkedAt = now });
        }

        await ForgetWorkingDaysAsync(db, changed, cancel);
    }

    // What happens on the day it is saved is read from the rows for two days more.
    private static bool IsStored(DateOnly day, DateTime now) => day < DateOnly.FromDateTime(now);

    private static IEnumerable<Mark> MarksOf(EntityEntry entry) => entry.Entity switch
    {
        Touchpoint said => Moments(entry, nameof(Touchpoint.OccurredAt), said.OccurredAt).Select(at => new Mark(FigureKind.Touchpoints, said.BranchId, at)),
        Matter matter => [new Mark(FigureKind.Matters, matter.BranchId, matter.OpenedAt)],
        Complaint complaint => [new Mark(FigureKind.Complaints, null, complaint.ReceivedAt)],
        Handover handover => [new Mark(FigureKind.Handovers, null, handover.OfferedAt)],
        Promise promise => Moments(entry, nameof(Promise.DueAt), promise.DueAt ?? promise.MadeAt).Select(at => new Mark(FigureKind.Promises, null, at)),
        _ => [],
    };

    // A row that moved to another day leaves one and comes to another.
    private static IEnumerable<DateTime> Moments(EntityEntry entry, string property, DateTime now) =>
        entry.State == EntityState.Modified && entry.Property(property).OriginalValue is DateTime before && before != now ? [before, now] : [now];

    private static IEnumerable<Guid> ComplaintsOf(EntityEntry entry) => entry.Entity switch
    {
        Matter matter when entry.State == EntityState.Modified => [matter.Id],
        Promise promise => [promise.MatterId],
        Remedy remedy => [remedy.ComplaintId],
        ComplaintTelling told => [told.ComplaintId],
        ComplaintAction asked => [asked.ComplaintId],
        _ => [],
    };

    // A complaint that is saved with them marks its day itself, and a matter that is opened now has none that is older.
    private static bool IsKnown(CrmDbContext db, Guid id) =>
        db.ChangeTracker.Entries<Complaint>().Any(entry => entry.Entity.Id == id && entry.State != EntityState.Unchanged)
        || db.ChangeTracker.Entries<Matter>().Any(entry => entry.Entity.Id == id && entry.State == EntityState.Added);

    // Figures are told in working days: where these change, all of them are reckoned again.
    private static async Task ForgetWorkingDaysAsync(CrmDbContext db, IReadOnlyCollection<EntityEntry> changed, CancellationToken cancel)
    {
        if (changed.Any(entry => entry.Entity is ComplaintPolicy))
        {
            await db.DayFigures.ExecuteDeleteAsync(cancel);
            return;
        }

        if (changed.Any(MatterMarks.IsMove))
        {
            await db.DayFigures.Where(figure => figure.Kind == FigureKind.Handovers || figure.Kind == FigureKind.Promises).ExecuteDeleteAsync(cancel);
        }

        foreach (var branch in changed.Select(BranchOf).OfType<Guid>().Distinct())
        {
            await db.DayFigures.Where(figure => figure.BranchId == branch).ExecuteDeleteAsync(cancel);
        }
    }

    private static Guid? BranchOf(EntityEntry entry) => entry.Entity switch
    {
        BranchHoliday holiday => holiday.BranchId,
        Branch branch when entry.State == EntityState.Modified
            && (entry.Property(nameof(Branch.OpeningHours)).IsModified || entry.Property(nameof(Branch.TimeZone)).IsModified) => branch.Id,
        _ => null,
    };

    private sealed record Mark(FigureKind Kind, Guid? BranchId, DateTime At);
}

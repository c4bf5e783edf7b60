using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace CustomerRelations.Data;

/// <summary>Finds the days of everything that belongs to a matter, where a save changes what the matter is about: its rows are counted by goal, topic and first channel.</summary>
internal static class MatterMarks
{
    public static async Task<IReadOnlyList<(FigureKind Kind, Guid? BranchId, DateTime At)>> OfAsync(CrmDbContext db, IReadOnlyCollection<EntityEntry> changed, CancellationToken cancel)
    {
        var opened = changed.Where(entry => entry is { Entity: Matter, State: EntityState.Added }).Select(entry => ((Matter)entry.Entity).Id).ToHashSet();
        var moved = changed.SelectMany(MovedBy).Where(id => !opened.Contains(id)).Distinct().ToList();
        if (moved.Count == 0)
        {
            return [];
        }

        var matters = await db.Matters.AsNoTracking().Where(matter => moved.Contains(matter.Id)).Select(matter => new { matter.BranchId, matter.OpenedAt }).ToListAsync(cancel);
        var talks = await db.Touchpoints.AsNoTracking().Where(talk => moved.Contains(talk.MatterId)).Select(talk => new { talk.BranchId, talk.OccurredAt }).ToListAsync(cancel);
        var handovers = await db.Handovers.AsNoTracking().Where(handover => moved.Contains(handover.MatterId)).Select(handover => handover.OfferedAt).ToListAsync(cancel);
        var promises = await db.Promises.AsNoTracking().Where(promise => moved.Contains(promise.MatterId)).Select(promise => promise.DueAt ?? promise.MadeAt).ToListAsync(cancel);
        var complaints = await db.Complaints.AsNoTracking().Where(complaint => moved.Contains(complaint.Id)).Select(complaint => complaint.ReceivedAt).ToListAsync(cancel);
        return
        [
            .. complaints.Select(at => (FigureKind.Complaints, (Guid?)null, at)),
            .. matters.Select(matter => (FigureKind.Matters, (Guid?)matter.BranchId, matter.OpenedAt)), .. talks.Select(talk => (FigureKind.Touchpoints, (Guid?)talk.BranchId, talk.OccurredAt)),
            .. handovers.Select(at => (FigureKind.Handovers, (Guid?)null, at)), .. promises.Select(at => (FigureKind.Promises, (Guid?)null, at)),
        ];
    }

    /// <summary>Somebody went to another team: what is told by team is of where people are today.</summary>
    public static bool IsMove(EntityEntry entry) => entry is { Entity: StaffMember, State: EntityState.Modified } && entry.Property(nameof(StaffMember.TeamId)).IsModified;

    private static IEnumerable<Guid> MovedBy(EntityEntry entry) => entry.Entity switch
    {
        Matter matter when Has(entry, nameof(Matter.GoalCategoryId)) => [matter.Id],
        Complaint complaint when entry.State != EntityState.Modified || Has(entry, nameof(Complaint.TopicId)) => [complaint.Id],
        Touchpoint said when entry.State == EntityState.Added && said.IsWrittenLater => [said.MatterId],
        Touchpoint said when Has(entry, nameof(Touchpoint.ChannelId)) || Has(entry, nameof(Touchpoint.OccurredAt)) || Has(entry, nameof(Touchpoint.MatterId)) => [said.MatterId, (Guid)entry.Property(nameof(Touchpoint.MatterId)).OriginalValue!],
        _ => [],
    };

    private static bool Has(EntityEntry entry, string property) => entry.State == EntityState.Modified && entry.Property(property).IsModified;
}

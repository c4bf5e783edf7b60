using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Cycle.Help.Remedies;

/// <summary>Which remedies use up a limit.</summary>
internal static class Counted
{
    /// <summary>What was promised and still costs us: what they let us off, and what was never kept, costs nothing.</summary>
    public static IQueryable<Remedy> RemediesThatCount(this CrmDbContext db) =>
        db.Remedies.Where(remedy => db.Promises.Any(promise => promise.Id == remedy.PromiseId && promise.BrokenAt == null && promise.ReleasedAt == null));
}

using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Office.Limits;

/// <summary>Which remedies use up a limit.</summary>
internal static class Giving
{
    /// <summary>What was promised and still costs us: what they let us off, and what was never kept, costs nothing.</summary>
    public static IQueryable<Remedy> RemediesThatCount(this CrmDbContext db) =>
        db.Remedies.Where(remedy => db.Promises.Any(promise => promise.Id == remedy.PromiseId && promise.BrokenAt == null && promise.ReleasedAt == null));

    /// <summary>What somebody decided since a moment, in the smallest unit: what they promised without asking, and what of others they said yes to.</summary>
    public static IQueryable<long> GivenSince(this CrmDbContext db, Guid staffId, DateTime since, string currency)
    {
        var counted = db.RemediesThatCount().Where(remedy => remedy.Currency == currency);
        return counted.Where(remedy => remedy.OfferedById == staffId && remedy.AskedAt == null && remedy.OfferedAt >= since).Select(remedy => remedy.Cost)
            .Concat(counted.Where(remedy => remedy.DecidedById == staffId && remedy.ApprovedAt >= since).Select(remedy => remedy.Cost));
    }
}

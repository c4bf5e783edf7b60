using CustomerRelations.Entities;

namespace CustomerRelations.Data;

/// <summary>What is not finished, said once for every stage; the words are those of the indexes that hold only such rows.</summary>
public static class Unfinished
{
    /// <summary>Neither kept nor broken, and nobody let us off.</summary>
    public static IQueryable<Promise> Unsettled(this IQueryable<Promise> promises) =>
        promises.Where(promise => promise.KeptAt == null && promise.BrokenAt == null && promise.ReleasedAt == null);

    /// <summary>Above a limit, and nobody has said yes or no.</summary>
    public static IQueryable<Remedy> Undecided(this IQueryable<Remedy> remedies) =>
        remedies.Where(remedy => remedy.AskedAt != null && remedy.ApprovedAt == null && remedy.DeclinedAt == null);
}

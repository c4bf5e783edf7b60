namespace CustomerRelations.Data;

/// <summary>The database's own clock, which is the same for every node.</summary>
public interface IDatabaseClock
{
    /// <returns>UTC.</returns>
    Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel);
}

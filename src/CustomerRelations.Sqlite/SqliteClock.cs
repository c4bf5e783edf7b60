using CustomerRelations.Calendar;
using CustomerRelations.Data;

namespace CustomerRelations.Sqlite;

/// <summary>SQLite lives in this process, so its clock is the machine's.</summary>
public sealed class SqliteClock(TimeProvider clock) : IDatabaseClock
{
    public Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) => Task.FromResult(clock.Moment());
}

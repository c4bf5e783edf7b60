using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Postgres;

public sealed class PostgresClock : IDatabaseClock
{
    public Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) =>
        db.Database.SqlQuery<DateTime>($"SELECT clock_timestamp() AS \"Value\"").SingleAsync(cancel);
}

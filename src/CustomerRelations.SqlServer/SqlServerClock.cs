using CustomerRelations.Calendar;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.SqlServer;

public sealed class SqlServerClock : IDatabaseClock
{
    public async Task<DateTime> NowAsync(CrmDbContext db, CancellationToken cancel) =>
        Clock.ToMicrosecond(await db.Database.SqlQuery<DateTime>($"SELECT SYSUTCDATETIME() AS [Value]").SingleAsync(cancel));
}

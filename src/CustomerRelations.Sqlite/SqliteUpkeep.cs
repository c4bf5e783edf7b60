using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <summary>Looks at what stands in the indexes, so that SQLite can choose between them: it never does so by itself.</summary>
/// <remarks>https://www.sqlite.org/lang_analyze.html</remarks>
public sealed class SqliteUpkeep : IUpkeep
{
    // 0x10002: every table that was never looked at, or is ten times as large or as small by now. Without a limit: of a part of an index
    // SQLite believes that a branch has a thousand matters, and begins the list of complaints with all of them.
    private const string LookAgain = "PRAGMA analysis_limit=0; PRAGMA optimize=0x10002;";

    public async Task RunAsync(CrmDbContext db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync(LookAgain, cancel);

        // A connection reads what was found when it is opened.
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }

    // The write-ahead log still holds pages as they were. While somebody reads it stays a little longer: the next checkpoint empties it.
    public Task SettleAsync(CrmDbContext db, CancellationToken cancel) => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", cancel);
}

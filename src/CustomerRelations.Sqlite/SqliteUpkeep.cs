using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <summary>Looks at what stands in the indexes, so that SQLite can choose between them: it never does so by itself.</summary>
/// <remarks>https://www.sqlite.org/lang_analyze.html</remarks>
public sealed class SqliteUpkeep : IUpkeep
{
    // 0x10002: every table that was never looked at, or is ten times as large or as small by now. Of each index so many entries are read, so that nobody waits.
    private const string LookAgain = "PRAGMA analysis_limit=1000; PRAGMA optimize=0x10002; PRAGMA analysis_limit=0;";

    public async Task RunAsync(CrmDbContext db, CancellationToken cancel)
    {
        await db.Database.ExecuteSqlRawAsync(LookAgain, cancel);

        // A connection reads what was found when it is opened.
        SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
    }
}

using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <summary>Puts every index aside that is not a key, and the triggers of full-text indexes that can be built anew from their table.</summary>
/// <remarks>
/// What is put aside is written down in the same transaction, so that after a power cut the next run finds it. Nothing waits for the disk
/// meanwhile: a machine that stops in the middle leaves a file to be thrown away.
/// </remarks>
public sealed class SqliteBulkFill : IBulkFill
{
    private const string Roomy = "PRAGMA synchronous=OFF; PRAGMA cache_size=-262144; PRAGMA threads=2;";
    private const string AsUsual = "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA threads=0;";

    private const string FullText = "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%content=%' AND sql NOT LIKE '%content=''''%'";

    private const string WriteDown =
        $"""
         CREATE TABLE IF NOT EXISTS "PutAside" ("Name" TEXT, "Kind" TEXT, "Sql" TEXT);
         INSERT INTO "PutAside" SELECT name, type, sql FROM sqlite_master
         WHERE sql IS NOT NULL AND (type = 'index' OR (type = 'trigger' AND EXISTS ({FullText})));
         """;

    public async Task RunAsync(CrmDbContext db, Func<CancellationToken, Task> write, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await SayAsync(db, Roomy, cancel);
            await PutAsideAsync(db, cancel);
            await write(cancel);
        }
        finally
        {
            await PutBackAsync(db, CancellationToken.None);
            await SayAsync(db, AsUsual, CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task PutAsideAsync(CrmDbContext db, CancellationToken cancel)
    {
        await SayAsync(db, $"BEGIN; {WriteDown}", cancel);
        var drops = await db.Database.SqlQueryRaw<string>("SELECT 'DROP ' || \"Kind\" || ' IF EXISTS \"' || \"Name\" || '\";' AS \"Value\" FROM \"PutAside\"").ToListAsync(cancel);
        await SayAsync(db, $"{string.Concat(drops)} COMMIT;", cancel);
    }

    private static async Task PutBackAsync(CrmDbContext db, CancellationToken cancel)
    {
        var written = await db.Database.SqlQueryRaw<string>("SELECT \"Sql\" AS \"Value\" FROM \"PutAside\" ORDER BY \"Kind\"").ToListAsync(cancel);
        foreach (var definition in written)
        {
            await SayAsync(db, definition, cancel);
        }

        foreach (var index in await db.Database.SqlQueryRaw<string>(FullText).ToListAsync(cancel))
        {
            await SayAsync(db, $"INSERT INTO \"{index}\"(\"{index}\") VALUES('rebuild')", cancel);
        }

        await SayAsync(db, "DROP TABLE \"PutAside\"; PRAGMA optimize;", cancel);
    }

    private static async Task SayAsync(CrmDbContext db, string sql, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }
}

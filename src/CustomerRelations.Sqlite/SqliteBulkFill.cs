using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace CustomerRelations.Sqlite;

/// <summary>Puts every index of the rows aside that is not a key, and the index of the words with its triggers.</summary>
/// <remarks>
/// What is put aside is written down in the same transaction, so that the next start finds it when this one was ended. Nothing waits for the
/// disk meanwhile: a machine that stops in the middle leaves a file to be thrown away.
/// </remarks>
public sealed class SqliteBulkFill : IBulkFill
{
    private const string Roomy = "PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA threads=2;";
    private const string AsUsual = "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA threads=0;";

    private const string WriteDown = "CREATE TABLE IF NOT EXISTS \"PutAside\" (\"Name\" TEXT PRIMARY KEY, \"Sql\" TEXT);";
    private const string IsThere = "SELECT count(*) AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name = 'PutAside'";

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

    public async Task<bool> MendAsync(CrmDbContext db, CancellationToken cancel)
    {
        if (await db.Database.SqlQueryRaw<int>(IsThere).SingleAsync(cancel) == 0)
        {
            return false;
        }

        await RunAsync(db, _ => Task.CompletedTask, cancel);
        return true;
    }

    private static async Task PutAsideAsync(CrmDbContext db, CancellationToken cancel)
    {
        var tables = string.Join(", ", db.Model.GetEntityTypes().Select(row => $"'{row.GetTableName()}'").Distinct());
        var which = $"type = 'index' AND sql IS NOT NULL AND tbl_name IN ({tables})";
        await SayAsync(db, $"BEGIN; {WriteDown} INSERT OR IGNORE INTO \"PutAside\" SELECT name, sql FROM sqlite_master WHERE {which};", cancel);
        var names = await db.Database.SqlQueryRaw<string>("SELECT \"Name\" AS \"Value\" FROM \"PutAside\"").ToListAsync(cancel);
        await SayAsync(db, $"{string.Concat(names.Select(name => $"DROP INDEX IF EXISTS \"{name}\"; "))}{Words(FullText.Down)} COMMIT;", cancel);
    }

    private static async Task PutBackAsync(CrmDbContext db, CancellationToken cancel)
    {
        await SayAsync(db, WriteDown, cancel);
        foreach (var definition in await db.Database.SqlQueryRaw<string>("SELECT \"Sql\" AS \"Value\" FROM \"PutAside\"").ToListAsync(cancel))
        {
            await SayAsync(db, definition.Replace(" INDEX ", " INDEX IF NOT EXISTS ", StringComparison.Ordinal), cancel);
        }

        await SayAsync(db, $"BEGIN; {Words(FullText.Up)} DROP TABLE \"PutAside\"; COMMIT; ANALYZE;", cancel);
    }

    private static string Words(Action<MigrationBuilder> act)
    {
        var migration = new MigrationBuilder("Microsoft.EntityFrameworkCore.Sqlite");
        act(migration);
        return string.Join('\n', migration.Operations.OfType<SqlOperation>().Select(operation => operation.Sql));
    }

    private static async Task SayAsync(CrmDbContext db, string sql, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }
}

using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Sqlite;

/// <summary>Puts every index of the rows aside that is not a key.</summary>
/// <remarks>
/// What is put aside is written down in the same transaction, so that the next run finds it when this one was ended. Nothing waits for the
/// disk meanwhile: a machine that stops in the middle leaves a file to be thrown away. Indexes that triggers keep stay where they are,
/// because their triggers need them.
/// </remarks>
public sealed class SqliteBulkFill : IBulkFill
{
    private const string Roomy = "PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA threads=2;";
    private const string AsUsual = "PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA threads=0;";

    private const string WriteDown = "CREATE TABLE IF NOT EXISTS \"PutAside\" (\"Name\" TEXT, \"Sql\" TEXT);";

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
        var tables = string.Join(", ", db.Model.GetEntityTypes().Select(row => $"'{row.GetTableName()}'").Distinct());
        var which = $"type = 'index' AND sql IS NOT NULL AND tbl_name IN ({tables})";
        await SayAsync(db, $"BEGIN; {WriteDown} INSERT INTO \"PutAside\" SELECT name, sql FROM sqlite_master WHERE {which};", cancel);
        var names = await db.Database.SqlQueryRaw<string>("SELECT \"Name\" AS \"Value\" FROM \"PutAside\"").ToListAsync(cancel);
        await SayAsync(db, $"{string.Concat(names.Select(name => $"DROP INDEX IF EXISTS \"{name}\"; "))}COMMIT;", cancel);
    }

    private static async Task PutBackAsync(CrmDbContext db, CancellationToken cancel)
    {
        await SayAsync(db, WriteDown, cancel);
        foreach (var definition in await db.Database.SqlQueryRaw<string>("SELECT \"Sql\" AS \"Value\" FROM \"PutAside\"").ToListAsync(cancel))
        {
            await SayAsync(db, definition, cancel);
        }

        await SayAsync(db, "DROP TABLE \"PutAside\"; ANALYZE;", cancel);
    }

    private static async Task SayAsync(CrmDbContext db, string sql, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }
}

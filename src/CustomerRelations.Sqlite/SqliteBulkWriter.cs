using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CustomerRelations.Sqlite;

/// <summary>One prepared INSERT, run for each row.</summary>
/// <remarks>
/// Past the driver's parameters, which are looked up by name and turned into strings again for every row: that takes longer than SQLite
/// takes to write it. The rows stand in the transaction of the connection, if one is open.
/// </remarks>
public sealed class SqliteBulkWriter : IBulkWriter
{
    private const int RowsUntilCancelIsAsked = 1000;

    public async Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            // Without a transaction each row would be one, and a write that fails in the middle would leave half of them.
            await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
            Write(((SqliteConnection)db.Database.GetDbConnection()).Handle!, BulkTable.Of<T>(db), rows, cancel);
            if (own is not null)
            {
                await own.CommitAsync(cancel);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static void Write<T>(sqlite3 connection, BulkTable table, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection, Insert(table), out var statement), connection);
        using (statement)
        {
            var values = new object?[table.ColumnNames.Count];
            var written = 0;
            foreach (var row in rows)
            {
                if (written++ % RowsUntilCancelIsAsked == 0)
                {
                    cancel.ThrowIfCancellationRequested();
                }

                table.Read(row, values);
                for (var at = 0; at < values.Length; at++)
                {
                    SqliteException.ThrowExceptionForRC(SqliteValues.Bind(statement, at + 1, values[at]), connection);
                }

                var done = raw.sqlite3_step(statement);
                SqliteException.ThrowExceptionForRC(done == raw.SQLITE_DONE ? raw.SQLITE_OK : done, connection);
                SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(statement), connection);
            }
        }
    }

    private static string Insert(BulkTable table) =>
        $"""
         INSERT INTO "{table.Name}" ({string.Join(", ", table.ColumnNames.Select(name => $"\"{name}\""))})
         VALUES ({string.Join(", ", table.ColumnNames.Select((_, at) => $"?{at + 1}"))})
         """;
}

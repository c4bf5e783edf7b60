using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.Sqlite;

/// <summary>One prepared INSERT, run for each row.</summary>
public sealed class SqliteBulkWriter : IBulkWriter
{
    public async Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        var table = BulkTable.Of<T>(db);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
            command.CommandText = Insert(table);
            var parameters = table.ColumnNames.Select((_, at) => command.Parameters.Add(new SqliteParameter($"$p{at}", null))).ToList();
            await command.PrepareAsync(cancel);
            foreach (var row in rows)
            {
                var values = table.ValuesOf(row);
                for (var at = 0; at < values.Length; at++)
                {
                    parameters[at].Value = values[at] ?? DBNull.Value;
                }

                await command.ExecuteNonQueryAsync(cancel);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string Insert(BulkTable table) =>
        $"""
         INSERT INTO "{table.Name}" ({string.Join(", ", table.ColumnNames.Select(name => $"\"{name}\""))})
         VALUES ({string.Join(", ", table.ColumnNames.Select((_, at) => $"$p{at}"))})
         """;
}

using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerRelations.Postgres;

/// <summary>COPY in binary form.</summary>
public sealed class PostgresBulkWriter : IBulkWriter
{
    public async Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        var table = BulkTable.Of<T>(db);
        var types = table.ColumnTypes.Select(type => type.StoreTypeNameBase).ToList();
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            var connection = (NpgsqlConnection)db.Database.GetDbConnection();
            var columns = string.Join(", ", table.ColumnNames.Select(name => $"\"{name}\""));
            await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({columns}) FROM STDIN (FORMAT BINARY)", cancel);
            foreach (var row in rows)
            {
                await copy.StartRowAsync(cancel);
                var values = table.ValuesOf(row);
                for (var at = 0; at < values.Length; at++)
                {
                    await WriteValueAsync(copy, values[at], types[at], cancel);
                }
            }

            await copy.CompleteAsync(cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static Task WriteValueAsync(NpgsqlBinaryImporter copy, object? value, string type, CancellationToken cancel) =>
        value is null ? copy.WriteNullAsync(cancel) : copy.WriteAsync(value, type, cancel);
}

using System.Data;
using CustomerRelations.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerRelations.SqlServer;

/// <summary>SqlBulkCopy, with constraints checked.</summary>
public sealed class SqlServerBulkWriter : IBulkWriter
{
    public async Task WriteAsync<T>(CrmDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancel)
        where T : class
    {
        var table = BulkTable.Of<T>(db);
        using var data = Data(table, rows);
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            using var copy = new SqlBulkCopy(
                (SqlConnection)db.Database.GetDbConnection(),
                SqlBulkCopyOptions.CheckConstraints,
                (SqlTransaction?)db.Database.CurrentTransaction?.GetDbTransaction());

            // However long an import takes; whoever waits for it can stop it.
            copy.BulkCopyTimeout = 0;
            copy.DestinationTableName = $"[{table.Name}]";
            foreach (var name in table.ColumnNames)
            {
                copy.ColumnMappings.Add(name, name);
            }

            await copy.WriteToServerAsync(data, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static DataTable Data<T>(BulkTable table, IReadOnlyCollection<T> rows)
        where T : class
    {
        var data = new DataTable();
        foreach (var (name, type) in table.ColumnNames.Zip(table.ColumnTypes))
        {
            var stored = type.Converter?.ProviderClrType ?? type.ClrType;
            data.Columns.Add(name, Nullable.GetUnderlyingType(stored) ?? stored);
        }

        foreach (var row in rows)
        {
            data.Rows.Add(table.ValuesOf(row));
        }

        return data;
    }
}

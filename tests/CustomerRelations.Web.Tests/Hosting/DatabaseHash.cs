using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A fingerprint of every row, a line for each table, to show that something changed nothing.</summary>
internal static class DatabaseHash
{
    // When a sweep ran, when somebody was last seen and the figures of days are written by themselves.
    private const string SweepsTable = "SweepRuns";
    private const string SessionsTable = "StaffSessions";
    private const string SeenColumn = "SeenAt";

    /// <param name="host">Whose.</param>
    /// <param name="butNot">A table that is left out.</param>
    public static Task<string> OfAsync(OfficeHost host, string butNot = "") => host.AskAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var lines = new List<string>();
        foreach (var table in await RowsAsync(connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('{SweepsTable}', 'DayFigures', 'DirtyDays', '{butNot}')"))
        {
            var rows = string.Join('\n', await RowsAsync(connection, $"SELECT * FROM \"{table}\"", table == SessionsTable ? SeenColumn : null));
            lines.Add($"{table} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows)))}");
        }

        return string.Join('\n', lines);
    });

    private static async Task<IReadOnlyList<string>> RowsAsync(DbConnection connection, string sql, string? besides = null)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(at => reader.GetName(at) != besides).ToList();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', columns.Select(at => reader.GetValue(at)).Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value)));
        }

        return rows.Order(StringComparer.Ordinal).ToList();
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Hosting;

/// <summary>A fingerprint of every row, to show that something changed nothing.</summary>
internal static class DatabaseHash
{
    // When somebody was last seen and when a sweep ran are written by themselves.
    private static readonly string[] MovesByItself = ["StaffSessions", "SweepRuns"];

    public static Task<string> OfAsync(OfficeHost host) => host.AskAsync(async db =>
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Except(MovesByItself).Order(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync();
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var values = new object[rows.FieldCount];
                rows.GetValues(values);
                hash.AppendData(Encoding.UTF8.GetBytes($"{table}|{string.Join('|', values.Select(value => value is byte[] bytes ? Convert.ToHexString(bytes) : value))}\n"));
            }
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    });
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CustomerRelations.Sqlite;

/// <summary>Sets what SQLite forgets with every connection.</summary>
/// <remarks>synchronous=FULL: what was acknowledged survives a power cut. The write-ahead log lets readers go on while one writes. secure_delete: what is erased is overwritten in the file.</remarks>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string ForReaders = "PRAGMA busy_timeout=10000;";
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; " + ForReaders;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = For(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    // A file that is empty or comes from a backup has no log yet, and a connection that only looks whether it exists may not begin one.
    private static string For(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? ForReaders : Pragmas;
}

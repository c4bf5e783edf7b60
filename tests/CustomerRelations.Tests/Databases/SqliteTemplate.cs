using CustomerRelations.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomerRelations.Tests.Databases;

public sealed class SqliteTemplate : IDatabaseTemplate
{
    private readonly string file;

    private SqliteTemplate(string file) => this.file = file;

    /// <value>A folder of this process, emptied when it ends.</value>
    public static string Folder { get; } = MakeFolder();

    public static async Task<IDatabaseTemplate> MakeAsync()
    {
        var path = Path.Combine(Folder, "template.db");
        await Migration.RunAsync(options => options.UseCrmSqlite(ConnectionTo(path)));
        await using var connection = new SqliteConnection(ConnectionTo(path));
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync();
        SqliteConnection.ClearPool(connection);
        return new SqliteTemplate(path);
    }

    public static string ConnectionTo(string path) => new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    public Task<string> CopyAsync()
    {
        var copy = Path.Combine(Folder, $"{Guid.CreateVersion7():n}.db");
        File.Copy(file, copy);
        return Task.FromResult(ConnectionTo(copy));
    }

    public Task DropAsync(string connection)
    {
        using var pooled = new SqliteConnection(new SqliteConnectionStringBuilder(connection) { ForeignKeys = true }.ToString());
        SqliteConnection.ClearPool(pooled);
        var main = pooled.DataSource;
        foreach (var part in (string[])[main, main + "-wal", main + "-shm"])
        {
            File.Delete(part);
        }

        return Task.CompletedTask;
    }

    private static string MakeFolder()
    {
        var folder = Directory.CreateTempSubdirectory("customer-relations-tests-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return folder;
    }
}

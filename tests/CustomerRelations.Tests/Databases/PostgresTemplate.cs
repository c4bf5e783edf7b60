using CustomerRelations.Postgres;
using Npgsql;

namespace CustomerRelations.Tests.Databases;

public sealed class PostgresTemplate : IDatabaseTemplate
{
    private readonly string source;

    private PostgresTemplate(string source) => this.source = source;

    public static async Task<IDatabaseTemplate> MakeAsync()
    {
        var name = await CreateEmptyAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => DropByNameAsync(name).GetAwaiter().GetResult();
        await Migration.RunAsync(options => options.UseCrmPostgres(PostgresServer.ConnectionTo(name) + ";Pooling=false"));
        return new PostgresTemplate(name);
    }

    /// <returns>The name of a new database without a table.</returns>
    public static async Task<string> CreateEmptyAsync()
    {
        var name = NewName();
        await PostgresServer.RunAsync($"CREATE DATABASE {name}");
        return name;
    }

    public static Task DropByNameAsync(string name) => PostgresServer.RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    public async Task<string> CopyAsync()
    {
        var copy = NewName();
        await PostgresServer.RunAsync($"CREATE DATABASE {copy} TEMPLATE {source}");
        return PostgresServer.ConnectionTo(copy);
    }

    public async Task DropAsync(string connection)
    {
        await using var pooled = new NpgsqlConnection(connection);
        NpgsqlConnection.ClearPool(pooled);
        await DropByNameAsync(pooled.Database);
    }

    private static string NewName() => $"cr_test_{Guid.CreateVersion7():n}";
}

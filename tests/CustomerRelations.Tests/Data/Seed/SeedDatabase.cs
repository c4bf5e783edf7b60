using CustomerRelations.Data;
using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>A migrated database of its own, and nodes that work on it.</summary>
public sealed class SeedDatabase : IAsyncDisposable
{
    private const string Variable = "CR_POSTGRES";

    private readonly string name = $"cr_seed_{Guid.CreateVersion7():n}";
    private readonly string kind;
    private readonly FrozenClock clock;
    private readonly List<ServiceProvider> nodes = [];

    private SeedDatabase(string kind, DateTime now) => (this.kind, clock) = (kind, new FrozenClock(now));

    /// <value>SQLite always; PostgreSQL when a server is named.</value>
    public static IReadOnlyList<string> Present { get; } =
        string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Variable)) ? ["SQLite"] : ["SQLite", "PostgreSQL"];

    public static TheoryData<string> Kinds => [.. Present];

    private string Folder => Path.Combine(Path.GetTempPath(), name);

    private string Connection => kind == "SQLite"
        ? $"Data Source={Path.Combine(Folder, "crm.db")};Pooling=false"
        : new NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable(Variable)) { Database = name, Pooling = false }.ToString();

    public static async Task<SeedDatabase> CreateAsync(string kind, DateTime? now = null)
    {
        var database = new SeedDatabase(kind, now ?? new DateTime(2026, 3, 4, 14, 25, 17, DateTimeKind.Utc));
        if (kind == "SQLite")
        {
            Directory.CreateDirectory(database.Folder);
        }
        else
        {
            await MaintainAsync($"CREATE DATABASE {database.name}");
        }

        await using var scope = database.Node().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Database.MigrateAsync();
        return database;
    }

    /// <summary>One node of the office with a gate and services of its own.</summary>
    public ServiceProvider Node()
    {
        var services = new ServiceCollection();
        _ = kind == "SQLite" ? services.AddSqliteDatabase(Connection, null) : services.AddPostgresDatabase(Connection, null);
        services.AddSingleton<TimeProvider>(clock).AddScoped<Signature>().AddScoped<Work>().AddScoped<Foundation>().AddScoped<DemoOffice>().AddLogging();
        services.AddIdentityCore<StaffMember>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<CrmDbContext>();
        var node = services.BuildServiceProvider();
        nodes.Add(node);
        return node;
    }

    public async Task LayAsync()
    {
        await using var scope = Node().CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Foundation>().LayAsync(CancellationToken.None);
    }

    public async Task<bool> OpenAsync()
    {
        await using var scope = Node().CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DemoOffice>().OpenAsync(CancellationToken.None);
    }

    public async Task<T> ReadAsync<T>(Func<CrmDbContext, Task<T>> read)
    {
        await using var scope = Node().CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<CrmDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }

        if (kind == "SQLite")
        {
            Directory.Delete(Folder, recursive: true);
        }
        else
        {
            await MaintainAsync($"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    private static async Task MaintainAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Environment.GetEnvironmentVariable(Variable));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class FrozenClock(DateTime now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(now);
    }
}

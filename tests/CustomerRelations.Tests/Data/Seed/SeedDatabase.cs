using System.Collections.Concurrent;
using CustomerRelations.Data;
using CustomerRelations.Data.Seed;
using CustomerRelations.Entities;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>A migrated database of its own, and nodes that work on it.</summary>
public sealed class SeedDatabase : IAsyncDisposable
{
    private readonly TestDatabase database;

    // Nodes that start at once are added at once.
    private readonly ConcurrentBag<ServiceProvider> nodes = [];

    private SeedDatabase(TestDatabase database) => this.database = database;

    public static async Task<SeedDatabase> CreateAsync(DatabaseKind kind, DateTime? now = null)
    {
        var empty = await TestDatabase.CreateAsync(kind);
        empty.Clock.Advance((now ?? new DateTime(2026, 3, 4, 14, 25, 17, DateTimeKind.Utc)) - TestClock.Start);
        return new SeedDatabase(empty);
    }

    /// <summary>One node of the office with a gate and services of its own.</summary>
    public ServiceProvider Node()
    {
        var services = new ServiceCollection();
        _ = database.Kind == DatabaseKind.Sqlite ? services.AddSqliteDatabase(database.Connection, null) : services.AddPostgresDatabase(database.Connection, null);
        services.AddSingleton<TimeProvider>(database.Clock).AddScoped<Signature>().AddSingleton<Noticeboard>().AddScoped<Work>().AddScoped<Foundation>().AddScoped<DemoOffice>().AddScoped<GeneratedOffice>().AddLogging();
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

        await database.DisposeAsync();
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.SqlServer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Tests.Databases;

/// <summary>A fresh, migrated database for one test, with the services that stand on it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Dictionary<DatabaseKind, Lazy<Task<IDatabaseTemplate>>> Templates = new()
    {
        [DatabaseKind.Sqlite] = new(SqliteTemplate.MakeAsync),
        [DatabaseKind.Postgres] = new(PostgresTemplate.MakeAsync),
    };

    private readonly IDatabaseTemplate? template;

    private TestDatabase(DatabaseKind kind, string connection, IDatabaseTemplate? template, Action<IServiceCollection>? more)
    {
        (Kind, Connection, this.template) = (kind, connection, template);
        Services = ServicesFor(more);
    }

    public DatabaseKind Kind { get; }

    public string Connection { get; }

    public TestClock Clock { get; } = new();

    public ServiceProvider Services { get; }

    /// <param name="kind">Which database.</param>
    /// <param name="more">What a test needs beside the database and the write path.</param>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, Action<IServiceCollection>? more = null)
    {
        var source = await Templates[kind].Value;
        return new TestDatabase(kind, await source.CopyAsync(), source, more);
    }

    /// <summary>The services over a database that the test keeps or breaks itself.</summary>
    public static TestDatabase At(DatabaseKind kind, string connection, Action<IServiceCollection>? more = null) => new(kind, connection, null, more);

    /// <summary>One request: its own context, signed by a colleague or else by the System.</summary>
    public TestScope Scope(Guid? staffId = null, bool readOnly = false)
    {
        var scope = new TestScope(Services.CreateAsyncScope());
        var signature = scope.Get<Signature>();
        signature.StaffId = staffId ?? StaffMember.SystemId;
        signature.ReadOnly = readOnly;
        return scope;
    }

    public async Task<T> ReadAsync<T>(Func<CrmDbContext, Task<T>> read)
    {
        await using var scope = Scope(readOnly: true);
        return await read(scope.Db);
    }

    public async Task SaveAsync(string act, params Entity[] rows)
    {
        await using var scope = Scope();
        scope.Db.AddRange(rows.AsEnumerable<object>());
        scope.Db.Note(act, rows[0]);
        await scope.Db.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (template is not null)
        {
            await template.DropAsync(Connection);
        }
    }

    private ServiceProvider ServicesFor(Action<IServiceCollection>? more)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<IDatabaseClock>(Clock);
        services.AddScoped<Signature>();
        services.AddSingleton<Noticeboard>();
        services.AddScoped<Work>();
        _ = Kind switch
        {
            DatabaseKind.Sqlite => services.AddSqliteDatabase(Connection, maxBatchSize: null),
            DatabaseKind.Postgres => services.AddPostgresDatabase(Connection, maxBatchSize: null),
            _ => services.AddSqlServerDatabase(Connection, maxBatchSize: null),
        };
        more?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}

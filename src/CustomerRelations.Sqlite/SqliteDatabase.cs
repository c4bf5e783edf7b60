using CustomerRelations.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations.Sqlite;

/// <summary>The default database: one file, nothing to install.</summary>
public static class SqliteDatabase
{
    /// <summary>Registers the context and what only this database can do.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="connection">A connection string of Microsoft.Data.Sqlite.</param>
    /// <param name="maxBatchSize">Statements in one round trip; null for the provider's own number.</param>
    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string connection, int? maxBatchSize)
    {
        services.UseNewestIdentitySchema();
        services.AddDbContext<CrmDbContext>(options => options.UseCrmSqlite(connection, maxBatchSize));
        services.AddSingleton(WriteGate.OneAtATime());
        services.TryAddSingleton<IDatabaseClock, SqliteClock>();
        services.AddSingleton<IDatabaseFaults, SqliteFaults>();
        services.AddSingleton<IBulkWriter, SqliteBulkWriter>();
        services.AddSingleton<IWordSearch, SqliteWordSearch>();
        services.AddSingleton<IBulkFill, SqliteBulkFill>();
        services.AddSingleton<IUpkeep, SqliteUpkeep>();
        return services;
    }

    public static DbContextOptionsBuilder UseCrmSqlite(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseSqlite(new SqliteConnectionStringBuilder(connection) { ForeignKeys = true }.ToString(), sqlite =>
        {
            sqlite.MigrationsAssembly(typeof(SqliteDatabase).Assembly);
            if (maxBatchSize is { } size)
            {
                sqlite.MaxBatchSize(size);
            }
        })
        // A migration's own SQL stands beside rebuilt tables it does not touch; whoever starts the office need not be warned of that.
        .ConfigureWarnings(warnings => warnings.Ignore(SqliteEventId.TableRebuildPendingWarning))
        .AddInterceptors(new SqlitePragmas()).ReplaceService<IModelCustomizer, SqliteModel>();
}

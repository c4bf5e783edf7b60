using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations.Postgres;

/// <summary>PostgreSQL, for offices with a database server.</summary>
public static class PostgresDatabase
{
    /// <summary>Registers the context and what only this database can do.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="connection">A connection string of Npgsql.</param>
    /// <param name="maxBatchSize">Statements in one round trip; null for the provider's own number.</param>
    public static IServiceCollection AddPostgresDatabase(this IServiceCollection services, string connection, int? maxBatchSize)
    {
        services.UseNewestIdentitySchema();
        services.AddDbContext<CrmDbContext>(options => options.UseCrmPostgres(connection, maxBatchSize));
        services.AddSingleton(WriteGate.Open());
        services.TryAddSingleton<IDatabaseClock, PostgresClock>();
        services.AddSingleton<IDatabaseFaults, PostgresFaults>();
        services.AddSingleton<IBulkWriter, PostgresBulkWriter>();
        return services;
    }

    public static DbContextOptionsBuilder UseCrmPostgres(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseNpgsql(connection, npgsql =>
        {
            npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly);
            // Tried for some seconds, as long as a customer at the desk waits; then the page says so and keeps the words.
            npgsql.EnableRetryOnFailure(5, TimeSpan.FromSeconds(2), errorCodesToAdd: null);
            if (maxBatchSize is { } size)
            {
                npgsql.MaxBatchSize(size);
            }
        });
}

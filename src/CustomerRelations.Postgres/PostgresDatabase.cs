using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;

namespace CustomerRelations.Postgres;

/// <summary>PostgreSQL, for offices with a database server.</summary>
public static class PostgresDatabase
{
    // The driver's own 15 would be a minute and a half over all tries.
    private const int SecondsForOneTry = 3;

    /// <summary>Registers the context and what only this database can do.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="connection">A connection string of Npgsql; one try to connect takes 3 s unless it names a Timeout.</param>
    /// <param name="maxBatchSize">Statements in one round trip; null for the provider's own number.</param>
    public static IServiceCollection AddPostgresDatabase(this IServiceCollection services, string connection, int? maxBatchSize)
    {
        services.UseNewestIdentitySchema();
        services.AddDbContext<CrmDbContext>(options => options.UseCrmPostgres(connection, maxBatchSize));
        services.AddSingleton(WriteGate.Open());
        services.TryAddSingleton<IDatabaseClock, PostgresClock>();
        services.AddSingleton<IDatabaseFaults, PostgresFaults>();
        services.AddSingleton<IBulkWriter, PostgresBulkWriter>();
        services.AddSingleton<IWordSearch, PostgresWordSearch>();
        services.AddSingleton<IBulkFill, PostgresBulkFill>();
        services.AddSingleton<IUpkeep, OwnUpkeep>();
        return services;
    }

    public static DbContextOptionsBuilder UseCrmPostgres(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseNpgsql(Patient(connection), npgsql =>
        {
            npgsql.MigrationsAssembly(typeof(PostgresDatabase).Assembly);
            // Six tries: some seconds when nobody listens, half a minute when nobody answers; then the page says so and keeps the words.
            npgsql.EnableRetryOnFailure(5, TimeSpan.FromSeconds(2), errorCodesToAdd: null);
            if (maxBatchSize is { } size)
            {
                npgsql.MaxBatchSize(size);
            }
        }).ReplaceService<IModelCustomizer, PostgresModel>();

    private static string Patient(string connection)
    {
        var read = new NpgsqlConnectionStringBuilder(connection);
        if (read.ShouldSerialize(nameof(read.Timeout)))
        {
            return connection;
        }

        read.Timeout = SecondsForOneTry;
        return read.ToString();
    }
}

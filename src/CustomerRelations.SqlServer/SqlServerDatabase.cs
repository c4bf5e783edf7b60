using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations.SqlServer;

/// <summary>SQL Server, for offices with a database server. Not run in CI; its SQL is parsed there.</summary>
public static class SqlServerDatabase
{
    /// <summary>Registers the context and what only this database can do.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="connection">A connection string of Microsoft.Data.SqlClient.</param>
    /// <param name="maxBatchSize">Statements in one round trip; null for the provider's own number, 1 for gateways that have no MERGE.</param>
    public static IServiceCollection AddSqlServerDatabase(this IServiceCollection services, string connection, int? maxBatchSize)
    {
        services.UseNewestIdentitySchema();
        services.AddDbContext<CrmDbContext>(options => options.UseCrmSqlServer(connection, maxBatchSize));
        services.AddSingleton(WriteGate.Open());
        services.TryAddSingleton<IDatabaseClock, SqlServerClock>();
        services.AddSingleton<IDatabaseFaults, SqlServerFaults>();
        services.AddSingleton<IBulkWriter, SqlServerBulkWriter>();
        return services;
    }

    public static DbContextOptionsBuilder UseCrmSqlServer(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseSqlServer(connection, server =>
        {
            server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly);
            // Tried for some seconds, as long as a customer at the desk waits; then the page says so and keeps the words.
            server.EnableRetryOnFailure(5, TimeSpan.FromSeconds(2), errorNumbersToAdd: null);
            if (maxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
}

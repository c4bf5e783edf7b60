using CustomerRelations.Data;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerRelations.SqlServer;

/// <summary>SQL Server, for offices with a database server. Not run in CI; its SQL is parsed there.</summary>
public static class SqlServerDatabase
{
    // The driver's own 15 would be a minute and a half over all tries.
    private const int SecondsForOneTry = 3;

    /// <summary>Registers the context and what only this database can do.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="connection">A connection string of Microsoft.Data.SqlClient; one try to connect takes 3 s unless it names a Connect Timeout.</param>
    /// <param name="maxBatchSize">Statements in one round trip; null for the provider's own number, 1 for gateways that have no MERGE.</param>
    public static IServiceCollection AddSqlServerDatabase(this IServiceCollection services, string connection, int? maxBatchSize)
    {
        services.UseNewestIdentitySchema();
        services.AddDbContext<CrmDbContext>(options => options.UseCrmSqlServer(connection, maxBatchSize));
        services.AddSingleton(WriteGate.Open());
        services.TryAddSingleton<IDatabaseClock, SqlServerClock>();
        services.AddSingleton<IDatabaseFaults, SqlServerFaults>();
        services.AddSingleton<IBulkWriter, SqlServerBulkWriter>();
        services.AddSingleton<IWordSearch, SqlServerWordSearch>();
        services.AddSingleton<IBulkFill, SqlServerBulkFill>();
        services.AddSingleton<IUpkeep, OwnUpkeep>();
        return services;
    }

    public static DbContextOptionsBuilder UseCrmSqlServer(this DbContextOptionsBuilder options, string connection, int? maxBatchSize = null) =>
        options.UseSqlServer(Patient(connection), server =>
        {
            server.MigrationsAssembly(typeof(SqlServerDatabase).Assembly);
            // Six tries: some seconds when nobody listens, half a minute when nobody answers; then the page says so and keeps the words.
            server.ExecutionStrategy(dependencies => new SqlServerPatience(dependencies));
            if (maxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        }).ReplaceService<IModelCustomizer, SqlServerModel>();

    private static string Patient(string connection)
    {
        var read = new SqlConnectionStringBuilder(connection);
        if (read.ShouldSerialize("Connect Timeout"))
        {
            return connection;
        }

        read.ConnectTimeout = SecondsForOneTry;
        return read.ToString();
    }
}

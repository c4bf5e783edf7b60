using System.Data.Common;
using CustomerRelations.Data;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerRelations.Web.Startup;

/// <summary>Chooses the database: <c>Database:Provider</c>, <c>ConnectionStrings:Crm</c>, <c>Database:MaxBatchSize</c>.</summary>
public static class DatabaseStartup
{
    /// <exception cref="CannotOpenException">The provider is not known, a server database has no connection string, or one of these settings cannot be read.</exception>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration["Database:Provider"] is { Length: > 0 } named ? named : "Sqlite";
        var batch = WholeNumber.Of(builder.Configuration, "Database:MaxBatchSize");
        var connection = builder.Configuration.GetConnectionString("Crm") is { Length: > 0 } known ? known : null;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<Signature>();
        builder.Services.AddSingleton<Noticeboard>();
        builder.Services.AddScoped<Work>();
        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                var file = Path.Combine(DataFolderStartup.Find(builder).Root, "crm.db");
                builder.Services.AddSqliteDatabase(Readable<SqliteConnectionStringBuilder>(connection ?? $"Data Source={file}"), batch);
                break;
            case "POSTGRES":
                builder.Services.AddPostgresDatabase(Readable<NpgsqlConnectionStringBuilder>(connection ?? throw Missing(provider)), batch);
                break;
            case "SQLSERVER":
                builder.Services.AddSqlServerDatabase(Readable<SqlConnectionStringBuilder>(connection ?? throw Missing(provider)), batch);
                break;
            default:
                throw new CannotOpenException($"Database:Provider is \"{provider}\". Write Sqlite, Postgres or SqlServer.");
        }
    }

    // The drivers read it when the first row is asked for, and then say it with a stack trace. What it holds is not repeated: it may be a password.
    private static string Readable<TBuilder>(string connection)
        where TBuilder : DbConnectionStringBuilder, new()
    {
        try
        {
            _ = new TBuilder { ConnectionString = connection };
            return connection;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw new CannotOpenException("ConnectionStrings:Crm cannot be read: it holds a word that this database does not know, or a value that does not fit its word.", error);
        }
    }

    private static CannotOpenException Missing(string provider) =>
        new($"Database:Provider is {provider}: say where it is in ConnectionStrings:Crm.");
}

using CustomerRelations.Data;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.SqlServer;

namespace CustomerRelations.Web.Startup;

/// <summary>Chooses the database: <c>Database:Provider</c>, <c>ConnectionStrings:Crm</c>, <c>Database:MaxBatchSize</c>.</summary>
public static class DatabaseStartup
{
    /// <exception cref="CannotOpenException">The provider is not known, or a server database has no connection string.</exception>
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var provider = builder.Configuration["Database:Provider"] is { Length: > 0 } named ? named : "Sqlite";
        var batch = builder.Configuration.GetValue<int?>("Database:MaxBatchSize");
        var connection = builder.Configuration.GetConnectionString("Crm") is { Length: > 0 } known ? known : null;
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<Signature>();
        builder.Services.AddScoped<Work>();
        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                var file = Path.Combine(DataFolderStartup.Find(builder).Root, "crm.db");
                builder.Services.AddSqliteDatabase(connection ?? $"Data Source={file}", batch);
                break;
            case "POSTGRES":
                builder.Services.AddPostgresDatabase(connection ?? throw Missing(provider), batch);
                break;
            case "SQLSERVER":
                builder.Services.AddSqlServerDatabase(connection ?? throw Missing(provider), batch);
                break;
            default:
                throw new CannotOpenException($"Database:Provider is \"{provider}\". Write Sqlite, Postgres or SqlServer.");
        }
    }

    private static CannotOpenException Missing(string provider) =>
        new($"Database:Provider is {provider}: say where it is in ConnectionStrings:Crm.");
}

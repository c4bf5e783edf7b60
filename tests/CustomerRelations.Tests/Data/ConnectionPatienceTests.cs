using CustomerRelations.Data;
using CustomerRelations.Postgres;
using CustomerRelations.SqlServer;
using CustomerRelations.Tests.Databases;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CustomerRelations.Tests.Data;

/// <summary>A try to reach a silent server is short, because there are several and a customer waits; an office may say otherwise.</summary>
public sealed class ConnectionPatienceTests
{
    [Theory]
    [InlineData("Host=db", 3)]
    [InlineData("Host=db;Timeout=15", 15)]
    [InlineData("Host=db;timeout=40;Command Timeout=7", 40)]
    public async Task One_try_to_reach_postgresql_is_short_unless_the_office_says_otherwise(string connection, int seconds) =>
        new NpgsqlConnectionStringBuilder(await UsedAsync(options => options.UseCrmPostgres(connection))).Timeout.ShouldBe(seconds);

    [Theory]
    [InlineData("Server=db", 3)]
    [InlineData("Server=db;Connect Timeout=15", 15)]
    [InlineData("Server=db;Connection Timeout=40;Command Timeout=7", 40)]
    [InlineData("Server=db;timeout=20", 20)]
    public async Task One_try_to_reach_sql_server_is_short_unless_the_office_says_otherwise(string connection, int seconds) =>
        new SqlConnectionStringBuilder(await UsedAsync(options => options.UseCrmSqlServer(connection))).ConnectTimeout.ShouldBe(seconds);

    private static async Task<string?> UsedAsync(Action<DbContextOptionsBuilder<CrmDbContext>> use)
    {
        await using var db = Migration.Open(use);
        return db.Database.GetConnectionString();
    }
}

using Npgsql;

namespace CustomerRelations.Tests.Databases;

/// <summary>The private cluster that the environment variable CR_POSTGRES names, as a superuser's connection string.</summary>
public static class PostgresServer
{
    private const string Variable = "CR_POSTGRES";

    private static readonly Lazy<string?> Reason = new(Try);

    /// <value>Why tests on PostgreSQL are skipped; null when they run.</value>
    public static string? WhyNot => Reason.Value;

    public static string Maintenance => Environment.GetEnvironmentVariable(Variable)!;

    public static string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder(Maintenance) { Database = database, Timeout = 15 }.ToString();

    public static async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Maintenance);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static string? Try()
    {
        if (string.IsNullOrWhiteSpace(Maintenance))
        {
            return $"{Variable} is not set.";
        }

        try
        {
            using var connection = new NpgsqlConnection(Unpooled());
            connection.Open();
            return null;
        }
        catch (Exception error) when (error is NpgsqlException or ArgumentException or TimeoutException)
        {
            return $"{Variable} names a server that does not answer: {error.Message}";
        }
    }

    private static string Unpooled() => new NpgsqlConnectionStringBuilder(Maintenance) { Pooling = false, Timeout = 5 }.ToString();
}

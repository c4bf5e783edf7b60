using CustomerRelations.Data.Seed.Generated;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Where the offices are kept between runs.</summary>
/// <param name="Folder">One folder an office in it.</param>
/// <param name="Postgres">The server, when it is not SQLite.</param>
/// <param name="Bare">On copies that have no statistics.</param>
internal sealed record Places(string Folder, string? Postgres, bool Bare)
{
    private const string Data = "crm.db";

    public string FolderOf(OfficeSize size)
    {
        var folder = Path.Combine(Folder, $"{(Postgres is null ? "sqlite" : "postgres")}-{size.Customers}-{size.Touchpoints}-{size.Complaints}{(Bare ? "-bare" : "")}");
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>The same offices as they were generated.</summary>
    public Places Generated => this with { Bare = false };

    /// <summary>Copies a generated office and forgets what its indexes were found to hold.</summary>
    public void MakeBare(OfficeSize size)
    {
        var copy = Path.Combine(FolderOf(size), Data);
        File.Copy(Path.Combine(Generated.FolderOf(size), Data), copy, overwrite: true);
        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "DROP TABLE sqlite_stat1;";
        command.ExecuteNonQuery();
    }

    /// <summary>The settings with which the application finds the office.</summary>
    public IReadOnlyDictionary<string, string> SettingsOf(OfficeSize size) => Postgres is null
        ? new Dictionary<string, string> { ["Data:Folder"] = FolderOf(size), ["Database:Provider"] = "Sqlite" }
        : new Dictionary<string, string>
        {
            ["Data:Folder"] = FolderOf(size), ["Database:Provider"] = "Postgres",
            ["ConnectionStrings:Crm"] = new NpgsqlConnectionStringBuilder(Postgres) { Database = $"crm_bench_{size.Customers}_{size.Touchpoints}" }.ToString(),
        };
}

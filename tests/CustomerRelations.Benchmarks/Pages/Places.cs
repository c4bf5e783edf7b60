using CustomerRelations.Data.Seed.Generated;
using Npgsql;

namespace CustomerRelations.Benchmarks.Pages;

/// <summary>Where the offices are kept between runs.</summary>
/// <param name="Folder">One folder an office in it.</param>
/// <param name="Postgres">The server, when it is not SQLite.</param>
internal sealed record Places(string Folder, string? Postgres)
{
    public string FolderOf(OfficeSize size)
    {
        var folder = Path.Combine(Folder, $"{(Postgres is null ? "sqlite" : "postgres")}-{size.Customers}-{size.Touchpoints}-{size.Complaints}");
        Directory.CreateDirectory(folder);
        return folder;
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

using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Data.Seed;

/// <summary>One demo office a database, opened once and only read.</summary>
public sealed class OpenedOffice : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, SeedDatabase> opened = [];

    public SeedDatabase On(DatabaseKind kind) => opened[kind];

    public async Task InitializeAsync()
    {
        foreach (var kind in ((DatabaseKind[])[DatabaseKind.Sqlite, DatabaseKind.Postgres]).Where(kind => kind != DatabaseKind.Postgres || PostgresServer.WhyNot is null))
        {
            var database = await SeedDatabase.CreateAsync(kind);
            opened.Add(kind, database);
            await database.LayAsync();
            (await database.OpenAsync()).ShouldBeTrue();
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var database in opened.Values)
        {
            await database.DisposeAsync();
        }
    }
}

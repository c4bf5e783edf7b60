using CustomerRelations.Data;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class MigrationsTests
{
    [Theory, InlineData("Sqlite"), InlineData("Postgres"), InlineData("SqlServer")]
    public async Task The_migrations_say_what_the_model_says(string name)
    {
        await using var db = Open(name);
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run src/add-migration.sh NAME.");
    }

    [Fact]
    public async Task Each_database_has_migrations_of_the_same_names()
    {
        var names = await NamesAsync("Sqlite");
        names.ShouldNotBeEmpty();
        (await NamesAsync("Postgres")).ShouldBe(names);
        (await NamesAsync("SqlServer")).ShouldBe(names);
    }

    [Theory, OnPostgres]
    public async Task A_database_that_exists_and_is_empty_is_filled(DatabaseKind kind)
    {
        kind.ShouldBe(DatabaseKind.Postgres);
        var name = await PostgresTemplate.CreateEmptyAsync();
        try
        {
            await using var db = Migration.Open(options => options.UseCrmPostgres(PostgresServer.ConnectionTo(name) + ";Pooling=false"));
            await db.Database.MigrateAsync();
            (await db.Customers.AnyAsync()).ShouldBeFalse();
        }
        finally
        {
            await PostgresTemplate.DropByNameAsync(name);
        }
    }

    [Fact]
    public async Task A_file_that_exists_and_is_empty_is_filled()
    {
        var path = Path.Combine(SqliteTemplate.Folder, "empty.db");
        await File.WriteAllBytesAsync(path, []);
        await using var db = Migration.Open(options => options.UseCrmSqlite(SqliteTemplate.ConnectionTo(path) + ";Pooling=false"));
        await db.Database.MigrateAsync();
        (await db.Customers.AnyAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_backup_in_one_file_is_opened_as_it_is()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var backup = Path.Combine(SqliteTemplate.Folder, "backup.db");
        await using (var scope = database.Scope())
        {
            // A backup so made has no write-ahead log.
            await scope.Db.Database.ExecuteSqlAsync($"VACUUM INTO {backup}");
        }

        await using var db = Migration.Open(options => options.UseCrmSqlite(SqliteTemplate.ConnectionTo(backup) + ";Pooling=false"));
        await db.Database.MigrateAsync();
        (await PragmaAsync(db, "journal_mode")).ShouldBe("wal");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Migrating_twice_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        await scope.Db.Database.MigrateAsync();
        (await scope.Db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_keeps_its_rows_through_a_power_cut_and_lets_readers_in()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope();
        (await PragmaAsync(scope.Db, "journal_mode")).ShouldBe("wal");
        (await PragmaAsync(scope.Db, "synchronous")).ShouldBe("2");
        (await PragmaAsync(scope.Db, "foreign_keys")).ShouldBe("1");
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(string name)
    {
        await using var db = Open(name);
        return db.Database.GetMigrations().Select(id => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..]).ToList();
    }

    private static CrmDbContext Open(string name) => name switch
    {
        "Sqlite" => Migration.Open(options => options.UseCrmSqlite("Data Source=none")),
        "Postgres" => Migration.Open(options => options.UseCrmPostgres("Host=nowhere;Database=none")),
        _ => TSql.Open(),
    };

    private static async Task<string?> PragmaAsync(CrmDbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}

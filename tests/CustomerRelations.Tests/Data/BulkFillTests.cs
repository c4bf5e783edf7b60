using CustomerRelations.Data;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>What a bulk fill puts aside is there again afterwards, also when its process was ended in the middle.</summary>
public sealed class BulkFillTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_put_aside_is_there_again(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        var (before, meanwhile) = (await PartsAsync(scope.Db, kind), (IReadOnlyList<string>)[]);

        await scope.Get<IBulkFill>().RunAsync(scope.Db, async _ => meanwhile = await PartsAsync(scope.Db, kind), CancellationToken.None);

        before.ShouldContain("IX_Customers_MergedIntoId");
        meanwhile.ShouldNotContain("IX_Customers_MergedIntoId");
        (await PartsAsync(scope.Db, kind)).ShouldBe(before);
        (await scope.Get<IBulkFill>().MendAsync(scope.Db, CancellationToken.None)).ShouldBeFalse();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_next_start_mends_what_an_ended_fill_left(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var ended = database.Scope();
        var before = await PartsAsync(ended.Db, kind);

        await ended.Get<IBulkFill>().RunAsync(ended.Db, async cancel =>
        {
            // From here on the first process is as good as gone.
            await using var next = database.Scope();
            (await next.Get<IBulkFill>().MendAsync(next.Db, cancel)).ShouldBeTrue();
            (await PartsAsync(next.Db, kind)).ShouldBe(before);
            (await next.Get<IBulkFill>().MendAsync(next.Db, cancel)).ShouldBeFalse();
        }, CancellationToken.None);

        (await PartsAsync(ended.Db, kind)).ShouldBe(before);
    }

    // Indexes, triggers and tables by name.
    private static async Task<IReadOnlyList<string>> PartsAsync(CrmDbContext db, DatabaseKind kind)
    {
        var names = await db.Database.SqlQueryRaw<string>(kind == DatabaseKind.Sqlite
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
            : """
              SELECT indexname AS "Value" FROM pg_indexes WHERE schemaname = current_schema()
              UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
              UNION ALL SELECT tablename FROM pg_tables WHERE schemaname = current_schema()
              """).ToListAsync();
        return names.Order(StringComparer.Ordinal).ToList();
    }
}

using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Data;

public sealed class DatabaseClockTests
{
    [Theory, OnPostgres]
    public async Task A_server_tells_its_own_time_as_utc(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        var now = await new PostgresClock().NowAsync(scope.Db, CancellationToken.None);
        now.Kind.ShouldBe(DateTimeKind.Utc);
        (TimeProvider.System.GetUtcNow().UtcDateTime - now).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Theory, OnSqlite]
    public async Task A_file_tells_the_time_of_this_machine(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        (await new SqliteClock(database.Clock).NowAsync(scope.Db, CancellationToken.None)).ShouldBe(TestClock.Start);
    }
}

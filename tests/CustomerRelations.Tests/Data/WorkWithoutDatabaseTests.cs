using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

/// <summary>What <see cref="Work"/> answers when the database cannot be written.</summary>
public sealed class WorkWithoutDatabaseTests
{
    [Fact]
    public async Task A_file_that_may_only_be_read_is_unavailable()
    {
        await using var good = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var bad = TestDatabase.At(DatabaseKind.Sqlite, Changed(good.Connection, mode: SqliteOpenMode.ReadOnly));
        (await AddAsync(bad)).Kind.ShouldBe(ResultKind.Unavailable);
        (await good.ReadAsync(db => db.ListItems.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_gone_is_unavailable()
    {
        var connection = Changed(SqliteTemplate.ConnectionTo(Path.Combine(SqliteTemplate.Folder, "no such folder", "office.db")), SqliteOpenMode.ReadWrite);
        await using var database = TestDatabase.At(DatabaseKind.Sqlite, connection);
        (await AddAsync(database)).Kind.ShouldBe(ResultKind.Unavailable);
    }

    // Nobody listens on port 1.
    [Theory]
    [InlineData(DatabaseKind.Postgres, "Host=127.0.0.1;Port=1;Database=none;Username=nobody")]
    [InlineData(DatabaseKind.SqlServer, "Server=127.0.0.1,1;Database=none;User Id=nobody;Password=none")]
    public async Task A_server_that_refuses_is_unavailable_and_says_so_while_the_customer_still_waits(DatabaseKind kind, string refused)
    {
        await using var database = TestDatabase.At(kind, refused);
        var started = TimeProvider.System.GetTimestamp();
        (await AddAsync(database)).Kind.ShouldBe(ResultKind.Unavailable);
        TimeProvider.System.GetElapsedTime(started).ShouldBeInRange(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(20), "it is tried more than once");
    }

    private static string Changed(string connection, SqliteOpenMode mode) => new SqliteConnectionStringBuilder(connection) { Mode = mode, Pooling = false }.ToString();

    private static async Task<Result<string>> AddAsync(TestDatabase database)
    {
        await using var scope = database.Scope();
        var form = new Submission("0123456789abcdef0123456789abcdef", [1]);
        return await scope.Work.RunAsync(form, _ =>
        {
            var item = new ListItem { Kind = ListKind.Channel, Label = "Phone" };
            scope.Db.Add(item);
            scope.Db.Note("Channel added", item);
            return Task.FromResult(Result.Done("/lists"));
        }, CancellationToken.None);
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Office.Lists;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Data;

public sealed class NoticeboardTests
{
    private readonly TestClock clock = new();

    [Fact]
    public async Task A_notice_is_read_once_while_it_is_at_hand()
    {
        var (board, reads) = (new Noticeboard(clock), 0);
        Task<string> Read() => Task.FromResult($"{++reads}");

        (await board.ReadAsync("a", Read)).ShouldBe("1");
        (await board.ReadAsync("a", Read)).ShouldBe("1");
        clock.Advance(Noticeboard.AtHand);
        (await board.ReadAsync("a", Read)).ShouldBe("2");
    }

    [Fact]
    public async Task What_was_read_before_a_change_is_not_kept_after_it()
    {
        var board = new Noticeboard(clock);
        await board.ReadAsync("a", () =>
        {
            board.Renew();
            return Task.FromResult("old");
        });

        (await board.ReadAsync("a", () => Task.FromResult("new"))).ShouldBe("new");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_is_seen_at_once_by_the_node_that_saved_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var item = new ListItem { Kind = ListKind.Topic, Label = "Repair", Order = 1 };
        (await LabelAsync(database, item.Id)).ShouldNotBe("Repair");

        await using (var scope = database.Scope())
        {
            var db = scope.Db;
            (await scope.Work.RunAsync(null, _ =>
            {
                db.Add(item);
                db.Note("Entry added", item);
                return Task.FromResult<Result<string>>(Result.Done("/"));
            }, default)).IsDone.ShouldBeTrue();
        }

        (await LabelAsync(database, item.Id)).ShouldBe("Repair");
    }

    private static async Task<string> LabelAsync(TestDatabase database, Guid id)
    {
        await using var scope = database.Scope();
        var labels = new LabelBook(scope.Db, scope.Get<Noticeboard>());
        return (await labels.ReadAsync(default))[id];
    }
}

using CustomerRelations.Cycle.BeReady;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.Help.Handovers;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.BeReady;

public sealed class LateBellTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_is_late_is_counted_once_a_minute_and_anew_when_a_promise_of_mine_changes(DatabaseKind kind)
    {
        await using var table = await HandoverTable.AtAsync(kind);
        (await CountAsync(table, table.Amara)).ShouldBe(0);
        table.Database.Clock.Advance(TimeSpan.FromHours(3));
        (await CountAsync(table, table.Amara)).ShouldBe(1);

        await ChangeAsync(table, promise => promise.OwnerId = table.Ben);
        (await CountAsync(table, table.Amara), await CountAsync(table, table.Ben)).ShouldBe((0, 1));

        await ChangeAsync(table, promise => promise.Keep(TestClock.Start.AddHours(3)));
        (await CountAsync(table, table.Ben)).ShouldBe(0);
    }

    private static async Task<int> CountAsync(HandoverTable table, Guid who)
    {
        await using var scope = table.Database.Scope(who, readOnly: true);
        return await scope.Get<LateBell>().CountAsync(CancellationToken.None);
    }

    private static async Task ChangeAsync(HandoverTable table, Action<Promise> change)
    {
        await using var scope = table.Database.Scope();
        var promise = await scope.Db.Promises.SingleAsync();
        change(promise);
        scope.Db.Note("Promise changed", promise);
        await scope.Db.SaveChangesAsync();
    }
}

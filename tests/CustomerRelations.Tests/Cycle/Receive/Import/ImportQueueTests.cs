using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Office;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

public sealed class ImportQueueTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_asked_for_waits_in_the_order_it_came(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var now = office.Database.Clock.Moment();
        await ReceiveAsync(office, "untouched.csv", now.AddMinutes(-4), _ => { });
        var second = await ReceiveAsync(office, "second.csv", now.AddMinutes(-2), run => run.Confirm(now));
        var first = await ReceiveAsync(office, "first.csv", now.AddMinutes(-3), run => run.AskCheck(now));
        await ReceiveAsync(office, "over.csv", now.AddMinutes(-5), run => run.Stop(now, "It was put away."));

        await using var scope = office.Database.Scope();
        (await scope.Get<ImportQueue>().WaitingAsync(now, default)).Select(run => (run.Id, run.IsConfirmed)).ShouldBe([(first, false), (second, true)]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_is_needed_while_it_waits_and_for_a_week_after_it_was_taken(DatabaseKind kind)
    {
        await using var office = await AdminOffice.OpenAsync(kind);
        var now = office.Database.Clock.Moment();
        var waits = await ReceiveAsync(office, "waits.csv", now.AddDays(-6), _ => { });
        var taken = await ReceiveAsync(office, "taken.csv", now.AddDays(-9), run => Take(run, now.AddDays(-6)));
        var old = await ReceiveAsync(office, "long-ago.csv", now.AddDays(-30), run => Take(run, now.AddDays(-8)));
        var forgotten = await ReceiveAsync(office, "forgotten.csv", now.AddDays(-8), _ => { });
        var nobodys = Guid.CreateVersion7();

        await using (var scope = office.Database.Scope())
        {
            var over = await scope.Get<ImportQueue>().OverAsync([waits, taken, old, forgotten, nobodys], now, default);
            over.ShouldBe([old, forgotten, nobodys], ignoreOrder: true);
        }

        (await office.Database.ReadAsync(db => db.ImportRuns.SingleAsync(run => run.Id == forgotten))).StoppedWhy.ShouldBe("Nobody took it within 7 days, so its file was removed.");
    }

    private static void Take(ImportRun run, DateTime at)
    {
        run.Confirm(at);
        run.Finish(at);
    }

    private static async Task<Guid> ReceiveAsync(AdminOffice office, string name, DateTime at, Action<ImportRun> then)
    {
        await using var scope = office.Database.Scope();
        var run = ImportRun.Receive(ImportSubject.Customers, name, 10, office.Amara, office.People.Branch.Id, at);
        then(run);
        scope.Db.ImportRuns.Add(run);
        scope.Db.Note("File of contacts received", run);
        await scope.Db.SaveChangesAsync();
        return run.Id;
    }
}

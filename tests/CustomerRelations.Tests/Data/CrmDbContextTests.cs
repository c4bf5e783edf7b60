using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data;

public sealed class CrmDbContextTests
{
    [Fact]
    public async Task Saving_synchronously_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope();
        Should.Throw<NotSupportedException>(() => scope.Db.SaveChanges());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_page_that_is_only_read_may_not_write(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope(readOnly: true);
        Add(scope.Db, "Phone");
        await Should.ThrowAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync());
        (await database.ReadAsync(db => db.ListItems.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_that_is_only_read_may_not_begin_an_act()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope(readOnly: true);
        await Should.ThrowAsync<InvalidOperationException>(() =>
            scope.Work.RunAsync(null, _ => throw new NotSupportedException("The act ran."), CancellationToken.None));
    }

    [Fact]
    public async Task A_change_that_no_act_explains_is_refused()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope();
        scope.Db.Add(new ListItem { Kind = ListKind.Channel, Label = "Phone" });
        (await Should.ThrowAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync())).Message.ShouldContain(nameof(ListItem));
    }

    [Fact]
    public async Task A_second_save_needs_an_act_of_its_own()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var scope = database.Scope();
        var item = Add(scope.Db, "Phone");
        await scope.Db.SaveChangesAsync();
        item.Label = "Telephone";
        await Should.ThrowAsync<InvalidOperationException>(() => scope.Db.SaveChangesAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_moment_comes_back_as_utc_to_the_microsecond(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var at = TestClock.Start.AddTicks(1_234_567);
        var customer = office.NewCustomer("Maya Chen");
        customer.Met(at, Feeling.Pleased);
        await database.SaveAsync("Customer welcomed", customer);

        var found = await database.ReadAsync(db => db.Customers.SingleAsync());
        found.LastTouchpointAt.ShouldBe(TestClock.Start.AddTicks(1_234_560));
        found.LastTouchpointAt!.Value.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Moments_that_differ_by_a_microsecond_keep_their_order(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var office = await TestOffice.OpenAsync(database);
        var matter = office.NewMatter("Ask about the hedge");
        DateTime[] moments = [TestClock.Start.AddMicroseconds(-1), TestClock.Start, TestClock.Start.AddMicroseconds(1), TestClock.Start.AddMilliseconds(100)];
        await database.SaveAsync("Logged", [matter, .. moments.Select(at => office.NewTouchpoint(matter, at))]);
        (await database.ReadAsync(db => db.Touchpoints.OrderBy(row => row.OccurredAt).Select(row => row.OccurredAt).ToListAsync())).ShouldBe(moments);
        (await database.ReadAsync(db => db.Touchpoints.CountAsync(row => row.OccurredAt < moments[2]))).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_save_stamps_a_new_version(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        var item = Add(scope.Db, "Phone");
        await scope.Db.SaveChangesAsync();
        var first = item.Version;
        item.Label = "Telephone";
        scope.Db.Note("Channel renamed", item);
        await scope.Db.SaveChangesAsync();
        first.ShouldNotBe(Guid.Empty);
        item.Version.ShouldNotBe(first);
        (await database.ReadAsync(db => db.ListItems.SingleAsync())).Version.ShouldBe(item.Version);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_row_of_an_old_version_is_not_overwritten(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var item = new ListItem { Kind = ListKind.Channel, Label = "Phone" };
        await database.SaveAsync("Channel added", item);
        await using var mine = database.Scope();
        await using var theirs = database.Scope();
        await RenameAsync(mine.Db, item.Id, "Mine", async () => await RenameAsync(theirs.Db, item.Id, "Theirs"))
            .ShouldThrowAsync<DbUpdateConcurrencyException>();
        (await database.ReadAsync(db => db.ListItems.SingleAsync())).Label.ShouldBe("Theirs");
    }

    [Fact]
    public async Task Sixteen_writers_at_once_all_get_through_on_one_file()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var writers = Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            for (var at = 0; at < 10; at++)
            {
                await database.SaveAsync("Channel added", new ListItem { Kind = ListKind.Channel, Label = $"Channel {writer}-{at}" });
            }
        }));
        await Task.WhenAll(writers).WaitAsync(Patience.Longest);
        (await database.ReadAsync(db => db.ListItems.CountAsync())).ShouldBe(160);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reader_is_served_while_a_writer_is_not_done(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var scope = database.Scope();
        await scope.Work.RunAsync(null, async cancel =>
        {
            Add(scope.Db, "Phone");
            await scope.Db.SaveChangesAsync(cancel);
            (await database.ReadAsync(db => db.ListItems.CountAsync()).WaitAsync(Patience.Longest, cancel)).ShouldBe(0);
            return Result.Done("/lists");
        }, CancellationToken.None);
        (await database.ReadAsync(db => db.ListItems.CountAsync())).ShouldBe(1);
    }

    private static ListItem Add(CrmDbContext db, string label)
    {
        var item = new ListItem { Kind = ListKind.Channel, Label = label };
        db.Add(item);
        db.Note("Channel added", item);
        return item;
    }

    private static async Task RenameAsync(CrmDbContext db, Guid id, string label, Func<Task>? meanwhile = null)
    {
        var item = await db.ListItems.SingleAsync(row => row.Id == id);
        item.Label = label;
        db.Note("Channel renamed", item);
        await (meanwhile?.Invoke() ?? Task.CompletedTask);
        await db.SaveChangesAsync();
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Postgres;
using CustomerRelations.Sqlite;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using IMigrator = Microsoft.EntityFrameworkCore.Migrations.IMigrator;

namespace CustomerRelations.Tests.Data;

/// <summary>An office that began with the first version keeps what it wrote down.</summary>
/// <remarks>The rows are written as SQL, as the first version wrote them: today's entities know columns that were not there.</remarks>
public sealed class UpgradeTests
{
    private const string At = "2026-03-02 10:00:00";

    // In capitals, as SQLite keeps keys; PostgreSQL does not mind.
    private static readonly Guid Branch = new("0195B000-0000-7000-8000-00000000000A");
    private static readonly Guid Amara = new("0195B000-0000-7000-8000-00000000000B");
    private static readonly Guid Phone = new("0195B000-0000-7000-8000-00000000000C");
    private static readonly Guid Nadia = new("0195B000-0000-7000-8000-00000000000D");
    private static readonly Guid Matter = new("0195B000-0000-7000-8000-00000000000E");
    private static readonly Guid Talk = new("0195B000-0000-7000-8000-00000000000F");

    [Theory, OnSqlite, OnPostgres]
    public async Task A_filled_first_version_database_is_brought_to_this_version_and_keeps_its_rows(DatabaseKind kind)
    {
        var name = kind == DatabaseKind.Postgres ? await PostgresTemplate.CreateEmptyAsync() : $"{Guid.CreateVersion7():n}.db";
        try
        {
            await using (var first = Open(kind, name))
            {
                await first.GetService<IMigrator>().MigrateAsync("First");
                await FillAsync(first);
                await first.Database.MigrateAsync();
            }

            await using var db = Open(kind, name);
            (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
            await ShouldStandAsync(db);
            await ShouldBeFoundAsync(db, kind == DatabaseKind.Postgres ? new PostgresWordSearch() : new SqliteWordSearch());
        }
        finally
        {
            await DropAsync(kind, name);
        }
    }

    private static async Task ShouldStandAsync(CrmDbContext db)
    {
        var start = new DateTime(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);
        (await db.Branches.SingleAsync()).OpeningHours[DayOfWeek.Monday].ShouldBe("09:00-17:30");
        (await db.Staff.SingleAsync(staff => staff.BranchId == Branch)).DisplayName.ShouldBe("Amara");
        var customer = await db.Customers.Include(one => one.ContactPoints).Include(one => one.NameParts).SingleAsync();
        (customer.Reference, customer.DisplayName, customer.KnownSince, customer.LastLeft, customer.ContactRefusedAt).ShouldBe(("7K3M-9QXD", "Nadia Haddad", start, Feeling.Pleased, null));
        customer.ContactPoints.Single().Value.ShouldBe("+44 20 7946 0018");
        customer.NameParts.Select(part => part.Key).ShouldBe(["HADDAD", "NADIA"], ignoreOrder: true);
        var matter = await db.Matters.SingleAsync();
        (matter.CustomerId, matter.OwnerId, matter.Goal).ShouldBe((Nadia, Amara, "A new belt"));
        var talk = await db.Touchpoints.SingleAsync();
        (talk.MatterId, talk.StaffId, talk.ChannelId, talk.OccurredAt, talk.FactsReadBack, talk.Arrived, talk.Left).ShouldBe((Matter, Amara, Phone, start, true, Feeling.Unhappy, Feeling.Pleased));
        var promise = await db.Promises.SingleAsync();
        (promise.Words, promise.TouchpointId, promise.DueAt, promise.StateAt(start)).ShouldBe(("A call by Thursday", Talk, start.AddDays(3), PromiseState.Open));
        var complaint = await db.Complaints.Include(one => one.Reopenings).SingleAsync();
        (complaint.Id, complaint.Words, complaint.ThankedAt, complaint.ThankWords, complaint.Reopenings.Count).ShouldBe((Matter, "It tore again", start, null, 0));
        var task = await db.FollowUpTasks.SingleAsync();
        (task.Words, task.AssigneeId, task.DueAt).ShouldBe(("Ring her about the belt", Amara, start.AddDays(1)));
    }

    // What was written before there was an index of words, and what is written since.
    private static async Task ShouldBeFoundAsync(CrmDbContext db, IWordSearch search)
    {
        (await search.NewestAsync(db, SoughtWords.Read("belt").Words, 10, CancellationToken.None)).ShouldBe([Talk]);
        (await search.NewestAsync(db, SoughtWords.Read("thursday").Words, 10, CancellationToken.None)).ShouldBe([Talk]);
        await db.Touchpoints.Where(talk => talk.Id == Talk).ExecuteUpdateAsync(set => set.SetProperty(talk => talk.Goal, "A new buckle"));
        (await search.NewestAsync(db, SoughtWords.Read("buckle").Words, 10, CancellationToken.None)).ShouldBe([Talk]);
        (await search.NewestAsync(db, SoughtWords.Read("belt").Words, 10, CancellationToken.None)).ShouldBeEmpty();
    }

    private static async Task FillAsync(CrmDbContext db)
    {
        string[] rows =
        [
            Row("Branches", $"""'{Key(Branch)}', 'High Street', 'Europe/London', 'GBP', 'Mon 09:00-17:30', '{Key(Talk)}'""", "Id, Name, TimeZone, Currency, OpeningHours, Version"),
            Row("Staff", $"""'{Key(Amara)}', 'Amara', '{Key(Branch)}', 0, TRUE, FALSE, FALSE, FALSE, 0""", "Id, DisplayName, BranchId, Theme, EmailConfirmed, PhoneNumberConfirmed, TwoFactorEnabled, LockoutEnabled, AccessFailedCount"),
            Row("ListItems", $"""'{Key(Phone)}', 1, 'Phone', 1, '{Key(Talk)}'""", "Id, Kind, Label, Order, Version"),
            Row("Customers", $"""'{Key(Nadia)}', '7K3M-9QXD', 1, 'Nadia Haddad', '{Key(Branch)}', 'NADIA HADDAD', '{At}', 4, '{Key(Talk)}'""", "Id, Reference, Kind, DisplayName, BranchId, NameKey, KnownSince, LastLeft, Version"),
            Row("NameParts", $"""'{Key(Nadia)}', 'NADIA'""", "CustomerId, Key"),
            Row("NameParts", $"""'{Key(Nadia)}', 'HADDAD'""", "CustomerId, Key"),
            Row("ContactPoints", $"""'{Key(Matter)}', '{Key(Nadia)}', 1, '+44 20 7946 0018', '+442079460018', TRUE""", "Id, CustomerId, Kind, Value, Key, IsPreferred"),
            Row("Matters", $"""'{Key(Matter)}', '7K3M-9QXE', '{Key(Nadia)}', 'A new belt', '{Key(Branch)}', '{Key(Amara)}', '{At}', 0, '{At}', '{Key(Talk)}'""", "Id, Reference, CustomerId, Goal, BranchId, OwnerId, OpenedAt, HandoverCount, LastTouchpointAt, Version"),
            Row("Touchpoints", $"""'{Key(Talk)}', '7K3M-9QXF', '{Key(Matter)}', '{Key(Nadia)}', '{Key(Amara)}', '{Key(Branch)}', '{Key(Phone)}', 1, '{At}', '{At}', 'A new belt', TRUE, FALSE, 2, 4, 2, 0, '{Key(Talk)}'""", "Id, Reference, MatterId, CustomerId, StaffId, BranchId, ChannelId, Direction, OccurredAt, LoggedAt, Goal, FactsReadBack, FeelingConfirmed, Arrived, Left, FeelingSource, Solved, Version"),
            Row("Promises", $"""'{Key(Phone)}', '7K3M-9QXG', '{Key(Matter)}', '{Key(Talk)}', 'A call by Thursday', '{Key(Amara)}', '{Key(Amara)}', '{At}', '2026-03-05 10:00:00', '{Key(Talk)}'""", "Id, Reference, MatterId, TouchpointId, Words, MadeById, OwnerId, MadeAt, DueAt, Version"),
            Row("Complaints", $"""'{Key(Matter)}', '7K3M-9QXH', 'It tore again', 1, FALSE, '{At}', '{At}', 0, '{Key(Talk)}'""", "Id, Reference, Words, Severity, ToldOthers, ReceivedAt, ThankedAt, ReopenedCount, Version"),
            Row("FollowUpTasks", $"""'{Key(Talk)}', '{Key(Nadia)}', '{Key(Amara)}', 'Ring her about the belt', '2026-03-03 10:00:00', '{Key(Talk)}'""", "Id, CustomerId, AssigneeId, Words, DueAt, Version"),
        ];
        foreach (var row in rows)
        {
            await db.Database.ExecuteSqlRawAsync(row);
        }
    }

    private static string Row(string table, string values, string columns) =>
        $"""INSERT INTO "{table}" ({string.Join(", ", columns.Split(", ").Select(column => $"\"{column}\""))}) VALUES ({values})""";

    private static string Key(Guid id) => id.ToString().ToUpperInvariant();

    // The moments above do not say their zone, so the connection does.
    private static CrmDbContext Open(DatabaseKind kind, string name) => kind == DatabaseKind.Postgres
        ? Migration.Open(options => options.UseCrmPostgres(PostgresServer.ConnectionTo(name) + ";Pooling=false;Timezone=UTC"))
        : Migration.Open(options => options.UseCrmSqlite(SqliteTemplate.ConnectionTo(Path.Combine(SqliteTemplate.Folder, name)) + ";Pooling=false"));

    private static async Task DropAsync(DatabaseKind kind, string name)
    {
        if (kind == DatabaseKind.Postgres)
        {
            await PostgresTemplate.DropByNameAsync(name);
        }
    }
}

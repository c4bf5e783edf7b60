using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Data.Seed;

public sealed class FoundationTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_empty_database_gets_roles_lists_and_the_guide(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);

        await database.LayAsync();

        (await database.ReadAsync(db => db.Roles.Select(role => role.NormalizedName).ToListAsync())).ShouldBe(["FRONTDESK", "MANAGER", "ADMIN"], ignoreOrder: true);
        (await database.ReadAsync(db => db.ListItems.Select(item => item.Kind).Distinct().ToListAsync())).ShouldBe(Enum.GetValues<ListKind>(), ignoreOrder: true);
        (await database.ReadAsync(db => db.Guides.Where(guide => guide.ChannelId == null).Select(guide => guide.Stage).ToListAsync()))
            .ShouldBe([null, .. Enum.GetValues<CycleStage>().Cast<CycleStage?>()], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_guide_has_words_of_its_own_for_the_phone_and_checks_at_every_stage(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);

        await database.LayAsync();

        var phone = await database.ReadAsync(db => db.ListItems.SingleAsync(item => item.Kind == ListKind.Channel && item.Label == "Phone"));
        var guide = await database.ReadAsync(db => db.Guides.ToListAsync());
        guide.ShouldContain(page => page.Stage == CycleStage.Receive && page.ChannelId == phone.Id && page.Checks.StartsWith("Said my name\n"));
        guide.Where(page => page.Stage is not null).ShouldAllBe(page => page.Checks.Length > 0);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_System_is_there_and_cannot_sign_in(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);

        await database.LayAsync();

        var system = await database.ReadAsync(db => db.Staff.SingleAsync());
        system.Id.ShouldBe(StaffMember.SystemId);
        system.DisplayName.ShouldBe("System");
        system.PasswordHash.ShouldBeNull();
        system.Email.ShouldBeNull();
        system.DisabledAt.ShouldNotBeNull();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_second_start_writes_nothing(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();
        var before = await database.ReadAsync(RowsAsync);

        await database.LayAsync();

        (await database.ReadAsync(RowsAsync)).ShouldBe(before);
        (await database.ReadAsync(db => db.Changes.SingleAsync())).Act.ShouldBe("Foundation laid");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_that_is_kept_already_is_left_alone(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.ReadAsync(db =>
        {
            var pigeon = new ListItem { Kind = ListKind.Channel, Label = "Pigeon", Order = 1 };
            db.ListItems.Add(pigeon);
            db.Note("Entry added", pigeon);
            return db.SaveChangesAsync();
        });

        await database.LayAsync();

        (await database.ReadAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel).Select(item => item.Label).ToListAsync())).ShouldBe(["Pigeon"]);
        (await database.ReadAsync(db => db.ListItems.AnyAsync(item => item.Kind == ListKind.Topic))).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nodes_that_start_at_once_lay_it_once(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.LayAsync)));

        (await database.ReadAsync(RowsAsync)).ShouldBe((3, 1, 77, 13, 1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Nodes_that_start_at_once_lay_a_missing_guide_once(DatabaseKind kind)
    {
        await using var database = await SeedDatabase.CreateAsync(kind);
        await database.LayAsync();
        await database.ReadAsync(db => db.Guides.ExecuteDeleteAsync());

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(database.LayAsync)));

        (await database.ReadAsync(RowsAsync)).ShouldBe((3, 1, 77, 13, 2));
    }

    private static async Task<(int Roles, int Staff, int Items, int Guides, int Changes)> RowsAsync(CrmDbContext db) =>
        (await db.Roles.CountAsync(), await db.Staff.CountAsync(), await db.ListItems.CountAsync(), await db.Guides.CountAsync(), await db.Changes.CountAsync());
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports.Figures;

/// <summary>Days that are kept and days that are read say the same, whatever is changed in between.</summary>
public sealed class FigureBookTests
{
    private static readonly DateOnly First = new(2026, 1, 5);
    private static readonly DateOnly Last = new(2026, 3, 2);

    [Theory, OnSqlite, OnPostgres]
    public async Task Kept_days_say_what_the_rows_say_after_any_edits(DatabaseKind kind)
    {
        var dice = new Draws(7);
        await using var office = await OpenAsync(kind);
        var matters = Enumerable.Range(0, 120).Select(_ => office.NewMatter(dice)).ToList();
        await office.SaveAsync([.. matters]);
        await office.SweepAsync();
        for (var round = 0; round < 6; round++)
        {
            await office.EditAsync(matters, dice);
            await office.SameAsync();
            if (round % 2 == 1)
            {
                await office.SweepAsync();
                await office.SameAsync();
            }

            office.Database.Clock.Advance(TimeSpan.FromHours(13));
        }
    }

    [Theory, OnSqlite]
    public async Task A_reckoned_day_is_read_from_its_figures_and_a_marked_one_from_its_rows(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        var early = office.On(new DateTime(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc));
        await office.SaveAsync(early, office.On(new DateTime(2026, 2, 11, 9, 0, 0, DateTimeKind.Utc)));
        await office.SweepAsync();
        await office.ForgeAsync();

        (await office.AskAsync())["opened"].ShouldBe(200, "both days are kept");
        await office.SaveAsync(office.On(new DateTime(2026, 2, 10, 11, 0, 0, DateTimeKind.Utc)));
        (await office.AskAsync())["opened"].ShouldBe(102, "one day is marked and read from its two rows");
        await office.SweepAsync();
        (await office.AskAsync())["opened"].ShouldBe(102);
        (await office.Database.ReadAsync(db => db.DirtyDays.CountAsync())).ShouldBe(0);
    }

    [Theory, OnSqlite]
    public async Task The_numbers_of_a_figure_are_read_once(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await office.SaveAsync(office.On(new DateTime(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc)));
        await office.SweepAsync();
        (await office.AskAsync())["opened"].ShouldBe(1);
        await office.ForgeAsync();

        (await office.AskAsync())["opened"].ShouldBe(1, "a figure never changes, so nobody reads it again");
        office.Forget();
        (await office.AskAsync())["opened"].ShouldBe(100);
    }

    [Theory, OnSqlite]
    public async Task A_row_counts_on_the_day_of_its_branch(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        var lateInTokyo = Matter.Open(null, "Late", office.Tokyo.Id, office.Office.Amara.Id, new DateTime(2026, 2, 10, 16, 0, 0, DateTimeKind.Utc));
        await office.SaveAsync(lateInTokyo);
        await office.SweepAsync();

        (await office.AskAsync()).Between(new DateOnly(2026, 2, 11), new DateOnly(2026, 2, 11))["opened"].ShouldBe(1);
        (await office.AskAsync()).OfBranch(office.Tokyo.Id)["opened"].ShouldBe(1);
    }

    [Theory, OnSqlite]
    public async Task Other_hours_make_every_figure_of_the_branch_reckoned_anew(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await office.SaveAsync(office.On(new DateTime(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc)));
        await office.SweepAsync();
        await office.ForgeAsync();
        await office.Database.SaveAsync("Holiday set", new BranchHoliday { BranchId = office.Office.Branch.Id, Date = new DateOnly(2026, 4, 3), Name = "Good Friday" });

        (await office.AskAsync())["opened"].ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_passes_the_tracker_by_is_marked_in_the_same_transaction(DatabaseKind kind)
    {
        await using var office = await OpenAsync(kind);
        await office.SaveAsync(office.On(new DateTime(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc)));
        await office.SweepAsync();
        var more = office.On(new DateTime(2026, 2, 10, 12, 0, 0, DateTimeKind.Utc));
        await using (var scope = office.Database.Scope())
        {
            var bulk = scope.Get<IBulkWriter>();
            await bulk.WriteAsync(scope.Db, new List<Matter> { more }, CancellationToken.None);
            await FigureMarks.MarkAsync(scope.Db, bulk, FigureKind.Matters, [more.OpenedAt], TestClock.Start, CancellationToken.None);
        }

        (await office.AskAsync())["opened"].ShouldBe(2);
    }

    private static Task<FigureOffice> OpenAsync(DatabaseKind kind) => FigureOffice.OpenAsync(kind, First, Last);
}

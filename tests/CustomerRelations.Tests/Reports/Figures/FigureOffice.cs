using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports.Figures;

/// <summary>An office of two branches half a globe apart, whose matters are counted.</summary>
internal sealed class FigureOffice(TestDatabase database, TestOffice office, DateOnly first, DateOnly last) : IAsyncDisposable
{
    private FigureNumbers atHand = new();

    public TestDatabase Database => database;

    public TestOffice Office => office;

    public Branch Tokyo { get; } = new() { Name = "Ginza", TimeZone = "Asia/Tokyo", Currency = "JPY" };

    public ListItem Repair { get; } = new() { Kind = ListKind.GoalCategory, Label = "Repair", Order = 1 };

    public static async Task<FigureOffice> OpenAsync(DatabaseKind kind, DateOnly first, DateOnly last)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var figures = new FigureOffice(database, await TestOffice.OpenAsync(database), first, last);
        await database.SaveAsync("Second branch opened", figures.Tokyo, figures.Repair);
        return figures;
    }

    public Matter On(DateTime at) => Matter.Open(null, "Sharpen the shears", office.Branch.Id, office.Amara.Id, at);

    /// <summary>At any minute of the days, at either branch, with or without a goal.</summary>
    public Matter NewMatter(Draws dice)
    {
        var at = first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).AddMinutes(dice.Next((last.DayNumber - first.DayNumber) * 24 * 60));
        var matter = Matter.Open(null, "Sharpen the shears", dice.Next(2) == 0 ? office.Branch.Id : Tokyo.Id, office.Amara.Id, at);
        matter.GoalCategoryId = dice.Next(2) == 0 ? Repair.Id : null;
        return matter;
    }

    public Task SaveAsync(params Matter[] matters) => database.SaveAsync("Matters opened", matters);

    /// <summary>Hands some over, gives some another goal, opens a new one, takes one away.</summary>
    public async Task EditAsync(List<Matter> matters, Draws dice)
    {
        await using var scope = database.Scope();
        foreach (var id in matters.Select(matter => matter.Id).OrderBy(_ => dice.Next(1000)).Take(7).ToList())
        {
            var matter = await scope.Db.Matters.SingleAsync(row => row.Id == id);
            matter.GoalCategoryId = matter.GoalCategoryId is null ? Repair.Id : null;
            var handover = Handover.Offer(matter, office.Ben.Id, null, "Theirs", toldCustomer: true, database.Clock.Now);
            handover.Accept(office.Ben.Id, database.Clock.Now);
            matter.Accepted(handover);
            scope.Db.Add(handover);
            scope.Db.Note("Edited", matter);
        }

        var (added, gone) = (NewMatter(dice), matters[dice.Next(matters.Count)]);
        scope.Db.Add(added);
        await scope.Db.SaveChangesAsync();
        scope.Db.ChangeTracker.Clear();
        if (!await scope.Db.Handovers.AnyAsync(row => row.MatterId == gone.Id))
        {
            scope.Db.Remove(await scope.Db.Matters.SingleAsync(row => row.Id == gone.Id));
            scope.Db.Note("Taken away", added);
            scope.Db.Update(await scope.Db.Matters.SingleAsync(row => row.Id == added.Id));
            await scope.Db.SaveChangesAsync();
            matters.Remove(gone);
        }

        matters.Add(added);
    }

    public async Task SweepAsync()
    {
        await using var scope = database.Scope();
        var sweep = new FigureSweep(scope.Db, scope.Work, scope.Get<IBulkWriter>(), scope.Get<ReportBranches>(), [new CountedMatters(scope.Db)]);
        await sweep.SweepAsync(database.Clock.Now, CancellationToken.None);
    }

    /// <summary>Writes a hundred where a figure says one, so that it shows who reads figures.</summary>
    public async Task ForgeAsync()
    {
        await using var scope = database.Scope();
        await scope.Db.DayFigures.Where(figure => figure.Counts != "{}").ExecuteUpdateAsync(set => set.SetProperty(figure => figure.Counts, "{\"opened\":100}"));
    }

    /// <summary>As after a start: nothing was read yet.</summary>
    public void Forget() => atHand = new FigureNumbers();

    public async Task<FigureSums> AskAsync(params string[] filters)
    {
        await using var scope = database.Scope(readOnly: true);
        var book = new FigureBook(scope.Db, scope.Get<ReportBranches>(), [new CountedMatters(scope.Db)], atHand, database.Clock);
        return await book.ReadAsync(new FigureQuestion(FigureKind.Matters, first, last, null, filters.Select(filter => (IReadOnlyList<string>)[filter]).ToList()), CancellationToken.None);
    }

    /// <summary>Every number of the book beside a count of the rows by hand.</summary>
    public async Task SameAsync()
    {
        var rows = await database.ReadAsync(db => db.Matters.AsNoTracking().ToListAsync());
        var (london, tokyo) = (TimeZoneInfo.FindSystemTimeZoneById("Europe/London"), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
        var counted = rows.Select(matter => (Matter: matter, Day: DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(matter.OpenedAt, matter.BranchId == Tokyo.Id ? tokyo : london))))
            .Where(one => one.Day >= first && one.Day <= last).ToList();
        var book = await AskAsync();
        book["opened"].ShouldBe(counted.Count);
        (await AskAsync($"goal:{Repair.Id}"))["opened"].ShouldBe(counted.Count(one => one.Matter.GoalCategoryId == Repair.Id));
        foreach (var day in counted.GroupBy(one => (one.Day, one.Matter.BranchId)))
        {
            var kept = book.Days.Single(one => (one.Day, one.BranchId) == day.Key);
            kept.Numbers["opened"].ShouldBe(day.Count());
            foreach (var tables in day.GroupBy(one => one.Matter.HandoverCount))
            {
                kept.Numbers[$"tables:{tables.Key}"].ShouldBe(tables.Count());
            }
        }
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}

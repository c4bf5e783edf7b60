using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Doors;
using CustomerRelations.Reports.Feelings;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Handovers;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Reports.Outcomes;
using CustomerRelations.Reports.Promises;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Reports.Numbers;

/// <summary>An office with three branches in three zones, and whatever happened there that a test writes down.</summary>
internal sealed class NumbersOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    public static readonly string[] Reports = ["outcomes", "feelings", "handovers", "wrong-doors", "promises"];

    private readonly List<Entity> rows = [];

    public TestOffice Office => office;

    public Branch Dublin { get; } = new() { Name = "Dame Street", TimeZone = "Europe/Dublin", Currency = "EUR" };

    public Branch Tokyo { get; } = new() { Name = "Ginza", TimeZone = "Asia/Tokyo", Currency = "JPY" };

    public ListItem Letter { get; } = new() { Kind = ListKind.Channel, Label = "Letter", Order = 2 };

    public ListItem Repair { get; } = new() { Kind = ListKind.GoalCategory, Label = "Repair", Order = 1 };

    public ListItem Refund { get; } = new() { Kind = ListKind.GoalCategory, Label = "Refund", Order = 2 };

    public ListItem Mending { get; } = new() { Kind = ListKind.GoalCategory, Label = "Mending", Order = 3 };

    public Team Counter { get; private set; } = null!;

    public IReadOnlyList<T> All<T>() => rows.OfType<T>().ToList();

    public static async Task<NumbersOffice> OpenAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var numbers = new NumbersOffice(database, await TestOffice.OpenAsync(database));
        numbers.Counter = new Team { BranchId = numbers.Office.Branch.Id, Name = "Counter" };
        numbers.Mending.MergeInto(numbers.Repair, TestClock.Start);
        await database.SaveAsync("Branches opened", numbers.Dublin, numbers.Tokyo, numbers.Letter, numbers.Repair, numbers.Refund, numbers.Mending, numbers.Counter);
        return numbers;
    }

    public static DateTime Utc(int month, int day, int hour = 10, int minute = 0) => new(2026, month, day, hour, minute, 0, DateTimeKind.Utc);

    public Matter Open(DateTime at, Guid? goal = null, Guid? branch = null)
    {
        var matter = Matter.Open(null, "My mixer is silent.", branch ?? office.Branch.Id, office.Amara.Id, at);
        matter.GoalCategoryId = goal;
        rows.Add(matter);
        return matter;
    }

    public Touchpoint Talk(Matter matter, DateTime at, TouchpointStory story, Guid? channel = null)
    {
        var talk = Touchpoint.Log(matter, new TouchpointFrame(office.Amara.Id, matter.BranchId, channel ?? office.Phone.Id, at, at), story);
        rows.Add(talk);
        return talk;
    }

    public Touchpoint Felt(DateTime at, Feeling? arrived, Feeling? left, Guid? goal = null, Guid? channel = null, FeelingSource source = FeelingSource.Staff) =>
        Talk(Open(at, goal), at, new TouchpointStory("It is silent.") { Arrived = arrived, Left = left, FeelingSource = source }, channel);

    /// <summary>More colleagues work in a team.</summary>
    public async Task JoinAsync(Team team, params string[] names)
    {
        await using var scope = database.Scope();
        var joining = names.Select(name => new StaffMember { UserName = name, DisplayName = name, BranchId = office.Branch.Id, TeamId = team.Id }).ToList();
        scope.Db.AddRange(joining);
        joining.ForEach(one => scope.Db.Note("Colleague added", one));
        await scope.Db.SaveChangesAsync();
    }

    public T Add<T>(T row)
        where T : Entity
    {
        rows.Add(row);
        return row;
    }

    public Task SaveAsync() => database.SaveAsync("A month went by", [.. rows]);

    public async Task<NumbersView> AskAsync(string report, ReportQuestion? question = null)
    {
        await using var scope = database.Scope(readOnly: true);
        var (asked, cancel) = (question ?? new ReportQuestion { Weeks = "4" }, CancellationToken.None);
        return report switch
        {
            "outcomes" => await scope.Get<OutcomesReport>().ReadAsync(asked, "Europe/London", cancel),
            "feelings" => await scope.Get<FeelingsReport>().ReadAsync(asked, "Europe/London", cancel),
            "handovers" => await scope.Get<HandoversReport>().ReadAsync(asked, "Europe/London", cancel),
            "wrong-doors" => await scope.Get<WrongDoorsReport>().ReadAsync(asked, "Europe/London", cancel),
            _ => await scope.Get<PromisesReport>().ReadAsync(asked, "Europe/London", cancel),
        };
    }

    /// <summary>From now on an entry reads as the other.</summary>
    public async Task MergeAsync(ListItem item, ListItem into)
    {
        await using var scope = database.Scope();
        var merged = await scope.Db.ListItems.FindAsync(item.Id);
        merged!.MergeInto((await scope.Db.ListItems.FindAsync(into.Id))!, TestClock.Start);
        scope.Db.Note("List entry merged", merged);
        await scope.Db.SaveChangesAsync();
    }

    public async Task SweepAsync()
    {
        await using var scope = database.Scope();
        await scope.Get<FigureSweep>().SweepAsync(database.Clock.Now, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    /// <summary>Six weeks in which nearly everything happens, in an order that no chance decides.</summary>
    public async Task LiveAsync(int talks = 170)
    {
        Guid[] branches = [office.Branch.Id, Dublin.Id, Tokyo.Id];
        Guid?[] goals = [Repair.Id, Mending.Id, Refund.Id, null];
        foreach (var n in Enumerable.Range(0, talks))
        {
            var at = Utc(1, 19, 7).AddMinutes(n * 350);
            var matter = Open(at, goals[n % 4], branches[n % 3]);
            Talk(matter, at, Story(n), n % 5 == 0 ? Letter.Id : null);
            if (n % 6 == 1)
            {
                matter.Judged(n % 4 == 1 ? Solved.Yes : Solved.Partly, at.AddHours(n * 3 % 300));
            }

            Hand(n, matter, at);
            GiveWord(n, matter, at);
        }

        await SaveAsync();
    }

    private TouchpointStory Story(int n) => new("It is silent.")
    {
        Arrived = n % 6 == 0 ? null : (Feeling)((n % 5) + 1),
        Left = n % 7 == 0 ? null : (Feeling)((n * 3 % 5) + 1),
        FeelingSource = n % 11 == 0 ? FeelingSource.Customer : FeelingSource.Staff,
        Solved = (Solved)(n % 4),
        SolvedSaidBy = n % 3 == 0 ? SaidBy.Staff : SaidBy.Customer,
        WrongDoorFrom = n % 4 == 2 ? office.Workshop.Id : n % 9 == 0 ? Counter.Id : null,
        WrongDoorTo = n % 4 == 2 ? Counter.Id : n % 9 == 0 ? office.Workshop.Id : null,
    };

    private void Hand(int n, Matter matter, DateTime at)
    {
        for (var times = 0; times < n % 8 - 3; times++)
        {
            var handover = Add(Handover.Offer(matter, times == 0 ? office.Ben.Id : null, times == 0 ? null : Counter.Id, "They know it.", n % 2 == 0, at.AddHours(times)));
            handover.StoryRepeated = n % 3 == 0;
            if ((n + times) % 5 < 3)
            {
                handover.Accept(office.Ben.Id, at.AddHours(times + (n % 90)));
                matter.Accepted(handover);
            }
            else if ((n + times) % 5 == 3)
            {
                handover.Return("Not ours.", at.AddHours(times + 2));
            }
        }
    }

    private void GiveWord(int n, Matter matter, DateTime at)
    {
        if (n % 3 == 0)
        {
            return;
        }

        var promise = Add(Promise.Make(matter, "We call.", office.Amara.Id, at, n % 10 == 1 ? null : at.AddHours(20 + (n % 40)), n % 10 == 1 ? "When it is here" : null));
        promise.OwnerId = n % 2 == 0 ? office.Amara.Id : office.Ben.Id;
        if (n % 7 == 2 && promise.DueAt is { } due)
        {
            promise.Delay(due.AddDays(1), n % 2 == 0 ? due.AddHours(-1) : due.AddHours(1), "A part is late.", office.Amara.Id);
        }

        switch (n % 5)
        {
            case 0 or 1:
                promise.Keep(at.AddHours(n % 70));
                break;
            case 2:
                promise.Break("We forgot.", at.AddDays(3));
                break;
            case 3:
                promise.Release(at.AddDays(1));
                break;
        }
    }
}

using CustomerRelations.Cycle.Desk;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Desk;

/// <summary>A small office whose desk is open, with Amara behind it.</summary>
internal sealed class OpenDesk(TestDatabase database, TestOffice office, ListItem smile) : IAsyncDisposable
{
    private int forms;

    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    public ListItem Smile { get; } = smile;

    public static async Task<OpenDesk> AtAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var smile = new ListItem { Kind = ListKind.ValueAdded, Label = "A smile", Order = 1 };
        await database.SaveAsync("List filled", smile);
        return new OpenDesk(database, office, smile);
    }

    /// <summary>The least that can be logged.</summary>
    public NewTouchpoint Visit(string who) => new() { Who = who, Channel = Office.Phone.Id, Goal = "A new belt" };

    public async Task<Result<string>> LogAsync(NewTouchpoint input, Submission? form = null, bool openFile = false)
    {
        await using var scope = Database.Scope(Office.Amara.Id);
        var key = form ?? new Submission($"{Interlocked.Increment(ref forms):d32}", [1]);
        return await scope.Get<DeskLog>().LogAsync(input, key, openFile, CancellationToken.None);
    }

    /// <summary>Says in which country the branch is.</summary>
    public async Task SettleInAsync(string country)
    {
        await using var scope = Database.Scope();
        await scope.Work.RunAsync(null, async cancel =>
        {
            var branch = await scope.Db.Branches.SingleAsync(found => found.Id == Office.Branch.Id, cancel);
            branch.Country = country;
            scope.Db.Note("Branch changed", branch);
            return Result.Done("");
        }, CancellationToken.None);
    }

    public async Task MergeAsync(Customer old, Customer living)
    {
        // Merging is not a page yet; readers honour the column already.
        await using var scope = Database.Scope();
        await scope.Work.RunAsync(null, async cancel =>
        {
            await scope.Db.Customers.Where(customer => customer.Id == old.Id).ExecuteUpdateAsync(set => set.SetProperty(customer => customer.MergedIntoId, living.Id), cancel);
            return Result.Done("");
        }, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

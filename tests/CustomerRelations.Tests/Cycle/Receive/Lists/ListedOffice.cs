using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Lists;

/// <summary>A small office with two branches and two tags, in which Ben is a manager.</summary>
internal sealed class ListedOffice(TestDatabase database, TestOffice office) : IAsyncDisposable
{
    private int forms;

    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    public Branch Mill { get; } = new() { Name = "Mill Lane", TimeZone = "Europe/London", Currency = "GBP" };

    public ListItem Trade { get; } = new() { Kind = ListKind.Tag, Label = "Trade", Order = 1 };

    public ListItem Friend { get; } = new() { Kind = ListKind.Tag, Label = "Friend of the house", Order = 2 };

    public static async Task<ListedOffice> OpenAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = new ListedOffice(database, await TestOffice.OpenAsync(database));
        await database.SaveAsync("Office grown", office.Mill, office.Trade, office.Friend);
        await using var scope = database.Scope();
        var role = new IdentityRole<Guid>(nameof(StaffRole.Manager)) { Id = Guid.CreateVersion7() };
        scope.Db.Roles.Add(role);
        scope.Db.UserRoles.Add(new IdentityUserRole<Guid> { RoleId = role.Id, UserId = office.Office.Ben.Id });
        scope.Db.Note("Role given", office.Mill);
        scope.Db.Attach(office.Mill);
        await scope.Db.SaveChangesAsync();
        return office;
    }

    public async Task<Customer[]> WelcomeAsync(params string[] names)
    {
        var customers = names.Select(Office.NewCustomer).ToArray();
        await Database.SaveAsync("Welcomed", [.. customers]);
        return customers;
    }

    public Task<Customer> ReadAsync(Customer one) => Database.ReadAsync(db => db.Customers.Include(found => found.Tags).AsNoTracking().SingleAsync(found => found.Id == one.Id));

    public Task<IReadOnlyList<string>> NamesAsync(ListQuestion question) => NamesAsync(question, null);

    public async Task<IReadOnlyList<string>> NamesAsync(ListQuestion question, string? after)
    {
        await using var scope = Database.Scope(Office.Ben.Id, readOnly: true);
        return (await scope.Get<CustomerList>().ReadAsync(question, after, null, CancellationToken.None)).Lines.Select(line => line.Name).ToList();
    }

    public async Task<Result<string>> DoAsync<T>(Guid by, Func<T, Submission, Task<Result<string>>> act)
        where T : notnull
    {
        await using var scope = Database.Scope(by);
        return await act(scope.Get<T>(), new Submission($"{++forms:d32}", [1]));
    }

    public Task<Result<string>> ChangeAsync(ManyAct act, int told, params Customer[] who) => DoAsync<ManyDesk>(Office.Ben.Id, (desk, form) =>
        desk.ChangeAsync(form, new ManyChoice(who.Select(one => one.Reference).ToList(), false, new ListQuestion(), act), told, CancellationToken.None));

    public async Task<Result<string>> UndoAsync(string path)
    {
        var reference = path.Split('/')[^1];
        var change = await Database.ReadAsync(db => db.BulkChanges.AsNoTracking().SingleAsync(one => one.Reference == reference));
        return await DoAsync<ManyBook>(Office.Ben.Id, (book, form) => book.UndoAsync(form, reference, change.Version, CancellationToken.None));
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

/// <summary>A small office in which Amara promised Ada a quote by tomorrow, 10:00.</summary>
internal sealed class PromisedOffice(TestDatabase database, TestOffice office, Promise promise) : IAsyncDisposable
{
    public static readonly DateTime Due = TestClock.Start.AddDays(1);

    private int forms;

    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    public string Reference => promise.Reference;

    public static async Task<PromisedOffice> OpenAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var ada = office.NewCustomer("Ada");
        var matter = office.NewMatter("The oven door", ada);
        var promise = Promise.Make(matter, "Written quote for the oven door", office.Amara.Id, TestClock.Start, Due);
        await database.SaveAsync("Promise made", ada, matter, promise);
        return new PromisedOffice(database, office, promise);
    }

    public Task<Promise> ReadAsync() => Database.ReadAsync(db => db.Promises.Include(found => found.Delays).SingleAsync());

    public Task<Result<string>> KeepAsync(Guid by, Guid version, string? reference = null) =>
        DoAsync<PromiseDesk>(by, (desk, form) => desk.KeepAsync(reference ?? Reference, new KeptPromise { Version = version }, form, "/promises", CancellationToken.None));

    public Task<Result<string>> BreakAsync(Guid by, BrokenPromise broken) =>
        DoAsync<PromiseDesk>(by, (desk, form) => desk.BreakAsync(Reference, broken, form, "/promises", CancellationToken.None));

    public Task<Result<string>> ReleaseAsync(Guid by, ReleasedPromise released) =>
        DoAsync<PromiseDesk>(by, (desk, form) => desk.ReleaseAsync(Reference, released, form, "/promises", CancellationToken.None));

    public Task<Result<string>> DelayAsync(Guid by, NewDelay delay) =>
        DoAsync<DelayDesk>(by, (desk, form) => desk.DelayAsync(Reference, delay, form, "/promises", CancellationToken.None));

    public Task<Result<string>> NotYetAsync(Guid by, string reference, Guid version) =>
        DoAsync<ConditionDesk>(by, (desk, form) => desk.NotYetAsync(reference, new SeenCondition { Version = version }, form, "/promises", CancellationToken.None));

    public Task<Result<string>> HoldsAsync(Guid by, string reference, MetCondition met) =>
        DoAsync<ConditionDesk>(by, (desk, form) => desk.HoldsAsync(reference, met, form, "/promises", CancellationToken.None));

    public Task<Result<string>> PassAsync(Guid by, NewOwner passed) =>
        DoAsync<PassingDesk>(by, (desk, form) => desk.PassAsync(Reference, passed, form, "/promises", CancellationToken.None));

    public Task<Result<string>> PassManyAsync(Guid by, NewOwnerOfMany passed) =>
        DoAsync<PassingDesk>(by, (desk, form) => desk.PassManyAsync(passed, form, CancellationToken.None));

    public async Task<T> LookAsync<TBook, T>(Guid who, Func<TBook, Task<T>> read)
        where TBook : notnull
    {
        await using var scope = Database.Scope(who, readOnly: true);
        return await read(scope.Get<TBook>());
    }

    /// <summary>More of the same matter, with Amara unless somebody else is named.</summary>
    public async Task<Promise> MoreAsync(string words, DateTime? due, string? condition = null, Guid? owner = null, Action<Promise>? then = null)
    {
        var matter = await Database.ReadAsync(db => db.Matters.SingleAsync());
        var more = Promise.Make(matter, words, owner ?? Office.Amara.Id, TestClock.Start, due, condition);
        then?.Invoke(more);
        await Database.SaveAsync("Promise made", more);
        return more;
    }

    /// <summary>Somebody manages from now on.</summary>
    public async Task PromoteAsync(Guid who)
    {
        await using var scope = Database.Scope();
        var role = new IdentityRole<Guid>(nameof(StaffRole.Manager)) { Id = Guid.CreateVersion7() };
        scope.Db.Roles.Add(role);
        scope.Db.UserRoles.Add(new IdentityUserRole<Guid> { RoleId = role.Id, UserId = who });
        scope.Db.Note("Role given", Office.Branch);
        await scope.Db.SaveChangesAsync();
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task<Result<string>> DoAsync<T>(Guid by, Func<T, Submission, Task<Result<string>>> act)
        where T : notnull
    {
        await using var scope = Database.Scope(by);
        return await act(scope.Get<T>(), new Submission($"{++forms:d32}", [1]));
    }
}

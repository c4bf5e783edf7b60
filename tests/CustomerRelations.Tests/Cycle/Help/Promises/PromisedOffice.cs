using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Databases;
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

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private async Task<Result<string>> DoAsync<T>(Guid by, Func<T, Submission, Task<Result<string>>> act)
        where T : notnull
    {
        await using var scope = Database.Scope(by);
        return await act(scope.Get<T>(), new Submission($"{++forms:d32}", [1]));
    }
}

using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Understand;

/// <summary>A small office with two customers who come about one thing and another.</summary>
internal sealed class OpenShelf(TestDatabase database, TestOffice office, Customer customer, Customer other) : IAsyncDisposable
{
    private readonly HashSet<Guid> written = [];

    public TestDatabase Database { get; } = database;

    public TestOffice Office { get; } = office;

    public Customer Customer { get; } = customer;

    public Customer Other { get; } = other;

    public static async Task<OpenShelf> AtAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var (customer, other) = (office.NewCustomer("Folake Adeyemi"), office.NewCustomer("Kwame Mensah"));
        await database.SaveAsync("Two customers", customer, other);
        return new OpenShelf(database, office, customer, other);
    }

    public Matter Matter(string goal) => Office.NewMatter(goal, Customer);

    /// <summary>Writes down one conversation, some days after the office opened.</summary>
    public async Task<Touchpoint> SayAsync(Matter matter, int day, TouchpointStory told)
    {
        var at = TestClock.Start.AddDays(day);
        await using var scope = Database.Scope();
        if (written.Add(matter.Id))
        {
            scope.Db.Add(matter);
        }
        else
        {
            scope.Db.Attach(matter);
        }

        var said = Touchpoint.Log(matter, new TouchpointFrame(Office.Amara.Id, Office.Branch.Id, Office.Phone.Id, at, at), told);
        scope.Db.Add(said);
        scope.Db.Note("Touchpoint logged", said);
        await scope.Db.SaveChangesAsync();
        return said;
    }

    public async Task<KnownMatters> KnownAsync()
    {
        await using var scope = Database.Scope(readOnly: true);
        return await scope.Get<MatterShelf>().OfAsync(Customer.Id, CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

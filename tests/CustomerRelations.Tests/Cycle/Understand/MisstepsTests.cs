using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class MisstepsTests
{
    private static readonly DateTime Start = TestClock.Start;

    [Theory, OnSqlite, OnPostgres]
    public async Task All_that_went_wrong_in_a_year_is_counted_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var customer = office.NewCustomer("Folake Adeyemi");
        await database.SaveAsync("Much went wrong", [customer, .. Wrong(office, customer)]);
        var other = office.NewCustomer("Kwame Mensah");
        await database.SaveAsync("Somebody else’s", [other, .. Wrong(office, other)]);

        var found = await MisstepsAsync(database, customer, daysLater: 30);

        found.GroupBy(misstep => misstep.Kind).ToDictionary(misstep => misstep.Key, misstep => misstep.Sum(one => one.Count)).ShouldBe(new Dictionary<MisstepKind, int>
        {
            [MisstepKind.LatePromise] = 2, [MisstepKind.BrokenPromise] = 1, [MisstepKind.NotAsTold] = 1, [MisstepKind.WrongDoor] = 1,
            [MisstepKind.ReturnedHandover] = 1, [MisstepKind.StoryToldTwice] = 1, [MisstepKind.ReopenedComplaint] = 1,
        }, ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_lies_longer_ago_is_forgiven(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var customer = office.NewCustomer("Folake Adeyemi");
        await database.SaveAsync("Much went wrong", [customer, .. Wrong(office, customer)]);

        (await MisstepsAsync(database, customer, daysLater: 400)).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Misstep>> MisstepsAsync(TestDatabase database, Customer customer, int daysLater)
    {
        database.Clock.Advance(TimeSpan.FromDays(daysLater));
        await using var scope = database.Scope(readOnly: true);
        return (await scope.Get<MatterShelf>().OfAsync(customer.Id, CancellationToken.None)).Missteps;
    }

    private static IEnumerable<Entity> Wrong(TestOffice office, Customer customer)
    {
        var matter = office.NewMatter("The mixer", customer);
        var (late, keptLate, kept, broken) = (Promised(matter, office), Promised(matter, office), Promised(matter, office), Promised(matter, office));
        keptLate.Keep(Start.AddDays(4));
        kept.Keep(Start.AddDays(1));
        broken.Break("The part never came", Start.AddDays(1));
        var back = Handover.Offer(matter, office.Ben.Id, null, "He knows mixers", toldCustomer: true, Start);
        back.Return("He does not", Start.AddDays(1));
        back.StoryRepeated = true;
        var complaint = Complaint.Receive(matter, "You said Friday", Start);
        complaint.Judge(Solved.Yes, null, null, office.Amara.Id, Start.AddDays(1));
        complaint.Reopen("It grinds again", office.Amara.Id, Start.AddDays(2));
        var frame = new TouchpointFrame(office.Amara.Id, office.Branch.Id, office.Phone.Id, Start, Start);
        var said = Touchpoint.Log(matter, frame, new TouchpointStory("Is it ready?") { AsTold = AsTold.Later, WrongDoorFrom = office.Workshop.Id, WrongDoorTo = office.Workshop.Id });
        var well = Touchpoint.Log(matter, frame, new TouchpointStory("Thank you") { AsTold = AsTold.Yes });
        return [matter, late, keptLate, kept, broken, back, complaint, said, well];
    }

    private static Promise Promised(Matter matter, TestOffice office) => Promise.Make(matter, "Mixer repaired", office.Amara.Id, Start, Start.AddDays(2));
}

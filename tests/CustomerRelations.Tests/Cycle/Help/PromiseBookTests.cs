using CustomerRelations.Cycle.Help;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help;

public sealed class PromiseBookTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Open_promises_to_a_customer_stand_with_the_next_one_due_first_and_those_without_a_date_last(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var (ada, other) = (office.NewCustomer("Ada"), office.NewCustomer("Somebody Else"));
        var (matter, foreign) = (office.NewMatter("The mixer", ada), office.NewMatter("The lamp", other));
        var (kept, broken, released) = (Make(matter, "Kept", 1), Make(matter, "Broken", 1), Make(matter, "Released", 1));
        kept.Keep(TestClock.Start);
        broken.Break("The part never came", TestClock.Start);
        released.Release(TestClock.Start);
        await database.SaveAsync(
            "Promises made", ada, other, matter, foreign, kept, broken, released, Make(foreign, "Not hers", 1),
            Promise.Make(matter, "We ring", office.Ben.Id, TestClock.Start, null, "When it is in stock"), Make(matter, "Later", 3), Make(matter, "Sooner", 2));

        await using var scope = database.Scope(readOnly: true);
        var open = await scope.Get<PromiseBook>().OpenToAsync(ada.Id, CancellationToken.None);

        open.ShouldBe(
        [
            new OpenPromise("Sooner", null, TestClock.Start.AddDays(2), "Amara"),
            new OpenPromise("Later", null, TestClock.Start.AddDays(3), "Amara"),
            new OpenPromise("We ring", "When it is in stock", null, "Ben"),
        ]);
        open.Select(promise => promise.IsLateAt(TestClock.Start.AddDays(2.5))).ShouldBe([true, false, false]);

        Promise Make(Matter about, string words, int days) => Promise.Make(about, words, office.Amara.Id, TestClock.Start, TestClock.Start.AddDays(days));
    }
}

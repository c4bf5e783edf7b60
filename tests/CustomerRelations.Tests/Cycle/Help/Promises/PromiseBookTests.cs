using CustomerRelations.Cycle.Help.Promises;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Help.Promises;

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

        open.Select(promise => (promise.Words, promise.Condition, promise.DueAt, promise.Owner, promise.CustomerName)).ShouldBe(
        [
            ("Sooner", null, TestClock.Start.AddDays(2), "Amara", "Ada"),
            ("Later", null, TestClock.Start.AddDays(3), "Amara", "Ada"),
            ("We ring", "When it is in stock", null, "Ben", "Ada"),
        ]);
        open.Select(promise => promise.IsLateAt(TestClock.Start.AddDays(2.5))).ShouldBe([true, false, false]);

        Promise Make(Matter about, string words, int days) => Promise.Make(about, words, office.Amara.Id, TestClock.Start, TestClock.Start.AddDays(days));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_goes_on_where_its_last_page_ended_late_first_and_without_a_date_last(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var matter = office.NewMatter("The mixer");
        var dated = Enumerable.Range(0, 28).Select(number => Promise.Make(matter, $"Promise {number:00}", office.Amara.Id, TestClock.Start, TestClock.Start.AddHours(number / 2))).ToList();
        var waiting = Enumerable.Range(0, 2).Select(_ => Promise.Make(matter, "Waiting", office.Amara.Id, TestClock.Start, null, "When it is in stock"));
        await database.SaveAsync("Promises made", [matter, .. dated, .. waiting, Promise.Make(matter, "Ben's", office.Ben.Id, TestClock.Start, TestClock.Start)]);
        database.Clock.Advance(TimeSpan.FromHours(3));

        await using var scope = database.Scope(office.Amara.Id, readOnly: true);
        var list = scope.Get<PromiseList>();
        var first = await list.ReadAsync(new PromiseSieve(Whose.Mine), null, CancellationToken.None);
        var second = await list.ReadAsync(new PromiseSieve(Whose.Mine), first.NextAfter, CancellationToken.None);

        (first.Lines.Count, first.IsLater, second.Lines.Count, second.IsLater, second.NextAfter).ShouldBe((25, false, 5, true, null));
        first.Lines.Concat(second.Lines).Select(line => line.Reference).Distinct().Count().ShouldBe(30);
        first.Lines.Concat(second.Lines).Select(line => line.DueAt ?? DateTime.MaxValue).ShouldBeInOrder();
        (first.Late.Count(), second.WithoutDate.Count(), first.Today.Concat(first.Later).Count()).ShouldBe((6, 2, 19));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_list_shows_mine_my_branchs_or_everybodys(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var elsewhere = new Branch { Name = "Dock Road", TimeZone = "Asia/Kolkata", Currency = "INR" };
        var asha = new StaffMember { UserName = "asha", DisplayName = "Asha", BranchId = elsewhere.Id };
        await using (var moving = database.Scope())
        {
            moving.Db.AddRange(elsewhere, asha);
            moving.Db.Note("Branch opened", elsewhere);
            await moving.Db.SaveChangesAsync();
        }

        var matter = office.NewMatter("The mixer");
        await database.SaveAsync("Promises made", [matter, .. new[] { office.Amara, office.Ben, asha }.Select(who => Promise.Make(matter, who.DisplayName, who.Id, TestClock.Start, TestClock.Start.AddDays(1)))]);

        await using var scope = database.Scope(office.Amara.Id, readOnly: true);
        (await OwnersAsync(Whose.Mine)).ShouldBe(["Amara"]);
        (await OwnersAsync(Whose.Branch)).ShouldBe(["Amara", "Ben"]);
        (await OwnersAsync(Whose.All)).ShouldBe(["Amara", "Asha", "Ben"]);

        async Task<IEnumerable<string>> OwnersAsync(Whose whose) =>
            (await scope.Get<PromiseList>().ReadAsync(new PromiseSieve(whose), null, CancellationToken.None)).Lines.Select(line => line.Owner).Order(StringComparer.Ordinal);
    }
}

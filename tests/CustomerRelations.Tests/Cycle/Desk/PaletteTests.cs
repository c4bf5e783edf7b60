using CustomerRelations.Cycle.Desk;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Desk;

public sealed class PaletteTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_few_letters_find_people_what_is_promised_to_them_and_what_they_complained_about(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var (folake, other) = (office.NewCustomer("Folake Adeyemi"), office.NewCustomer("Ben Ritter"));
        var (mixer, lamp) = (office.NewMatter("The mixer", folake), office.NewMatter("The lamp", other));
        var complaint = Complaint.Receive(mixer, "You said Friday", TestClock.Start);
        await database.SaveAsync("Promised", folake, other, mixer, lamp, complaint, Make(mixer, "Ring her", office.Ben.Id, 2), Make(lamp, "Order the shade", office.Ben.Id, 1));

        var found = await LookAsync(database, office.Amara.Id, "ade");

        found.People.ShouldHaveSingleItem().Name.ShouldBe("Folake Adeyemi");
        found.Promises.ShouldHaveSingleItem().Words.ShouldBe("Ring her");
        found.Complaints.ShouldHaveSingleItem().Words.ShouldBe("You said Friday");
        (await LookAsync(database, office.Amara.Id, complaint.Reference)).Complaints.ShouldHaveSingleItem().Customer.ShouldBe("Folake Adeyemi");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Ones_own_open_promises_are_found_by_their_words_and_nobody_elses(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind, services => services.AddCustomerRelations());
        var office = await TestOffice.OpenAsync(database);
        var matter = office.NewMatter("The lamp");
        var kept = Make(matter, "Shade, kept", office.Amara.Id, 1);
        kept.Keep(TestClock.Start);
        await database.SaveAsync("Promised", matter, kept, Make(matter, "Order the new shade", office.Amara.Id, 3), Make(matter, "Paint the shade", office.Ben.Id, 1));

        (await LookAsync(database, office.Amara.Id, "shad ord")).Promises.Select(promise => promise.Words).ShouldBe(["Order the new shade"]);
        (await LookAsync(database, office.Amara.Id, "s")).Count.ShouldBe(0);
    }

    private static Promise Make(Matter about, string words, Guid owner, int days) =>
        Promise.Make(about, words, owner, TestClock.Start, TestClock.Start.AddDays(days));

    private static async Task<PaletteView> LookAsync(TestDatabase database, Guid who, string typed)
    {
        await using var scope = database.Scope(who, readOnly: true);
        return await scope.Get<Palette>().LookAsync(typed, CancellationToken.None);
    }
}

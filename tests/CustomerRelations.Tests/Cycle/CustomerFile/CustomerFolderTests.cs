using CustomerRelations.Cycle.CustomerFile;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.CustomerFile;

public sealed class CustomerFolderTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_file_shows_what_they_told_us_until_it_is_to_be_forgotten(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Folake Adeyemi");
        customer.Facts.Add(CustomerFact.Tell(customer.Id, FactKind.LikesToBeServed, "Ring, don’t text", "Reach her well", desk.Office.Amara.Id, TestClock.Start));
        var wedding = CustomerFact.Tell(customer.Id, FactKind.Learned, "Her daughter marries", "Help her in time", desk.Office.Amara.Id, TestClock.Start);
        wedding.EndsOn = DateOnly.FromDateTime(TestClock.Start).AddDays(1);
        customer.Facts.Add(wedding);
        var matter = desk.Office.NewMatter("The mixer", customer);
        var promise = Promise.Make(matter, "Ring her", desk.Office.Ben.Id, TestClock.Start, TestClock.Start.AddHours(5));
        await desk.Database.SaveAsync("Customer welcomed", customer, matter, promise);

        var today = await OpenAsync(desk, customer.Reference);
        today.LikesToBeServed.Single().ToldTo.ShouldBe("Amara");
        today.Told.Single().Fact.Words.ShouldBe("Her daughter marries");
        (today.Promises.Single().Owner, today.Promises.Single().IsLateAt(today.Now)).ShouldBe(("Ben", false));

        desk.Database.Clock.Advance(TimeSpan.FromDays(2));
        var later = await OpenAsync(desk, customer.Reference);
        later.Told.ShouldBeEmpty();
        later.Promises.Single().IsLateAt(later.Now).ShouldBeTrue();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_unknown_reference_opens_nothing(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        await using var scope = desk.Database.Scope(readOnly: true);
        (await scope.Get<CustomerFolder>().OpenAsync("<script>", null, 20, CancellationToken.None)).Kind.ShouldBe(ResultKind.NotFound);
    }

    private static async Task<FileView> OpenAsync(OpenDesk desk, string reference)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        return (await scope.Get<CustomerFolder>().OpenAsync(reference, null, 20, CancellationToken.None)).Value;
    }
}

using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.CustomerFile.History;

public sealed class FileHistoryTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_change_says_who_when_and_what_in_words(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Katarzyna");
        customer.Language = "en";
        await desk.Database.SaveAsync("File opened", customer);
        await ChangeAsync(desk, customer, "File changed", row =>
        {
            (row.Language, row.FavouriteColleagueId) = ("pl", desk.Office.Ben.Id);
            row.Met(TestClock.Start, Feeling.Pleased);
        });

        var page = await OpenAsync(desk, customer, null);

        page.Changes.Select(change => change.Act).ShouldBe(["File changed", "File opened"]);
        page.Changes[0].By.ShouldBe("Amara");
        page.Changes[0].Fields.ShouldBe([new FieldChange("Favourite colleague", null, "Ben"), new FieldChange("Language", "English", "Polish")], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_stood_beside_the_file_is_read_too_and_an_erased_name_is_not(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Katarzyna");
        await desk.Database.SaveAsync("File opened", customer);
        await using (var scope = desk.Database.Scope(desk.Office.Amara.Id))
        {
            var row = await scope.Db.Customers.SingleAsync();
            scope.Db.Note("File changed", row, [new Beside("Tags", null, "Regular\nBrings others"), new Beside("LinkedWith", null, $"{Guid.CreateVersion7()}")]);
            await scope.Db.SaveChangesAsync();
        }

        var fields = (await OpenAsync(desk, customer, null)).Changes[0].Fields;

        fields.ShouldBe([new FieldChange("Tags", null, "Regular; Brings others"), new FieldChange("With", null, "somebody who is not here any more")]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_history_goes_on_by_key_and_misses_nothing(DatabaseKind kind)
    {
        await using var desk = await OpenDesk.AtAsync(kind);
        var customer = desk.Office.NewCustomer("Katarzyna");
        await desk.Database.SaveAsync("File opened", customer);
        for (var number = 0; number <= FileHistory.PageSize; number++)
        {
            await ChangeAsync(desk, customer, $"Change {number}", row => row.AddressAs = $"{number}");
        }

        var first = await OpenAsync(desk, customer, null);
        var second = await OpenAsync(desk, customer, first.NextBefore);

        first.Changes[0].Act.ShouldBe($"Change {FileHistory.PageSize}");
        second.Changes.Select(change => change.Act).ShouldBe(["Change 0", "File opened"]);
        (first.Changes.Count, second.NextBefore, second.IsEarlier).ShouldBe((FileHistory.PageSize, null, true));
    }

    private static async Task ChangeAsync(OpenDesk desk, Customer customer, string act, Action<Customer> change)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        var row = await scope.Db.Customers.SingleAsync(one => one.Id == customer.Id);
        change(row);
        scope.Db.Note(act, row);
        await scope.Db.SaveChangesAsync();
    }

    private static async Task<HistoryPage> OpenAsync(OpenDesk desk, Customer customer, long? before)
    {
        await using var scope = desk.Database.Scope(readOnly: true);
        return (await scope.Get<FileHistory>().OpenAsync(customer.Reference, before, CancellationToken.None)).Value;
    }
}

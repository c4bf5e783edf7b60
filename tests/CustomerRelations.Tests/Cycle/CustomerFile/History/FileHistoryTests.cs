using CustomerRelations.Cycle.CustomerFile.History;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Cycle.Desk;
using CustomerRelations.Tests.Cycle.Receive.Import;
using CustomerRelations.Tests.Cycle.Receive.Lists;
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

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_changed_for_many_at_once_stands_in_the_history_of_each(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var all = await office.WelcomeAsync("Ada", "Ben", "Cem");
        await office.ChangeAsync(new ManyAct(BulkChangeKind.Branch, office.Mill.Id), 2, all[0], all[1]);
        var tagged = await office.ChangeAsync(new ManyAct(BulkChangeKind.AddTag, office.Trade.Id), 1, all[0]);
        await office.UndoAsync(tagged.Value);

        var changes = (await OpenAsync(office.Database, all[0])).Changes;

        changes.Select(change => (change.Act, change.WordsForgotten)).ShouldBe([
            ("Change of many put back, where nobody had gone on since", false), ("Changed from the list", false), ("Changed from the list, with 1 more", false), ("Welcomed", false)]);
        changes.SelectMany(change => change.Fields).ShouldBe([
            new FieldChange("Tag given", null, "Trade"), new FieldChange("Branch", office.Office.Branch.Name, "Mill Lane")]);
        (changes[2].By, (await OpenAsync(office.Database, all[2])).Changes.Count).ShouldBe(("Ben", 0));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_says_with_which_line_of_which_import_it_came_and_what_another_changed(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);
        await office.ImportAsync(ImportDuplicates.Skip, ImportOffice.Row(7, "Maya Chen", "m@mail.example"), ImportOffice.Row(8, "Jan Nowak"));
        var maya = (await office.FilesAsync()).Single(file => file.DisplayName == "Maya Chen");
        var (_, run) = await office.ImportAsync(ImportDuplicates.Update, new ImportedContact(2)
        {
            Reference = maya.Reference, Name = "Maya Chen", AddressAs = "Ms Chen", Tags = ["Sailor"], Points = [new(ContactKind.Phone, "0117 496 0182")],
        });
        await office.TakeBackAsync(run);

        var changes = (await OpenAsync(office.Database, maya)).Changes;

        changes.Select(change => change.Act).ShouldBe(["Import taken back", "Changed by an import", "Came with an import"]);
        changes[2].Fields.ShouldBe([new FieldChange("From", null, "contacts.csv, line 7")]);
        changes[1].Fields.ShouldBe([
            new FieldChange("From", null, "contacts.csv, line 2"), new FieldChange("How to address", null, "Ms Chen"), new FieldChange("Tag given", null, "Sailor"), new FieldChange("Ways to reach them", null, "1 more")]);
    }

    private static async Task ChangeAsync(OpenDesk desk, Customer customer, string act, Action<Customer> change)
    {
        await using var scope = desk.Database.Scope(desk.Office.Amara.Id);
        var row = await scope.Db.Customers.SingleAsync(one => one.Id == customer.Id);
        change(row);
        scope.Db.Note(act, row);
        await scope.Db.SaveChangesAsync();
    }

    private static Task<HistoryPage> OpenAsync(OpenDesk desk, Customer customer, long? before) => OpenAsync(desk.Database, customer, before);

    private static async Task<HistoryPage> OpenAsync(TestDatabase database, Customer customer, long? before = null)
    {
        await using var scope = database.Scope(readOnly: true);
        return (await scope.Get<FileHistory>().OpenAsync(customer.Reference, before, CancellationToken.None)).Value;
    }
}

using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;
using static CustomerRelations.Tests.Cycle.Receive.Import.ImportOffice;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

public sealed class ImportReturnTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task An_import_that_is_taken_back_leaves_no_file_and_may_be_done_again(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        ImportedContact[] file = [Row(2, "Maya Chen", "m@mail.example"), Row(3, "Ann Lee", "0117 496 0101"), Row(4, "Ann Lee", "0117 496 0101", "ann@mail.example")];
        var (_, run) = await office.ImportAsync(ImportDuplicates.Update, file);

        var taken = await office.TakeBackAsync(run);

        (taken.Value.Files, taken.Value.Updates, taken.Value.Stayed.Count).ShouldBe((2, 1, 0));
        (await office.FilesAsync()).ShouldBeEmpty();
        (await office.TakeBackAsync(run)).Value.Files.ShouldBe(2, "a second time changes nothing");
        (await office.ImportAsync(ImportDuplicates.Update, file)).Counts.ShouldBe("3: 2 1 0 0");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_that_somebody_used_since_stays_and_says_why(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var (_, run) = await office.ImportAsync(ImportDuplicates.Skip, Row(2, "Maya Chen"), Row(3, "Ann Lee"), Row(4, "Jan Nowak"));
        var files = await office.FilesAsync();
        var matter = office.Office.NewMatter("A new belt", files.Single(file => file.DisplayName == "Maya Chen"));
        await office.Database.SaveAsync("Touchpoint logged", matter, office.Office.NewTouchpoint(matter, TestClock.Start));
        await using (var scope = office.Database.Scope())
        {
            var ann = (await scope.Db.Customers.FindAsync(files.Single(file => file.DisplayName == "Ann Lee").Id))!;
            ann.AddressAs = "Ann";
            scope.Db.Note("Customer changed", ann);
            await scope.Db.SaveChangesAsync();
        }

        var taken = await office.TakeBackAsync(run);

        taken.Value.Files.ShouldBe(1);
        taken.Value.Stayed.Select(why => $"{why.Key} {why.Value}").ShouldBe(["We have spoken with them since. 1", "Somebody has changed their file since. 1"], ignoreOrder: true);
        (await office.FilesAsync()).Select(file => file.DisplayName).ShouldBe(["Ann Lee", "Maya Chen"]);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task An_update_is_undone_where_it_still_stands(DatabaseKind kind)
    {
        await using var office = await AtAsync(kind);
        var known = office.Office.NewCustomer("Søren Kjær");
        known.AddressAs = "Mr Kjær";
        await office.Database.SaveAsync("Welcomed", known);
        var (_, run) = await office.ImportAsync(ImportDuplicates.Update, new ImportedContact(2)
        {
            Reference = known.Reference, Name = "Søren K. Kjær", AddressAs = "Søren", Notes = ["Has a boat"], Tags = ["Sailor"], Points = [new(ContactKind.Email, "sk@mail.example")],
        });
        await using (var scope = office.Database.Scope())
        {
            var now = (await scope.Db.Customers.FindAsync(known.Id))!;
            now.AddressAs = "Dear Søren";
            scope.Db.Note("Customer changed", now);
            await scope.Db.SaveChangesAsync();
        }

        (await office.TakeBackAsync(run)).Value.Updates.ShouldBe(1);

        var file = (await office.FilesAsync()).Single();
        (file.DisplayName, file.AddressAs, file.ContactPoints.Count, file.Facts.Count, file.Tags.Count).ShouldBe(("Søren Kjær", "Dear Søren", 0, 0, 0));
        file.NameParts.Select(part => part.Key).ShouldBe(["kjaer", "soren"], ignoreOrder: true);
    }
}

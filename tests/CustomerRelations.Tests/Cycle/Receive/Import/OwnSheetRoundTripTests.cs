using System.Text;
using System.Text.Json;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Cycle.Receive.Import;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Search;
using CustomerRelations.Sheets;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Import;

/// <summary>A sheet of ours that comes back changes nothing, and makes the same files where there are none.</summary>
public sealed class OwnSheetRoundTripTests
{
    private static readonly string Sheet = CsvSheet.Line(OwnSheet.Columns.Select(column => column.Heading)) + string.Concat(
        Line(("Reference", "7K3M-9QXD"), ("Kind", "Person"), ("Name", "=Zoë O'Brien"), ("Given name", "Zoë"), ("Language", "pl"), ("Branch", "High Street"), ("Favourite colleague", "Ben"),
            ("May be contacted", "no"), ("Phone 1", "+44 117 496 0182"), ("Phone 1 label", "home"), ("E-mail 1", "zoe@mail.example"), ("Address 1", "1 High Street\nBristol"),
            ("Birthday", "14 May 1998"), ("Likes to be served", "A quiet hour"), ("Tags", "Loyal")),
        Line(("Reference", "7K3M-9QXE"), ("Kind", "Organisation"), ("Name", "Fernhill Bakery"), ("Branch", "High Street"), ("Phone 1", "+44 117 496 0182")));

    [Theory, OnSqlite, OnPostgres]
    public async Task It_makes_the_same_files_and_then_changes_nothing(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);

        (await ReadAsync(office, ImportDuplicates.Update)).ShouldBe("2: 2 0 0 0");
        var before = await office.FilesAsync();
        before.Select(file => (file.Reference, file.DisplayName, file.Kind)).ShouldBe([("7K3M-9QXD", "=Zoë O'Brien", CustomerKind.Person), ("7K3M-9QXE", "Fernhill Bakery", CustomerKind.Organisation)], ignoreOrder: true);

        // Not the very same rows, which would be known by their hash.
        (await ReadAsync(office, ImportDuplicates.Update, Sheet.Replace("1 High Street", "1, High Street", StringComparison.Ordinal).Replace("Loyal", "loyal", StringComparison.Ordinal))).ShouldBe("2: 0 0 2 0");
        (await office.FilesAsync()).Select(file => file.Version).ShouldBe(before.Select(file => file.Version));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_exported_comes_back_as_it_was_and_leaves_the_same_again(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);
        await office.Database.SaveAsync("Welcomed", [.. Awkward(office.Office)]);
        var (sheet, before) = (await SheetAsync(office), await PrintAsync(office));

        (await ReadAsync(office, ImportDuplicates.Update, sheet)).ShouldBe("8: 0 0 8 0");
        (await PrintAsync(office)).ShouldBe(before);

        await using var other = await ImportOffice.AtAsync(kind);
        (await ReadAsync(other, ImportDuplicates.Update, sheet)).ShouldBe("8: 8 0 0 0");
        (await SheetAsync(other)).ShouldBe(sheet);
        (await ReadAsync(other, ImportDuplicates.Update, sheet.Replace("Bristol", "bristol", StringComparison.Ordinal))).ShouldBe("8: 0 0 8 0");
        (await SheetAsync(other)).ShouldBe(sheet);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_number_is_known_by_the_country_of_the_branch(DatabaseKind kind)
    {
        await using var office = await ImportOffice.AtAsync(kind);
        await office.Database.Scope().Db.Branches.ExecuteUpdateAsync(set => set.SetProperty(branch => branch.Country, "GB"));

        await office.ImportAsync(ImportDuplicates.Skip, ImportOffice.Row(2, "Zoë Lin", "0117 496 0182"));

        (await office.FilesAsync()).ShouldHaveSingleItem().ContactPoints.ShouldHaveSingleItem().Key.ShouldBe("+441174960182");
    }

    private static IEnumerable<Entity> Awkward(TestOffice office)
    {
        string[] names = ["=1+1", "+47 22 33 44 55", "-x", "@home", "'Ada", "'=Ada", "Zoë \"the\" Lin"];
        foreach (var name in names)
        {
            yield return office.NewCustomer(name);
        }

        var bakery = office.NewCustomer("Fernhill Bakery");
        (bakery.Kind, bakery.Given, bakery.Family, bakery.AddressAs) = (CustomerKind.Organisation, "Fern", "Hill", "the bakery");
        foreach (var (number, label) in new[] { ("0117 496 0182", (string?)null), ("+44 117 496 0182", "shop"), ("0117 496 0184", null), ("0117 496 0185", "daughter"), ("0117 496 0186", null) })
        {
            bakery.ContactPoints.Add(new ContactPoint { CustomerId = bakery.Id, Kind = ContactKind.Phone, Value = number, Key = Keys.Phone(number), TailKey = Keys.Tail(number), Label = label });
        }

        foreach (var number in Enumerable.Range(1, 5))
        {
            bakery.ContactPoints.Add(new ContactPoint { CustomerId = bakery.Id, Kind = ContactKind.Address, Value = $"{number} High Street\nphone: 5 / 6\nBristol", Key = $"{number} high street", IsPreferred = number == 4 });
        }

        foreach (var (words, at) in new[] { ("Tea", 3), ("Standing\n\nup: now", 1), ("tea", 2) })
        {
            bakery.Facts.Add(CustomerFact.Tell(bakery.Id, FactKind.LikesToBeServed, words, "To serve them well", office.Amara.Id, TestClock.Start.AddMinutes(at)));
        }

        bakery.Facts.Add(CustomerFact.Tell(bakery.Id, FactKind.Date, "Opened: the\nshop", "To serve them well", office.Amara.Id, TestClock.Start, (2, 29)));
        bakery.Facts.Add(CustomerFact.Tell(bakery.Id, FactKind.Date, "Birthday", "To serve them well", office.Amara.Id, TestClock.Start, (5, 9), 1980));
        yield return bakery;
    }

    private static async Task<string> SheetAsync(ImportOffice office)
    {
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        var ids = await scope.Db.Customers.OrderBy(file => file.Reference).Select(file => file.Id).ToListAsync();
        using var file = new MemoryStream();
        await scope.Get<CustomerSheet>().WriteAsync(file, ids, CancellationToken.None);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    // Every value of every row of the files.
    private static async Task<string> PrintAsync(ImportOffice office) => JsonSerializer.Serialize((await office.FilesAsync()).Select(file => new
    {
        file.Reference, file.Kind, file.DisplayName, file.NameKey, file.Version, file.Given, file.Family, file.AddressAs, file.KnownSince,
        Parts = file.NameParts.OrderBy(part => part.Key), Points = file.ContactPoints.OrderBy(point => point.Id), Facts = file.Facts.OrderBy(fact => fact.Id), file.Tags,
    }));

    private static async Task<string> ReadAsync(ImportOffice office, ImportDuplicates duplicates, string? sheet = null)
    {
        var run = await office.ReceiveAsync(duplicates);
        await using var scope = office.Database.Scope();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(sheet ?? Sheet));
        await scope.Get<ImportRunner>().ImportAsync(run.Id, file, CancellationToken.None);
        return await office.CountsAsync(run);
    }

    private static string Line(params (string Heading, string Value)[] cells) =>
        CsvSheet.Line(OwnSheet.Columns.Select(column => cells.FirstOrDefault(cell => cell.Heading == column.Heading).Value));
}

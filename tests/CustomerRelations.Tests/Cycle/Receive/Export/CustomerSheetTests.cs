using System.Text;
using System.Text.RegularExpressions;
using CustomerRelations.Cycle.Receive.Export;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Cycle.Receive.Lists;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using CustomerRelations.Search;
using CustomerRelations.Sheets;
using CustomerRelations.Tests.Cycle.Receive.Lists;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Cycle.Receive.Export;

public sealed class CustomerSheetTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task A_file_stands_in_the_sheet_with_everything_that_can_be_read_in_again(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        var ada = office.Office.NewCustomer("=Ada, “the” First");
        (ada.Given, ada.Language, ada.FavouriteColleagueId) = ("Ada", "en-GB", office.Office.Amara.Id);
        ada.RefuseContact(TestClock.Start);
        ada.ContactPoints.AddRange(
        [
            Point(ada, ContactKind.Phone, "+44 117 496 0001", "home"), Point(ada, ContactKind.Phone, "0117 496 0002"), Point(ada, ContactKind.Phone, "0117 496 0003"),
            Point(ada, ContactKind.Phone, "0117 496 0004", "daughter"), Point(ada, ContactKind.Phone, "0117 496 0005", preferred: true),
            Point(ada, ContactKind.Address, "1 High Street\nBristol"),
        ]);
        ada.Facts.AddRange(
        [
            Fact(ada, FactKind.Date, "Birthday", 0, (5, 9), 1980), Fact(ada, FactKind.Date, "Wedding", 1, (5, 14)), Fact(ada, FactKind.Date, "Shop opened", 2, (2, 29), 2004),
            Fact(ada, FactKind.LikesToBeServed, "Standing\nup", 3), Fact(ada, FactKind.LikesToBeServed, "Tea", 4), Fact(ada, FactKind.Learned, "Plays chess", 5),
        ]);
        ada.Tags.AddRange([new CustomerTag { CustomerId = ada.Id, ListItemId = office.Trade.Id }, new CustomerTag { CustomerId = ada.Id, ListItemId = office.Friend.Id }]);
        await office.Database.SaveAsync("Welcomed", ada);

        var sheet = await SheetAsync(office, [ada.Id]);

        sheet[0].ShouldBe(OwnSheet.Columns.Select(column => column.Heading));
        var cells = OwnSheet.Columns.Select(column => column.Heading).Zip(sheet[1]).Where(cell => cell.Second.Length > 0).ToDictionary(cell => cell.First, cell => cell.Second);

        // Those that were written within one millisecond stand in no order; each stands somewhere.
        string[] others = [.. new[] { "Phone 2", "Phone 3" }.Select(heading => $"{cells[heading]}|{cells.GetValueOrDefault(heading + " label")}"), .. cells["More ways"].Split('\n')];
        others.Select(Point).ShouldBe(["+44 117 496 0001|home", "0117 496 0002|", "0117 496 0003|", "0117 496 0004|daughter"], ignoreOrder: true);
        cells.Where(cell => cell.Key is not ("Phone 2" or "Phone 3" or "Phone 2 label" or "Phone 3 label" or "More ways")).ShouldBe(
            new Dictionary<string, string>
            {
                ["Reference"] = ada.Reference, ["Kind"] = "person", ["Name"] = "'=Ada, “the” First", ["Given name"] = "Ada", ["Language"] = "en-GB", ["Branch"] = "High Street",
                ["Favourite colleague"] = "Amara", ["May be contacted"] = "no", ["Customer since"] = cells["Customer since"],
                ["Phone 1"] = "0117 496 0005",
                ["Address 1"] = "1 High Street\nBristol", ["Best way"] = "Phone 1",
                ["Birthday"] = "1980-05-09", ["More days"] = "Shop opened: 2004-02-29\nWedding: --05-14", ["Likes to be served"] = "Standing\n  up\nTea", ["Tags"] = "Friend of the house\nTrade",
            },
            ignoreOrder: true);
        DateTime.Parse(cells["Customer since"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind).ShouldBe(ada.KnownSince);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task The_sheet_has_exactly_the_list_and_that_it_left_is_written_down_before(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        await using (var scope = office.Database.Scope())
        {
            var crowd = Enumerable.Range(0, 2300).Select(number => office.Office.NewCustomer($"Customer {number:d4}")).ToList();
            await scope.Get<IBulkWriter>().WriteAsync(scope.Db, crowd, None);
        }

        var all = await office.WelcomeAsync("Erased", "Merged");
        await office.Database.Scope().Db.Customers.Where(one => one.Id == all[0].Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.ErasedAt, TestClock.Start));
        await office.Database.Scope().Db.Customers.Where(one => one.Id == all[1].Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.MergedIntoId, all[0].Id));
        var question = new ListQuestion { Branch = office.Office.Branch.Id, Sort = ListSort.Name };

        await using var ben = office.Database.Scope(office.Office.Ben.Id);
        var taken = await ben.Get<ExportDesk>().TakeAsync(question, None);
        var noted = await office.Database.ReadAsync(db => db.CustomerExports.SingleAsync());

        (noted.Files, noted.Query, noted.ById).ShouldBe((2300, question.ToFilterQuery(), office.Office.Ben.Id));
        (await office.Database.ReadAsync(db => db.Changes.CountAsync(entry => entry.Act == "Customers exported" && entry.SubjectId == noted.Id))).ShouldBe(1);
        (await SheetAsync(office, taken.Value)).Skip(1).Select(row => row[2]).ShouldBe(Enumerable.Range(0, 2300).Select(number => $"Customer {number:d4}"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_is_no_manager_takes_nothing_out(DatabaseKind kind)
    {
        await using var office = await ListedOffice.OpenAsync(kind);
        await using var amara = office.Database.Scope(office.Office.Amara.Id);

        (await amara.Get<ExportDesk>().TakeAsync(new ListQuestion(), None)).Kind.ShouldBe(ResultKind.NotAllowed);
        (await office.Database.ReadAsync(db => db.CustomerExports.AnyAsync())).ShouldBeFalse();
    }

    private static async Task<List<List<string>>> SheetAsync(ListedOffice office, IReadOnlyList<Guid> ids)
    {
        using var file = new MemoryStream();
        await using var scope = office.Database.Scope(office.Office.Ben.Id, readOnly: true);
        await scope.Get<CustomerSheet>().WriteAsync(file, ids, None);
        var bytes = file.ToArray();
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        return Rows(Encoding.UTF8.GetString(bytes[3..]));
    }

    // RFC 4180 as its text says, without any of ours.
    private static List<List<string>> Rows(string text)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when quoted && at + 1 < text.Length && text[at + 1] == '"':
                    cell.Append(text[++at]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !quoted:
                    row.Add(cell.ToString().TrimEnd('\r'));
                    cell.Clear();
                    rows.Add(row);
                    row = [];
                    break;
                default:
                    cell.Append(text[at]);
                    break;
            }
        }

        return rows;
    }

    // However it is written, as number and label.
    private static string Point(string cell) => Regex.Replace(CsvSheet.Read(cell), @"^phone(?: \((?<label>\w+)\))?: (?<number>.*)$", "${number}|${label}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static ContactPoint Point(Customer of, ContactKind kind, string value, string? label = null, bool preferred = false) =>
        new() { CustomerId = of.Id, Kind = kind, Value = value, Key = Keys.Phone(value), TailKey = Keys.Tail(value), Label = label, IsPreferred = preferred };

    private static CustomerFact Fact(Customer of, FactKind kind, string words, int minute, (int, int)? day = null, int? year = null) =>
        CustomerFact.Tell(of.Id, kind, words, "To serve them well", of.FavouriteColleagueId!.Value, TestClock.Start.AddMinutes(minute), day, year);
}

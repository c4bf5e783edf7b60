using System.Text;
using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;
using CustomerRelations.Sheets;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

public sealed class ContactFileTests
{
    private const string Plain = "Name,Phone\nZoë,0117 1\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public void A_table_is_read_in_its_encoding(string encoding) =>
        ContactText.Read(Plain, encoding: Encoding.GetEncoding(encoding)).Single().Name.ShouldBe("Zoë");

    [Fact]
    public void Shift_JIS_is_known_by_its_signs()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes("姓,名,電話番号\n山田,太郎,03-1234-5678\n");
        ContactText.Head(bytes, "a.csv").Words.ShouldBe("Table, comma, Shift-JIS");
        ContactText.Read(bytes, "a.csv").Single().Name.ShouldBe("山田 太郎");
    }

    [Fact]
    public void A_row_in_another_encoding_is_read_and_named()
    {
        var rows = ContactText.Read([.. "Name\nZoë\nJosé\nÅsa\nZoë\nZo"u8, 0xEB, .. "\nÅsa\n"u8], "a.csv");
        rows[4].Name.ShouldBe("Zoë");
        rows[4].Problems.ShouldHaveSingleItem();
        rows[5].Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Name;Phone\nA;1\n", "semicolon")]
    [InlineData("Name\tPhone\nA\t1\n", "tab")]
    [InlineData("Name|Phone\nA|1\n", "pipe")]
    [InlineData("sep=;\nName;Phone\nA;1\n", "semicolon")]
    [InlineData("\"sep=;\"\nName;Phone\nA;1\n", "semicolon")]
    [InlineData("Name;\"Phone,\nwork\";Notes\nA;1;x,y\n", "semicolon")]
    public void The_sign_between_cells_is_found(string text, string sign)
    {
        ContactText.Head(text).Words.ShouldContain(sign);
        ContactText.Read(text).Single().Name.ShouldBe("A");
    }

    [Theory]
    [InlineData("Name,Phone")]
    [InlineData("Name,Phone\r\n,\r\n\r\n")]
    [InlineData("qux,quux,quuz")]
    public void Headings_with_nobody_below_them_are_named(string text) =>
        ContactText.Head(text).Problem.ShouldNotBeNull().ShouldContain("nobody stands below it");

    [Fact]
    public void A_row_knows_the_line_on_which_it_begins() =>
        ContactText.Read("Name,Notes\n\nA,\"one\ntwo\"\n,\nB,x\n").Select(row => (row.Line, row.Name)).ShouldBe([(3, "A"), (6, "B")]);

    [Fact]
    public void A_quotation_mark_that_nobody_closed_takes_no_other_row_along()
    {
        var rows = ContactText.Read("Name,Notes\nA,\"open\nB,fine\nC,\"quoted, fine\"\n");
        rows.Select(row => row.Name).ShouldBe(["A", "B", "C"]);
        rows[0].Problems.ShouldHaveSingleItem();
        rows[2].Notes.ShouldBe(["quoted, fine"]);
    }

    [Fact]
    public void A_line_without_end_is_one_row_that_cannot_be_read()
    {
        var rows = ContactText.Read($"Name,Notes\nA,x\nB,{new string('x', 3_000_000)}\nC,x\n");
        rows.Select(row => row.Unreadable is null).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Rows_written_with_another_sign_than_the_headings_are_read() =>
        ContactText.Read("Display Name\tFirst Name\tPrimary Email\nJo Doe,Jo,jo@doe.example\n").Single().Given.ShouldBe("Jo");

    [Fact]
    public void What_has_no_place_is_kept_with_its_heading()
    {
        var contact = ContactText.Read("Name,Shoe size\nA,38,more\n").Single();
        contact.Kept.ShouldBe(["Shoe size: 38", "Column 3: more"]);
    }

    [Fact]
    public void A_NUL_is_left_out_and_named()
    {
        var contact = ContactText.Read("Name\nA\0B\nC\n").First();
        contact.Name.ShouldBe("AB");
        contact.Problems.ShouldHaveSingleItem().ShouldContain("NUL");
    }

    [Theory]
    [InlineData("9/5/1980\nB,31/1/1980", 5, 9)]
    [InlineData("9/5/1980\nB,1/31/1980", 9, 5)]
    [InlineData("1980-05-09", 5, 9)]
    [InlineData("--0509", 5, 9)]
    [InlineData("09.05.1980", 5, 9)]
    [InlineData("9 May 1980", 5, 9)]
    public void A_birthday_is_read(string written, int month, int day)
    {
        var found = ContactText.Read($"Name,Birthday\nA,{written}\n")[0].Days.Single();
        (found.Month, found.Day).ShouldBe((month, day));
    }

    [Fact]
    public void A_birthday_that_could_be_two_days_is_kept_and_named()
    {
        var contact = ContactText.Read("Name,Birthday\nA,5/9/1980\n").Single();
        contact.Days.ShouldBeEmpty();
        contact.Kept.ShouldBe(["Birthday: 5/9/1980"]);
        contact.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Google_contacts_are_recognised()
    {
        const string text = "First Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Event 1 - Label,Event 1 - Value\n"
            + "Ada,Lovelace,Engines,* myContacts ::: Friends,* Home,ada@x.example ::: al@x.example,Mobile,+44 1,Anniversary,1835-07-08\n";
        ContactText.Head(text).Words.ShouldBe("Google contacts, comma, UTF-8");
        var contact = ContactText.Read(text).Single();
        ContactText.Reached(contact).ShouldBe("Email home* ada@x.example | Email home* al@x.example | Phone mobile +44 1");
        contact.Tags.ShouldBe(["Friends"]);
        contact.Days.ShouldBe([new ImportedDay("Anniversary", 7, 8, 1835)]);
    }

    [Fact]
    public void Outlook_contacts_in_German_are_recognised()
    {
        const string text = "Anrede;Vorname;Nachname;Telefon (privat);E-Mail-Adresse;Geburtstag;Straße privat;Ort privat;Postleitzahl privat\nFrau;Änne;Groß;0221 1;a@x.example;0.0.00;Weg 1;Köln;50441\n";
        ContactText.Head(text).Words.ShouldStartWith("Outlook contacts");
        var contact = ContactText.Read(text).Single();
        contact.AddressAs.ShouldBe("Frau Groß");
        ContactText.Reached(contact).ShouldBe("Phone home 0221 1 | Email  a@x.example | Address home Weg 1/50441 Köln");
        contact.Days.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_without_headings_loses_no_row()
    {
        ContactText.Head("Jo Doe,Jo,Doe,jo@doe.example\n").Words.ShouldContain("no headings");
        var contact = ContactText.Read("Jo Doe,Jo,Doe,jo@doe.example\nAl Roe,Al,Roe,al@roe.example\n")[0];
        (contact.Line, contact.Name, contact.Family).ShouldBe((1, "Jo Doe", "Doe"));
    }

    [Fact]
    public void Our_own_sheet_comes_back_as_it_was()
    {
        string Cell(FileColumn column) => column.Heading switch
        {
            "Name" => "=Ada", "Kind" => "organisation", "Phone 1" => "+47 22 00 00 00", "Phone 1 label" => "home", "Best way" => "Phone 1", "May be contacted" => "no", "Birthday" => "--05-09",
            "More ways" => "phone (work): 0117\naddress: Road 1\n  Town", "More days" => "Moving in: 2001-02-03", "Tags" => "VIP, gold\nFriend", "Customer since" => "2020-01-02", _ => "",
        };
        var text = CsvSheet.Line(OwnSheet.Columns.Select(column => column.Heading)) + CsvSheet.Line(OwnSheet.Columns.Select(Cell));
        var contact = ContactText.Read(text).Single();
        (contact.Name, contact.Kind, contact.MayContact).ShouldBe(("=Ada", CustomerKind.Organisation, false));
        ContactText.Reached(contact).ShouldBe("Phone home* +47 22 00 00 00 | Phone work 0117 | Address  Road 1/Town");
        contact.Days.ShouldBe([new ImportedDay("Moving in", 2, 3, 2001), new ImportedDay("Birthday", 5, 9, null)], ignoreOrder: true);
        contact.Tags.ShouldBe(["VIP, gold", "Friend"]);
        contact.KnownSince.ShouldBe(new DateTime(2020, 1, 2, 0, 0, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("\n \n", "nothing")]
    [InlineData("PK\u0003\u0004", "Excel")]
    [InlineData("<?xml version=\"1.0\"?><vcards/>", "xCard")]
    [InlineData("[{\"name\": \"A\"}]", "JSON")]
    [InlineData("// <!-- <mdb:mork:z v=\"1.4\"/> -->", "Mork")]
    public void What_we_do_not_read_is_named(string text, string said)
    {
        var head = ContactText.Head(text, "a.bin");
        head.Format.ShouldBe(ContactFormat.Unknown);
        head.Problem.ShouldNotBeNull().ShouldContain(said);
        ContactText.Read(text, "a.bin").ShouldBeEmpty();
    }

    [Fact]
    public void An_LDIF_is_read_with_its_coded_lines()
    {
        const string text = "dn: cn=A\ncn: Ada\n Lovelace\nmail: a@x.example\nmozillaHomeStreet: Road 1\nmozillaHomeLocalityName: Town\nbirthmonth: 5\nbirthday: 9\n"
            + "description:: T25lClR3bw==\n\ndn: cn=L\nobjectclass: groupOfNames\ncn: L\n";
        var rows = ContactText.Read(text, "a.ldif");
        (rows[0].Name, rows[0].Notes.Single()).ShouldBe(("AdaLovelace", "One\nTwo"));
        rows[0].Days.ShouldBe([new ImportedDay("Birthday", 5, 9, null)]);
        rows[1].Unreadable.ShouldNotBeNull();
    }
}

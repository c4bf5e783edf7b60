using CustomerRelations.Cycle.Receive.Import.Reading;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

public sealed class CardTests
{
    [Theory]
    [InlineData("FN:Zo\n ë Roe", "Zoë Roe")]
    [InlineData("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=\n=AB Roe", "Zoë Roe")]
    [InlineData("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=windows-1252:Zo=EB Roe", "Zoë Roe")]
    [InlineData("item1.fn:Zoë Roe", "Zoë Roe")]
    [InlineData("N:Roe;Zoë;M.;Dr.;Jr.", "Zoë M. Roe Jr.")]
    [InlineData("FN:\nORG:Roe \\& Sons\\, Ltd", "Roe \\& Sons, Ltd")]
    [InlineData("EMAIL;PREF:zoe@roe.example", "zoe@roe.example")]
    public void A_name_is_read(string lines, string name) => One(lines).Name.ShouldBe(name);

    [Fact]
    public void Ways_to_reach_somebody_have_their_labels()
    {
        var contact = One("FN:A\nTEL;HOME;VOICE:1\nTEL;TYPE=\"cell,voice\";PREF=1:2\nTEL;VALUE=uri;TYPE=work:tel:3\nitem1.EMAIL;type=INTERNET:a@x.example\nitem1.X-ABLabel:_$!<Other>!$_\nADR;WORK:;;Road 1;Town;;12;Land");
        ContactText.Reached(contact).ShouldBe("Phone home 1 | Phone mobile* 2 | Phone work 3 | Email  a@x.example | Address work Road 1/12 Town/Land");
    }

    [Fact]
    public void Days_are_read_with_and_without_a_year()
    {
        var contact = One("FN:A\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-09\nitem1.X-ABDATE:2001-02-03\nitem1.X-ABLabel:_$!<Anniversary>!$_");
        contact.Days.ShouldBe([new ImportedDay("Birthday", 5, 9, null), new ImportedDay("Anniversary", 2, 3, 2001)]);
    }

    [Theory]
    [InlineData("FN:Roe Ltd\nORG:Roe Ltd;")]
    [InlineData("FN:Roe Ltd\nORG:Roe Ltd\nN:Roe;Zoë;;;\nX-ABShowAs:COMPANY")]
    [InlineData("FN:Roe Ltd\nKIND:org\nORG:Roe Ltd")]
    public void An_organisation_is_known(string lines)
    {
        var contact = One(lines);
        (contact.Kind, contact.Name, contact.Given).ShouldBe((CustomerKind.Organisation, "Roe Ltd", null));
    }

    [Fact]
    public void The_label_of_an_address_is_not_lost()
    {
        var contact = One("FN:A\nADR;GEO=\"geo:1,2\";LABEL=\"Mail drop 7\\nRoad 1\\nTown\":;;Road 1;Town;;;\nADR;TYPE=work;LABEL=\"Road 9, Town\":;;;;;;");
        ContactText.Reached(contact).ShouldBe("Address  Road 1/Town | Address work Road 9, Town");
        contact.Kept.ShouldBe(["Address label: Mail drop 7\nRoad 1\nTown", "Place: geo:1,2"]);
    }

    [Fact]
    public void A_line_that_says_it_goes_on_swallows_no_phone()
    {
        var contact = One("FN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:tea=\n time=\nTEL;CELL:1\nX-RIM-ANNIVERSARY:20050612\nIMPP;X-SERVICE-TYPE=Skype:a");
        ContactText.Reached(contact).ShouldBe("Phone mobile 1");
        contact.Days.ShouldBe([new ImportedDay("Anniversary", 6, 12, 2005)]);
        contact.Kept.ShouldBe(["Messenger (Skype): a"]);
    }

    [Fact]
    public void A_picture_is_named_and_not_read() =>
        One($"FN:A\nPHOTO;ENCODING=b;TYPE=JPEG:{string.Join("\n ", Enumerable.Repeat(new string('x', 70), 30000))}").Kept.ShouldHaveSingleItem().ShouldStartWith("Photo: left out");

    [Fact]
    public void A_picture_on_bare_lines_swallows_nothing_behind_it() =>
        ContactText.Reached(One("FN:A\nPHOTO;BASE64:\n/9j/4AAQSkZJRg\nAAAQABAAD+/=\n\nTEL:1")).ShouldBe("Phone  1");

    [Fact]
    public void Somebody_who_acts_for_another_is_no_card_of_its_own()
    {
        var contact = One("FN:A\nAGENT:\nBEGIN:VCARD\nFN:Fred\nEND:VCARD\nTEL:1");
        contact.Kept.ShouldBe(["Agent: Fred"]);
        ContactText.Reached(contact).ShouldBe("Phone  1");
    }

    [Fact]
    public void A_card_that_does_not_end_is_read_all_the_same()
    {
        var rows = ContactText.Read("begin:vcard \nfn:A\nBEGIN:VCARD\nFN:B\n", "a.vcf");
        rows.Select(row => (row.Line, row.Name, row.Problems.Count)).ShouldBe([(1, "A", 1), (3, "B", 1)]);
    }

    [Fact]
    public void A_card_with_nothing_in_it_says_so() => One("NOTE:\nPHOTO;ENCODING=b:xx").Unreadable.ShouldBe("There is no name, phone or e-mail in it.");

    [Fact]
    public void What_has_no_place_in_a_file_is_kept()
    {
        var contact = One("FN:A\nGENDER:F\nNICKNAME:Zo\nX-SHOE:38\nUID:urn:uuid:7\nCATEGORIES:One,Two\nNOTE:a\\nb");
        contact.Kept.ShouldBe(["Gender: F", "Nickname: Zo", "X-SHOE: 38"]);
        (contact.ExternalId, contact.Notes.Single()).ShouldBe(("7", "a\nb"));
        contact.Tags.ShouldBe(["One", "Two"]);
    }

    private static ImportedContact One(string lines) => ContactText.Read($"BEGIN:VCARD\nVERSION:3.0\n{lines}\nEND:VCARD\n", "a.vcf").Single();
}

namespace CustomerRelations.Tests.Cycle.Receive.Import.Reading;

/// <summary>Tables as other programs write them, where they are odd.</summary>
public sealed class OtherProgramsTests
{
    [Fact]
    public void A_second_town_is_kept()
    {
        var contact = ContactText.Read("Name,Street,City,City,Country\nA,Road 1,Town,Other town,Land\n").Single();
        ContactText.Reached(contact).ShouldBe("Address  Road 1/Town/Land");
        contact.Kept.ShouldBe(["City: Other town"]);
    }

    [Fact]
    public void An_address_written_as_a_whole_is_kept_where_it_says_more_than_its_parts()
    {
        const string headings = "Name,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City\n";
        ContactText.Read($"{headings}A,Home,\"Road 1\nTown\",Road 1,Town\n").Single().Kept.ShouldBeEmpty();
        ContactText.Read($"{headings}A,Home,\"Road 1\nAt the back\nTown\",Road 1,Town\n").Single().Kept.ShouldHaveSingleItem().ShouldContain("At the back");
    }

    [Fact]
    public void Under_which_letter_somebody_is_filed_is_not_their_name()
    {
        var contact = ContactText.Read("First Name,Middle Name,Last Name,File As,Organization Name\nJane,M,Roe,\"Roe, Jane\",Acme\n").Single();
        (contact.Name, contact.Given, contact.Family).ShouldBe(("Jane M Roe", "Jane", "Roe"));
        contact.Kept.ShouldBe(["File As: Roe, Jane"]);
    }

    [Fact]
    public void Headings_in_German_say_what_they_say_in_English()
    {
        var contact = ContactText.Read("Vorname,Nachname,Weitere Straße,Weiterer Ort,E-Mail-Adresse,E-Mail-Typ,Priorität,Privat\nJörg,Müller,Gasse 3,Ulm,j@x.example,SMTP,Normal,Aus\n").Single();
        ContactText.Reached(contact).ShouldBe("Email  j@x.example | Address  Gasse 3/Ulm");
        contact.Kept.ShouldBeEmpty();
    }

    [Fact]
    public void The_day_of_birth_is_known_in_French()
    {
        var contact = ContactText.Read("Nom,Prénom,Né le,Remarque\nDupont,Léa,19/05/1980,aime le thé\n").Single();
        contact.Days.ShouldHaveSingleItem().Month.ShouldBe(5);
        contact.Notes.ShouldBe(["aime le thé"]);
    }
}

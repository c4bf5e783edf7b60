using CustomerRelations.Cycle.Receive.Files;
using CustomerRelations.Entities;
using CustomerRelations.Office;

namespace CustomerRelations.Tests.Cycle.Receive.Files;

public sealed class CustomerFormTests
{
    [Fact]
    public void Taking_a_line_away_leaves_the_best_way_where_it_was()
    {
        var form = new CustomerForm { Contacts = [Phone("1"), Phone("2"), Phone("3")], Preferred = 2 };
        form.Remove(0);
        form.Contacts[form.BestWay!.Value].Value.ShouldBe("3");
        form.Remove(1);
        form.Contacts[form.BestWay!.Value].Value.ShouldBe("2");
        form.Remove(7);
        form.Contacts.Count.ShouldBe(1);
    }

    [Fact]
    public void Theirs_is_taken_field_by_field_with_their_best_way()
    {
        var theirs = new CustomerForm { Name = "Ada Lovelace", AddressAs = "Countess", Contacts = [Phone("11111"), Phone("22222")], Preferred = 1 };
        var yours = new CustomerForm { Name = "Ada Byron", AddressAs = "Ada", Contacts = [Phone("33333"), new ContactLine { Kind = ContactKind.Email, Value = "a@b.example" }], Preferred = 0 };
        var file = new OpenFile(Guid.Empty, "7K3M-9QXD", "Ada", null, theirs, new FormChoices([], [], [], new Colleague(Guid.Empty, "", Guid.Empty, "", "UTC", "GBP", null, StaffRole.FrontDesk)));

        file.DifferencesFrom(yours).Select(one => one.Field).ShouldBe(["Name", "How to address", "Phones", "E-mails"]);
        file.Give("Phones", yours);
        file.Give("Name", yours);
        file.Give("No such field", yours);

        (yours.Name, yours.AddressAs).ShouldBe(("Ada Lovelace", "Ada"));
        yours.Spoken(ContactKind.Phone).ShouldBe(["11111", "22222, best way"]);
        file.DifferencesFrom(yours).Select(one => one.Field).ShouldBe(["How to address", "E-mails"]);
    }

    [Theory]
    [InlineData("Polish", "pl")]
    [InlineData(" PL ", "pl")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("nonsense", null)]
    [InlineData("", null)]
    public void A_language_is_read_by_its_name_or_its_tag(string typed, string? tag) => Languages.Read(typed).ShouldBe(tag);

    private static ContactLine Phone(string value) => new() { Kind = ContactKind.Phone, Value = value };
}

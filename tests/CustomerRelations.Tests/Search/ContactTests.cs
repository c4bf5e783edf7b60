using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Tests.Search;

public sealed class ContactTests
{
    [Theory]
    [InlineData("0117 496 0182", "01174960182", "281069471")]
    [InlineData("+44 (0)117 496 0182", "+441174960182", "281069471")]
    [InlineData("0117 496 0182 ext", "01174960182", "281069471")]
    [InlineData("12345", "12345", "54321")]
    public void A_phone_number_is_read_as_people_write_it(string text, string key, string tail) =>
        Contact.Read(text).ShouldBe(new Contact(ContactKind.Phone, text, key, tail));

    [Fact]
    public void An_e_mail_is_found_in_small_letters_and_shown_as_written() =>
        Contact.Read(" F.Bello@Mail.Example ").ShouldBe(new Contact(ContactKind.Email, "F.Bello@Mail.Example", "f.bello@mail.example", null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1234")]
    [InlineData("ring me")]
    [InlineData("12345 High Street")]
    [InlineData("a@b@c")]
    [InlineData("ann lee@mail.example")]
    [InlineData("999999999999999999999")]
    [InlineData("0117\0496")]
    public void What_is_neither_is_not_taken(string? text) => Contact.Read(text).ShouldBeNull();
}

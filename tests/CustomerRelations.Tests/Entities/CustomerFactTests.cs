using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class CustomerFactTests
{
    [Theory]
    [InlineData(" ", "To congratulate")]
    [InlineData("Her birthday", "")]
    public void A_fact_has_words_and_a_purpose(string words, string purpose) =>
        Should.Throw<ArgumentException>(() => CustomerFact.Tell(Guid.CreateVersion7(), FactKind.Learned, words, purpose, Given.Amara, Given.Monday));

    [Fact]
    public void A_fact_says_who_heard_it_and_when()
    {
        var customer = Guid.CreateVersion7();
        var fact = CustomerFact.Tell(customer, FactKind.LikesToBeServed, "Standing, briefly", "To serve her well", Given.Amara, Given.Monday);
        fact.CustomerId.ShouldBe(customer);
        fact.ToldToId.ShouldBe(Given.Amara);
        fact.ToldAt.ShouldBe(Given.Monday);
        fact.Month.ShouldBeNull();
    }

    [Theory]
    [InlineData(2, 29, null)]
    [InlineData(2, 29, 2024)]
    [InlineData(2, 28, 2023)]
    [InlineData(12, 31, 1959)]
    public void A_day_with_or_without_its_year_is_kept(int month, int day, int? year)
    {
        var fact = Birthday(month, day, year);
        (fact.Month, fact.Day, fact.Year).ShouldBe((month, day, year));
    }

    [Theory]
    [InlineData(2, 29, 2023)]
    [InlineData(2, 29, 1900)]
    [InlineData(2, 30, null)]
    [InlineData(4, 31, null)]
    [InlineData(0, 1, null)]
    [InlineData(13, 1, null)]
    [InlineData(1, 0, null)]
    [InlineData(1, 32, null)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 10_000)]
    public void A_day_that_is_in_no_calendar_is_refused(int month, int day, int? year) =>
        Should.Throw<ArgumentException>(() => Birthday(month, day, year));

    private static CustomerFact Birthday(int month, int day, int? year) =>
        CustomerFact.Tell(Guid.CreateVersion7(), FactKind.Date, "Birthday", "To congratulate", Given.Amara, Given.Monday, (month, day), year);

    [Theory]
    [InlineData("A card, and a word at the counter", true)]
    [InlineData("greetings", true)]
    [InlineData("Remember it", true)]
    [InlineData("Deliveries", false)]
    [InlineData("Keywords of her orders", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_greeting_is_agreed_to_in_whatever_words(string? use, bool agreed) => CustomerFact.AllowsAWord(use).ShouldBe(agreed);
}

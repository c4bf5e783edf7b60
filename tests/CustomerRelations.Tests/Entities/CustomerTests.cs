using CustomerRelations.Entities;
using CustomerRelations.Search;

namespace CustomerRelations.Tests.Entities;

public sealed class CustomerTests
{
    [Fact]
    public void A_customer_has_a_name() => Should.Throw<ArgumentException>(() => Welcome("  "));

    [Fact]
    public void A_customer_is_found_by_every_word_of_the_name()
    {
        var customer = Welcome(" Zoë O'Brien-Łukasz ");
        customer.DisplayName.ShouldBe("Zoë O'Brien-Łukasz");
        customer.NameKey.ShouldBe("zoe obrien lukasz");
        customer.NameParts.Select(part => part.Key).ShouldBe(["zoe", "obrien", "lukasz"]);
        customer.NameParts.ShouldAllBe(part => part.CustomerId == customer.Id);
    }

    [Fact]
    public void A_word_said_twice_is_kept_once() => Welcome("Duran Duran").NameParts.Count.ShouldBe(1);

    [Fact]
    public void The_longest_name_fits_its_column()
    {
        var customer = Welcome(string.Join(' ', Enumerable.Range(0, 20).Select(at => new string((char)('a' + at), 100))));
        customer.NameKey.Length.ShouldBe(Lengths.Line);
        customer.NameParts.ShouldAllBe(part => part.Key.Length <= Lengths.NameWord);
    }

    [Fact]
    public void A_new_name_is_found_by_its_words_and_the_old_one_no_longer()
    {
        var customer = Welcome("Maya Chen");
        var maya = customer.NameParts[0];
        customer.Rename(" Maya Okafor ", Keys.Words("Maya Okafor"));
        (customer.DisplayName, customer.NameKey).ShouldBe(("Maya Okafor", "maya okafor"));
        customer.NameParts.Select(part => part.Key).ShouldBe(["maya", "okafor"]);
        customer.NameParts[0].ShouldBeSameAs(maya, "the word is the key of its row");
    }

    [Fact]
    public void Nobody_is_left_without_a_name()
    {
        var customer = Welcome("Maya Chen");
        Should.Throw<ArgumentException>(() => customer.Rename(" ", []));
        customer.DisplayName.ShouldBe("Maya Chen");
    }

    [Fact]
    public void A_new_customer_has_not_been_met()
    {
        var customer = Welcome("Maya Chen");
        customer.KnownSince.ShouldBe(Given.Monday);
        customer.LastTouchpointAt.ShouldBeNull();
        customer.LastLeft.ShouldBeNull();
    }

    [Fact]
    public void Met_keeps_the_last_conversation_and_how_they_left()
    {
        var customer = Welcome("Maya Chen");
        customer.Met(Given.Monday, Feeling.Unhappy);
        customer.Met(Given.Monday.AddDays(1), Feeling.Pleased);
        customer.LastTouchpointAt.ShouldBe(Given.Monday.AddDays(1));
        customer.LastLeft.ShouldBe(Feeling.Pleased);
    }

    [Fact]
    public void An_older_conversation_written_down_late_does_not_turn_the_clock_back()
    {
        var customer = Welcome("Maya Chen");
        customer.Met(Given.Monday, Feeling.Pleased);
        customer.Met(Given.Monday.AddDays(-1), Feeling.Upset);
        customer.LastTouchpointAt.ShouldBe(Given.Monday);
        customer.LastLeft.ShouldBe(Feeling.Pleased);
    }

    [Fact]
    public void When_nobody_could_tell_the_last_known_feeling_stays()
    {
        var customer = Welcome("Maya Chen");
        customer.Met(Given.Monday, Feeling.Pleased);
        customer.Met(Given.Monday.AddDays(1), null);
        customer.LastLeft.ShouldBe(Feeling.Pleased);
    }

    private static Customer Welcome(string name) => Customer.Welcome(CustomerKind.Person, name, Keys.Words(name), Given.Branch, Given.Monday);
}

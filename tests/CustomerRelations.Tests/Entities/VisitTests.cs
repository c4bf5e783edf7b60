using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class VisitTests
{
    [Theory, InlineData(null), InlineData(""), InlineData(" ")]
    public void A_visit_says_who_comes(string? description) =>
        Should.Throw<ArgumentException>(() => Visit.Expect(Given.Branch, null, description, Given.Monday));

    [Fact]
    public void Arriving_twice_keeps_the_first_moment()
    {
        var visit = Visit.Expect(Given.Branch, null, "A man in a green coat", null);
        visit.Arrive(Given.Monday);
        visit.Arrive(Given.Monday.AddMinutes(3));
        visit.ArrivedAt.ShouldBe(Given.Monday);
    }

    [Fact]
    public void A_stranger_is_known_by_the_conversation_it_became()
    {
        var customer = Guid.CreateVersion7();
        var touchpoint = Given.Talk(Given.NewMatter(customer), Solved.NotAsked, null);
        var visit = Visit.Expect(Given.Branch, null, "A man in a green coat", null);
        visit.Became(touchpoint);
        visit.TouchpointId.ShouldBe(touchpoint.Id);
        visit.CustomerId.ShouldBe(customer);
    }

    [Fact]
    public void A_visit_of_a_customer_stays_theirs()
    {
        var customer = Guid.CreateVersion7();
        var visit = Visit.Expect(Given.Branch, customer, null, Given.Monday);
        visit.Became(Given.Talk(Given.NewMatter(customer), Solved.NotAsked, null));
        visit.CustomerId.ShouldBe(customer);
    }

    [Fact]
    public void A_conversation_that_stayed_anonymous_is_not_led_to_from_a_file()
    {
        var visit = Visit.Expect(Given.Branch, Guid.CreateVersion7(), null, Given.Monday);
        visit.Became(Given.Talk(Given.NewMatter(), Solved.NotAsked, null));
        (visit.TouchpointId, visit.LeftAt is null, visit.IsOpen).ShouldBe((null, false, false));
    }

    [Fact]
    public void Whoever_was_spoken_with_did_not_go_unheard()
    {
        var visit = Visit.Expect(Given.Branch, null, "A man in a green coat", null);
        visit.Became(Given.Talk(Given.NewMatter(), Solved.NotAsked, null));
        visit.Leave(Given.Monday);
        visit.LeftAt.ShouldBeNull();
    }
}

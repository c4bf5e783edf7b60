using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class MatterTests
{
    [Fact]
    public void A_matter_needs_a_goal() => Should.Throw<ArgumentException>(() => Matter.Open(null, " ", Given.Branch, Given.Amara, Given.Monday));

    [Fact]
    public void Somebody_always_owns_a_matter() => Should.Throw<ArgumentException>(() => Matter.Open(null, "Ask", Given.Branch, Guid.Empty, Given.Monday));

    [Fact]
    public void A_new_matter_was_not_judged_by_anybody()
    {
        var matter = Given.NewMatter();
        matter.Solved.ShouldBeNull();
        matter.SolvedSaidBy.ShouldBeNull();
        matter.LastTouchpointAt.ShouldBe(Given.Monday);
    }

    [Fact]
    public void Not_asked_is_never_an_answer()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.NotAsked, null);
        matter.Solved.ShouldBeNull();
        Given.Talk(matter, Solved.Yes, SaidBy.Customer);
        Given.Talk(matter, Solved.NotAsked, null, Given.Monday.AddDays(1));
        matter.Solved.ShouldBe(Solved.Yes);
        matter.LastTouchpointAt.ShouldBe(Given.Monday.AddDays(1));
    }

    [Theory]
    [InlineData(SaidBy.Customer, Solved.NotYet)]
    [InlineData(SaidBy.Customer, Solved.Yes)]
    [InlineData(SaidBy.Survey, Solved.Partly)]
    public void What_the_customer_said_is_never_overruled_by_staff(SaidBy who, Solved said)
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, said, who);
        Given.Talk(matter, said == Solved.Yes ? Solved.NotYet : Solved.Yes, SaidBy.Staff, Given.Monday.AddDays(1));
        matter.Solved.ShouldBe(said);
        matter.SolvedSaidBy.ShouldBe(who);
    }

    [Fact]
    public void The_customer_overrules_staff()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Yes, SaidBy.Staff);
        Given.Talk(matter, Solved.NotYet, SaidBy.Customer, Given.Monday.AddDays(1));
        matter.Solved.ShouldBe(Solved.NotYet);
        matter.SolvedAt.ShouldBeNull();
    }

    [Fact]
    public void A_matter_is_solved_at_the_conversation_where_they_said_so()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Partly, SaidBy.Customer);
        matter.SolvedAt.ShouldBeNull();
        Given.Talk(matter, Solved.Yes, SaidBy.Customer, Given.Monday.AddHours(2));
        matter.SolvedAt.ShouldBe(Given.Monday.AddHours(2));
    }

    [Fact]
    public void A_customer_may_take_back_a_yes()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Yes, SaidBy.Customer);
        Given.Talk(matter, Solved.NotYet, SaidBy.Customer, Given.Monday.AddDays(1));
        matter.Solved.ShouldBe(Solved.NotYet);
        matter.SolvedAt.ShouldBeNull();
    }

    [Fact]
    public void An_older_conversation_written_down_late_does_not_take_back_a_newer_yes()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Yes, SaidBy.Customer, Given.Monday.AddDays(2));
        Given.Talk(matter, Solved.NotYet, SaidBy.Customer, Given.Monday.AddDays(1), loggedAt: Given.Monday.AddDays(3));
        matter.Solved.ShouldBe(Solved.Yes);
        matter.SolvedAt.ShouldBe(Given.Monday.AddDays(2));
        matter.LastTouchpointAt.ShouldBe(Given.Monday.AddDays(2));
    }

    [Theory]
    [InlineData(SaidBy.Customer, Solved.NotYet, SaidBy.Customer)]
    [InlineData(SaidBy.Customer, Solved.Partly, SaidBy.Survey)]
    [InlineData(SaidBy.Staff, Solved.NotYet, SaidBy.Staff)]
    [InlineData(SaidBy.Survey, Solved.Partly, SaidBy.Staff)]
    public void An_older_yes_written_down_late_does_not_hide_a_newer_no(SaidBy who, Solved said, SaidBy earlier)
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, said, who, Given.Monday.AddDays(2));
        Given.Talk(matter, Solved.Yes, earlier, Given.Monday.AddDays(1), loggedAt: Given.Monday.AddDays(3));
        matter.Solved.ShouldBe(said);
        matter.SolvedSaidBy.ShouldBe(who);
        matter.SolvedAt.ShouldBeNull();
    }

    [Fact]
    public void What_the_customer_said_earlier_still_goes_before_what_staff_think_later()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Yes, SaidBy.Staff, Given.Monday.AddDays(2));
        Given.Talk(matter, Solved.NotYet, SaidBy.Customer, Given.Monday.AddDays(1), loggedAt: Given.Monday.AddDays(3));
        matter.Solved.ShouldBe(Solved.NotYet);
    }

    [Fact]
    public void A_verdict_counts_above_what_staff_say_before_and_after_it()
    {
        var matter = Given.NewMatter();
        Given.Talk(matter, Solved.Yes, SaidBy.Staff);
        matter.Judged(Solved.Partly, Given.Monday.AddDays(1));
        Given.Talk(matter, Solved.Yes, SaidBy.Staff, Given.Monday.AddDays(2));
        (matter.Solved, matter.SolvedSaidBy, matter.SolvedAt).ShouldBe((Solved.Partly, SaidBy.Customer, null));
        matter.Judged(Solved.Yes, Given.Monday.AddDays(3));
        (matter.Solved, matter.SolvedAt).ShouldBe((Solved.Yes, Given.Monday.AddDays(3)));
    }

    [Fact]
    public void Not_asked_is_no_verdict() => Should.Throw<ArgumentException>(() => Given.NewMatter().Judged(Solved.NotAsked, Given.Monday));

    [Fact]
    public void A_matter_that_is_opened_again_is_not_known_to_be_solved()
    {
        var matter = Given.NewMatter();
        matter.Judged(Solved.Yes, Given.Monday);
        matter.Reopened();
        (matter.Solved, matter.SolvedSaidBy, matter.SolvedAt, matter.AnsweredAt).ShouldBe((null, null, null, null));
    }

    [Fact]
    public void The_owner_changes_when_somebody_has_accepted()
    {
        var matter = Given.NewMatter();
        var handover = Handover.Offer(matter, Given.Ben, null, "He knows the machine", toldCustomer: true, Given.Monday);
        Should.Throw<InvalidOperationException>(() => matter.Accepted(handover));
        matter.OwnerId.ShouldBe(Given.Amara);
        handover.Accept(Given.Ben, Given.Monday);
        matter.Accepted(handover);
        matter.OwnerId.ShouldBe(Given.Ben);
        matter.HandoverCount.ShouldBe(1);
    }

    [Fact]
    public void The_hand_over_of_another_matter_changes_nothing()
    {
        var matter = Given.NewMatter();
        var other = Handover.Offer(Given.NewMatter(), Given.Ben, null, "He knows the machine", toldCustomer: true, Given.Monday);
        other.Accept(Given.Ben, Given.Monday);
        Should.Throw<ArgumentException>(() => matter.Accepted(other));
        matter.OwnerId.ShouldBe(Given.Amara);
    }
}

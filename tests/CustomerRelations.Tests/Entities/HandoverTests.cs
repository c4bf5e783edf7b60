using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class HandoverTests
{
    [Fact]
    public void A_hand_over_needs_a_reason() => Should.Throw<ArgumentException>(() => Offer(Given.Ben, null, " "));

    [Fact]
    public void A_hand_over_goes_to_one_colleague_or_to_one_team()
    {
        Should.Throw<ArgumentException>(() => Offer(null, null));
        Should.Throw<ArgumentException>(() => Offer(Given.Ben, Guid.CreateVersion7()));
        Offer(null, Guid.CreateVersion7()).ToStaffId.ShouldBeNull();
    }

    [Fact]
    public void Until_it_is_accepted_the_matter_stays_where_it_was()
    {
        var matter = Given.NewMatter();
        var handover = Handover.Offer(matter, Given.Ben, null, "He knows the machine", toldCustomer: false, Given.Monday);
        handover.FromId.ShouldBe(Given.Amara);
        matter.OwnerId.ShouldBe(Given.Amara);
        matter.HandoverCount.ShouldBe(0);
    }

    [Fact]
    public void Somebody_named_accepts()
    {
        var handover = Offer(null, Guid.CreateVersion7());
        handover.Accept(Given.Ben, Given.Monday.AddMinutes(5));
        handover.AcceptedById.ShouldBe(Given.Ben);
        handover.AcceptedAt.ShouldBe(Given.Monday.AddMinutes(5));
    }

    [Fact]
    public void What_is_sent_back_says_why()
    {
        var handover = Offer(Given.Ben, null);
        Should.Throw<ArgumentException>(() => handover.Return("", Given.Monday));
        handover.Return("Not our machine", Given.Monday);
        handover.ReturnedWhy.ShouldBe("Not our machine");
    }

    [Fact]
    public void An_answer_is_given_once()
    {
        var accepted = Offer(Given.Ben, null);
        accepted.Accept(Given.Ben, Given.Monday);
        Should.Throw<InvalidOperationException>(() => accepted.Accept(Given.Ben, Given.Monday));
        Should.Throw<InvalidOperationException>(() => accepted.Return("Not our machine", Given.Monday));

        var returned = Offer(Given.Ben, null);
        returned.Return("Not our machine", Given.Monday);
        Should.Throw<InvalidOperationException>(() => returned.Accept(Given.Ben, Given.Monday));
    }

    private static Handover Offer(Guid? staff, Guid? team, string reason = "He knows the machine") =>
        Handover.Offer(Given.NewMatter(), staff, team, reason, toldCustomer: true, Given.Monday);
}

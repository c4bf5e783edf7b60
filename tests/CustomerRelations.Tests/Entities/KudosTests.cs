using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class KudosTests
{
    [Fact]
    public void Thanks_have_words() => Should.Throw<ArgumentException>(() => Give(Given.Ben, " "));

    [Fact]
    public void Nobody_thanks_themselves() => Should.Throw<ArgumentException>(() => Give(Given.Amara, "Well done"));

    [Fact]
    public void Thanks_keep_who_gave_them_to_whom_and_when()
    {
        var kudos = Give(Given.Ben, "You stayed late for her");
        kudos.FromStaffId.ShouldBe(Given.Amara);
        kudos.ToStaffId.ShouldBe(Given.Ben);
        kudos.GivenAt.ShouldBe(Given.Monday);
    }

    [Fact]
    public void What_a_customer_said_is_theirs_and_keeps_who_passed_it_on()
    {
        var (customer, talk) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var kudos = Kudos.PassOn(Given.Ben, customer, Given.Amara, Guid.CreateVersion7(), "He took his shoes off", KudosAudience.Everybody, Given.Monday, Occasion.OfTouchpoint(talk));
        (kudos.FromCustomerId, kudos.FromStaffId, kudos.TouchpointId).ShouldBe((customer, Given.Amara, talk));
    }

    [Fact]
    public void Nobody_passes_on_thanks_to_themselves() =>
        Should.Throw<ArgumentException>(() => Kudos.PassOn(Given.Amara, Guid.CreateVersion7(), Given.Amara, Guid.CreateVersion7(), "She is kind", KudosAudience.Everybody, Given.Monday));

    [Fact]
    public void Thanks_are_for_one_conversation_one_complaint_one_promise_or_nothing_written_down()
    {
        var id = Guid.CreateVersion7();
        For(Occasion.OfTouchpoint(id)).ShouldBe((id, null, null));
        For(Occasion.OfComplaint(id)).ShouldBe((null, id, null));
        For(Occasion.OfPromise(id)).ShouldBe((null, null, id));
        For(Occasion.None).ShouldBe((null, null, null));
    }

    [Fact]
    public void Withdrawing_twice_keeps_the_first_moment()
    {
        var kudos = Give(Given.Ben, "You stayed late for her");
        kudos.Withdraw(Given.Monday);
        kudos.Withdraw(Given.Monday.AddDays(1));
        kudos.WithdrawnAt.ShouldBe(Given.Monday);
    }

    private static (Guid? Touchpoint, Guid? Complaint, Guid? Promise) For(Occasion about)
    {
        var kudos = Kudos.Give(Given.Ben, Given.Amara, Guid.CreateVersion7(), "You stayed late for her", KudosAudience.Team, Given.Monday, about);
        return (kudos.TouchpointId, kudos.ComplaintId, kudos.PromiseId);
    }

    private static Kudos Give(Guid to, string words) => Kudos.Give(to, Given.Amara, Guid.CreateVersion7(), words, KudosAudience.Team, Given.Monday);
}

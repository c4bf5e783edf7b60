using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class ComplaintTests
{
    [Fact]
    public void A_complaint_needs_the_customers_words() => Should.Throw<ArgumentException>(() => Complaint.Receive(Given.NewMatter(), " ", Given.Monday));

    [Fact]
    public void A_complaint_has_the_key_of_its_matter()
    {
        var matter = Given.NewMatter();
        Complaint.Receive(matter, "Twice promised, twice not done", Given.Monday).Id.ShouldBe(matter.Id);
    }

    [Fact]
    public void Thanked_and_understood_keep_their_first_moment()
    {
        var complaint = Receive();
        complaint.Thank("Thank you for telling us.", Given.Ben, Given.Monday);
        complaint.Thank("Thank you for telling us.", Given.Ben, Given.Monday.AddDays(1));
        complaint.Understand(Given.Monday.AddHours(1));
        complaint.Understand(Given.Monday.AddDays(1));
        complaint.ThankedAt.ShouldBe(Given.Monday);
        complaint.UnderstoodAt.ShouldBe(Given.Monday.AddHours(1));
    }

    [Fact]
    public void That_we_think_it_solved_closes_nothing()
    {
        var complaint = Receive();
        complaint.ThinkSolved(Given.Monday.AddDays(1));
        complaint.ClosedAt.ShouldBeNull();
        complaint.Verdict.ShouldBeNull();
    }

    [Fact]
    public void Only_a_yes_of_the_customer_closes_it()
    {
        var complaint = Receive();
        complaint.Judge(Solved.Partly, Feeling.SoSo, null, Given.Ben, Given.Monday.AddDays(1));
        complaint.ClosedAt.ShouldBeNull();
        complaint.Judge(Solved.NotYet, null, null, Given.Ben, Given.Monday.AddDays(2));
        complaint.ClosedAt.ShouldBeNull();
        complaint.Judge(Solved.Yes, Feeling.Pleased, null, Given.Ben, Given.Monday.AddDays(3));
        complaint.ClosedAt.ShouldBe(Given.Monday.AddDays(3));
        complaint.VerdictFeeling.ShouldBe(Feeling.Pleased);
    }

    [Fact]
    public void Not_asked_is_no_verdict() => Should.Throw<ArgumentException>(() => Receive().Judge(Solved.NotAsked, null, null, Given.Ben, Given.Monday));

    [Fact]
    public void Only_a_closed_complaint_is_opened_again()
    {
        var complaint = Receive();
        Should.Throw<InvalidOperationException>(() => complaint.Reopen("The mixer stopped again.", Given.Ben, Given.Monday.AddDays(2)));
        complaint.Judge(Solved.Yes, null, null, Given.Ben, Given.Monday);
        complaint.Reopen("The mixer stopped again.", Given.Ben, Given.Monday.AddDays(2));
        complaint.ClosedAt.ShouldBeNull();
        complaint.ReopenedCount.ShouldBe(1);
        Should.Throw<InvalidOperationException>(() => complaint.Reopen("The mixer stopped again.", Given.Ben, Given.Monday.AddDays(2)));
    }

    [Fact]
    public void A_complaint_that_is_opened_again_waits_for_another_verdict()
    {
        var complaint = Receive();
        complaint.ThinkSolved(Given.Monday);
        complaint.Judge(Solved.Yes, Feeling.Pleased, null, Given.Ben, Given.Monday.AddDays(1));
        complaint.Reopen("The mixer stopped again.", Given.Ben, Given.Monday.AddDays(2));
        (complaint.Verdict, complaint.VerdictAt, complaint.VerdictFeeling, complaint.ThinkSolvedAt).ShouldBe((null, null, null, null));
    }

    [Theory, InlineData(Solved.NotYet), InlineData(Solved.Partly)]
    public void A_yes_that_is_taken_back_opens_it_again_and_is_counted(Solved verdict)
    {
        var complaint = Receive();
        complaint.Judge(Solved.Yes, null, null, Given.Ben, Given.Monday);
        complaint.Judge(verdict, null, null, Given.Ben, Given.Monday.AddDays(1));
        complaint.ClosedAt.ShouldBeNull();
        complaint.ReopenedCount.ShouldBe(1);
    }

    private static Complaint Receive() => Complaint.Receive(Given.NewMatter(), "Twice promised, twice not done", Given.Monday);
}

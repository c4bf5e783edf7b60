using CustomerRelations.Cycle.Understand;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class ResolutionTests
{
    private static readonly DateTime Start = TestClock.Start;

    [Fact]
    public void It_runs_from_the_first_conversation_to_the_one_in_which_they_say_yes()
    {
        var took = Resolution.Of(Start, Day(5), SaidBy.Customer, null, [Talk(0, Solved.NotYet), Talk(2, Solved.NotAsked), Talk(5, Solved.Yes), Talk(9, Solved.NotAsked)]);

        took.ShouldBe(new Resolution(Start, Day(5), SaidBy.Customer, 3));
        took.Days(Day(30), DateOnly.FromDateTime).ShouldBe(5);
    }

    [Fact]
    public void Saying_yes_again_does_not_make_it_longer() =>
        Resolution.Of(Start, Day(8), SaidBy.Customer, null, [Talk(0), Talk(3, Solved.Yes), Talk(8, Solved.Yes)]).ShouldBe(new Resolution(Start, Day(3), SaidBy.Customer, 2));

    [Fact]
    public void A_yes_that_was_taken_back_does_not_count() =>
        Resolution.Of(Start, Day(8), SaidBy.Customer, null, [Talk(0), Talk(3, Solved.Yes), Talk(5, Solved.NotYet), Talk(8, Solved.Yes)]).SolvedAt.ShouldBe(Day(8));

    [Fact]
    public void A_yes_from_before_it_was_opened_again_does_not_count() =>
        Resolution.Of(Start, Day(8), SaidBy.Customer, Day(4), [Talk(0), Talk(3, Solved.Yes), Talk(8, Solved.Yes)]).ShouldBe(new Resolution(Start, Day(8), SaidBy.Customer, 3));

    [Fact]
    public void What_staff_say_is_shown_as_theirs_and_a_survey_speaks_for_the_customer()
    {
        Resolution.Of(Start, Day(2), SaidBy.Staff, null, [Talk(0), Talk(2, Solved.Yes, SaidBy.Staff)]).SaidBy.ShouldBe(SaidBy.Staff);
        Resolution.Of(Start, Day(9), SaidBy.Survey, null, [Talk(0), Talk(2, Solved.Yes, SaidBy.Staff)]).ShouldBe(new Resolution(Start, Day(9), SaidBy.Survey, 2));
    }

    [Fact]
    public void What_nobody_calls_solved_is_open_from_the_first_conversation_even_one_written_down_later()
    {
        var open = Resolution.Of(Day(1), null, null, null, [Talk(1), Talk(0)]);

        open.ShouldBe(new Resolution(Start, null, null, 2));
        open.Days(Day(12), DateOnly.FromDateTime).ShouldBe(12);
    }

    private static DateTime Day(int days) => Start.AddDays(days);

    private static TalkAnswer Talk(int day, Solved solved = Solved.NotAsked, SaidBy by = SaidBy.Customer) => new(Day(day), solved, solved == Solved.NotAsked ? null : by);
}

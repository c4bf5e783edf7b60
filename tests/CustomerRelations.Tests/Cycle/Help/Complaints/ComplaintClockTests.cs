using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Data;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintClockTests
{
    // Open from nine to five, Monday to Friday, and closed on Thursday, 5 March.
    private static readonly OpenDays Days = new("UTC", day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day == new DateOnly(2026, 3, 5) ? null : (new TimeOnly(9, 0), new TimeOnly(17, 0)));

    private static readonly DateTime Wednesday = At(4, 15);

    [Fact]
    public void A_closed_day_is_not_counted()
    {
        var clock = Clock(null, null, At(9, 10));
        (clock.Day, clock.ThankBy, clock.ResolveBy).ShouldBe((2, At(6, 17), At(12, 17)));
    }

    [Theory]
    [InlineData(6, 16, false)]
    [InlineData(6, 18, true)]
    public void A_thank_you_is_late_after_the_end_of_the_next_working_day(int day, int hour, bool late)
    {
        Clock(null, null, At(day, hour)).ThankedLate.ShouldBe(late);
        Clock(At(day, hour), null, At(20, 10)).ThankedLate.ShouldBe(late);
    }

    [Fact]
    public void The_clock_stands_still_once_it_is_closed()
    {
        var clock = Clock(At(4, 16), At(6, 10), At(27, 10));
        (clock.Day, clock.ResolvedLate).ShouldBe((1, false));
        Clock(At(4, 16), null, At(27, 10)).ResolvedLate.ShouldBeTrue();
    }

    [Fact]
    public void Eight_weeks_are_counted_in_days_of_the_calendar()
    {
        var clock = Clock(null, null, At(9, 10), new ComplaintTerms(3, 10, 56, FinalInWorkingDays: false));
        (clock.Day, clock.ThankBy, clock.ResolveBy).ShouldBe((5, At(10, 17), new DateTime(2026, 4, 29, 17, 0, 0, DateTimeKind.Utc)));
    }

    [Theory]
    [InlineData(10, 16, 3, false)]
    [InlineData(10, 18, 3, true)]
    public void Without_a_word_from_us_they_wait_too_long_after_the_days_of_the_policy(int day, int hour, int silent, bool late)
    {
        var clock = Clock(null, null, At(day, hour));
        (clock.Silent, clock.ToldLate).ShouldBe((silent, late));
        Clock(At(9, 10), null, At(day, hour)).ToldLate.ShouldBeFalse();
    }

    [Theory]
    [InlineData(9, 10)]
    [InlineData(10, 18)]
    [InlineData(7, 12)]
    public void What_was_before_the_moment_for_too_long_ago_is_late_and_what_came_after_it_is_not(int day, int hour)
    {
        var before = Days.OverdueBefore(3, At(day, hour));
        Days.EndOfWorkingDay(before.AddMinutes(-1), 3).ShouldBeLessThan(At(day, hour));
        Days.EndOfWorkingDay(before, 3).ShouldBeGreaterThanOrEqualTo(At(day, hour));
    }

    private static ComplaintClock Clock(DateTime? thanked, DateTime? closed, DateTime now, ComplaintTerms? terms = null)
    {
        var complaint = Complaint.Receive(Matter.Open(null, "The mixer", Guid.CreateVersion7(), Guid.CreateVersion7(), Wednesday), "The mixer", Wednesday);
        if (thanked is { } at)
        {
            complaint.Thank("Thank you.", Guid.CreateVersion7(), at);
        }

        if (closed is { } end)
        {
            complaint.Judge(Solved.Yes, null, null, Guid.CreateVersion7(), end);
        }

        return ComplaintClock.Of(complaint, Days, terms ?? ComplaintTerms.Usual, now);
    }

    private static DateTime At(int day, int hour) => new(2026, 3, day, hour, 0, 0, DateTimeKind.Utc);
}

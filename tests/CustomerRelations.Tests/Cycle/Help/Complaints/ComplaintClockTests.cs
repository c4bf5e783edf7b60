using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Help.Complaints;

namespace CustomerRelations.Tests.Cycle.Help.Complaints;

public sealed class ComplaintClockTests
{
    // Open from nine to five, Monday to Friday, and closed on Thursday, 5 March.
    private static readonly OpenDays Days = new("UTC", day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || day == new DateOnly(2026, 3, 5) ? null : (new TimeOnly(9, 0), new TimeOnly(17, 0)));

    private static readonly DateTime Wednesday = At(4, 15);

    [Fact]
    public void A_closed_day_is_not_counted()
    {
        var clock = ComplaintClock.Of(Wednesday, null, null, Days, At(9, 10));
        (clock.Day, clock.ThankBy, clock.ResolveBy).ShouldBe((2, At(6, 17), At(12, 17)));
    }

    [Theory]
    [InlineData(6, 16, false)]
    [InlineData(6, 18, true)]
    public void A_thank_you_is_late_after_the_end_of_the_next_working_day(int day, int hour, bool late)
    {
        ComplaintClock.Of(Wednesday, null, null, Days, At(day, hour)).ThankedLate.ShouldBe(late);
        ComplaintClock.Of(Wednesday, At(day, hour), null, Days, At(20, 10)).ThankedLate.ShouldBe(late);
    }

    [Fact]
    public void The_clock_stands_still_once_it_is_closed()
    {
        var clock = ComplaintClock.Of(Wednesday, At(4, 16), At(6, 10), Days, At(27, 10));
        (clock.Day, clock.ResolvedLate).ShouldBe((1, false));
        ComplaintClock.Of(Wednesday, At(4, 16), null, Days, At(27, 10)).ResolvedLate.ShouldBeTrue();
    }

    private static DateTime At(int day, int hour) => new(2026, 3, day, hour, 0, 0, DateTimeKind.Utc);
}

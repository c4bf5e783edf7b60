using CustomerRelations.Calendar;

namespace CustomerRelations.Tests.Calendar;

/// <summary>A branch in London, open Monday to Friday 9 to 17:30 and Saturday until 13, closed on 24 November 2026.</summary>
public sealed class OpenDaysTests
{
    private static readonly OpenDays London = new("Europe/London", day => day switch
    {
        { DayOfWeek: DayOfWeek.Sunday } or { Month: 11, Day: 24 } => null,
        { DayOfWeek: DayOfWeek.Saturday } => (new TimeOnly(9, 0), new TimeOnly(13, 0)),
        _ => (new TimeOnly(9, 0), new TimeOnly(17, 30)),
    });

    [Theory]
    [InlineData("2026-11-23T10:00", 0, "2026-11-23T10:00")]
    [InlineData("2026-11-23T10:00", 1, "2026-11-25T10:00")]
    [InlineData("2026-11-20T16:00", 1, "2026-11-21T13:00")]
    [InlineData("2026-11-21T12:00", 1, "2026-11-23T12:00")]
    [InlineData("2026-11-22T08:00", 0, "2026-11-23T09:00")]
    [InlineData("2026-11-20T22:00", 3, "2026-11-25T17:30")]
    [InlineData("2026-10-23T16:00", 2, "2026-10-26T17:00")]
    public void Working_days_leave_out_what_is_closed_and_stay_within_the_hours(string from, int days, string due) =>
        London.AddWorkingDays(Utc(from), days).ShouldBe(Utc(due));

    [Theory]
    [InlineData("2026-11-23T10:00", "2026-11-23T17:00", 0)]
    [InlineData("2026-11-23T10:00", "2026-11-25T09:00", 1)]
    [InlineData("2026-11-20T10:00", "2026-11-22T12:00", 1)]
    [InlineData("2026-11-25T10:00", "2026-11-20T10:00", 0)]
    public void Working_days_between_two_moments_are_the_open_ones_after_the_first(string from, string to, int days) =>
        London.WorkingDaysBetween(Utc(from), Utc(to)).ShouldBe(days);

    [Fact]
    public void A_branch_that_is_never_open_counts_every_day() =>
        new OpenDays("Europe/London", _ => null).AddWorkingDays(Utc("2026-11-23T10:00"), 2).ShouldBe(Utc("2026-11-25T10:00"));

    [Theory]
    [InlineData("2026-03-29", "01:30", "2026-03-29T01:30")]
    [InlineData("2026-10-25", "01:30", "2026-10-25T00:30")]
    [InlineData("2026-07-01", "12:00", "2026-07-01T11:00")]
    public void A_wall_clock_time_is_one_moment_also_in_the_nights_the_clock_changes(string day, string time, string moment) =>
        London.Moment(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Utc(moment));

    [Fact]
    public void A_day_ends_when_the_branch_closes()
    {
        London.EndOf(new DateOnly(2026, 11, 21)).ShouldBe(Utc("2026-11-21T13:00"));
        London.EndOf(new DateOnly(2026, 11, 22)).ShouldBe(Utc("2026-11-23T00:00"));
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}

using CustomerRelations.Calendar;
using CustomerRelations.Cycle.Understand;

namespace CustomerRelations.Tests.Cycle.Understand;

public sealed class ToldDayTests
{
    private static readonly OpenDays Days = new("Europe/London", day => day.DayOfWeek == DayOfWeek.Sunday ? null : (new TimeOnly(9, 0), new TimeOnly(17, 0)));

    // A Monday.
    private static readonly DateTime Told = new(2026, 3, 9, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("Ready on Thursday", 12)]
    [InlineData("It will be there by Thu 16:00.", 12)]
    [InlineData("Ready in 3 days", 12)]
    [InlineData("tomorrow", 10)]
    public void The_day_in_the_words_is_found(string words, int day) => ToldDay.Of(words, Days, Told)!.Value.Day.ShouldBe(day);

    [Theory]
    [InlineData("Amara rings with the day")]
    [InlineData("Ready on Sunday")]
    [InlineData("")]
    public void Words_without_an_open_day_name_none(string words) => ToldDay.Of(words, Days, Told).ShouldBeNull();
}

using CustomerRelations.Cycle.Help.Actions;
using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Cycle.Help.Actions;

public sealed class EffectFiguresTests
{
    private static readonly DateTime Done = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(31, 30)]
    [InlineData(91, 90)]
    [InlineData(400, 90)]
    public void Only_whole_days_since_count_and_ninety_at_most(int daysLater, int days) =>
        EffectWindow.Of(Done, Done.AddDays(daysLater))!.Days.ShouldBe(days);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Without_a_whole_day_there_is_no_window(int daysLater) => EffectWindow.Of(Done, Done.AddDays(daysLater)).ShouldBeNull();

    [Fact]
    public void Both_sides_are_as_long_and_the_day_itself_is_in_neither()
    {
        var window = EffectWindow.Of(Done, Done.AddDays(31))!;
        (window.From, window.Until).ShouldBe((new DateOnly(2026, 1, 31), new DateOnly(2026, 4, 2)));
        var figures = EffectFigures.Of(window, [.. Enumerable.Range(-40, 80).Select(day => new CauseDay(window.Done.AddDays(day), true, 1))]);
        (figures.Before, figures.After).ShouldBe((30, 30));
        figures.Weeks.Select(week => week.Count).ShouldBe([7, 7, 7, 7, 7, 7, 7, 7]);
        (figures.Weeks[0].From, figures.Weeks[4].From).ShouldBe((new DateOnly(2026, 2, 2), new DateOnly(2026, 3, 3)));
    }
}

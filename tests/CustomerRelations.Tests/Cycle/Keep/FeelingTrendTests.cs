using CustomerRelations.Cycle.Keep;
using CustomerRelations.Entities;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Cycle.Keep;

public sealed class FeelingTrendTests
{
    [Fact]
    public void A_line_that_leads_down_is_cooling_since_it_was_last_at_its_best() =>
        FeelingTrend.Of(Line(5, 4, 4, 2, 1, 3)).ShouldBe(new FeelingTrend(false, At(0)));

    [Fact]
    public void A_line_that_leads_up_is_warming_since_it_was_last_at_its_worst() =>
        FeelingTrend.Of(Line(2, 1, 3, 4, 4, 5)).ShouldBe(new FeelingTrend(true, At(1)));

    [Fact]
    public void Who_leaves_as_they_used_to_or_was_here_seldom_has_no_trend()
    {
        FeelingTrend.Of(Line(4, 3, 4, 3, 4, 3)).ShouldBeNull();
        FeelingTrend.Of(Line(5, 3, 1)).ShouldBeNull();
    }

    private static DateTime At(int month) => TestClock.Start.AddMonths(month);

    private static List<(DateTime, Feeling)> Line(params int[] oldestFirst) => oldestFirst.Select((left, at) => (At(at), (Feeling)left)).Reverse().ToList();
}

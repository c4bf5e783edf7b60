using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Tests.Reports.Numbers;

public sealed class IntervalTests
{
    // Wilson's score interval as published tables have it.
    [Theory]
    [InlineData(0, 10, 0.0, 27.8)]
    [InlineData(5, 10, 23.7, 76.3)]
    [InlineData(10, 10, 72.2, 100.0)]
    [InlineData(15, 50, 19.1, 43.8)]
    public void A_share_lies_where_Wilson_says(long part, long whole, double low, double high) =>
        Interval.OfShare(part, whole).ShouldBe(((decimal)low, (decimal)high));

    [Fact]
    public void Nothing_is_told_of_nothing()
    {
        Interval.OfShare(0, 0).ShouldBeNull();
        Interval.OfMean(1, 3, 9).ShouldBeNull();
    }

    // 1, 2, 3, 4: mean 2.5, deviation 1.291, divided by 2, times 1.96.
    [Fact]
    public void A_mean_lies_about_itself() => Interval.OfMean(4, 10, 30).ShouldBe((1.23m, 3.77m));

    [Fact]
    public void Half_and_nine_tenths_are_lengths_that_happened()
    {
        var spread = new Spread(new Dictionary<int, long> { [0] = 4, [2] = 5, [7] = 1 });

        (spread.Half, spread.NineTenths, spread.Count).ShouldBe((2, 2, 10L));
        new Spread(new Dictionary<int, long>()).Half.ShouldBeNull();
    }
}

using CustomerRelations.Reports;

namespace CustomerRelations.Tests.Reports;

public sealed class PercentTests
{
    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(0, 9, 0)]
    [InlineData(9, 9, 100)]
    [InlineData(999, 1000, 99)]
    [InlineData(1, 1000, 1)]
    [InlineData(1, 8, 13)]
    [InlineData(89, 141, 63)]
    public void Only_all_are_a_hundred_and_only_none_are_nought(int part, int whole, int? percent) => Percent.Of(part, whole).ShouldBe(percent);
}

using CustomerRelations.Calendar;

namespace CustomerRelations.Tests.Calendar;

public sealed class BranchTimeTests
{
    [Theory]
    [InlineData("Europe/London", "2026-03-02T10:00:00", "2026-03-02T10:00:00")]
    [InlineData("Europe/London", "2026-07-02T10:00:00", "2026-07-02T11:00:00")]
    [InlineData("Europe/London", "2026-03-29T00:59:59", "2026-03-29T00:59:59")]
    [InlineData("Europe/London", "2026-03-29T01:00:00", "2026-03-29T02:00:00")]
    [InlineData("Asia/Kathmandu", "2026-03-02T23:00:00", "2026-03-03T04:45:00")]
    [InlineData("Nowhere/None", "2026-03-02T10:00:00", "2026-03-02T10:00:00")]
    public void A_moment_is_shown_as_the_branchs_clock_shows_it(string zone, DateTime utc, DateTime local) =>
        BranchTime.Local(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone).ShouldBe(local);

    [Theory]
    [InlineData("Europe/London", true)]
    [InlineData("Nowhere/None", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_zone_of_this_world_is_one(string? zone, bool isZone) => BranchTime.IsZone(zone).ShouldBe(isZone);
}

using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class VisitWordsTests
{
    [Theory]
    [InlineData("2026-11-22T15:10", "2026-11-22T23:30", "time")]
    [InlineData("2026-11-22T15:10", "2026-11-23T09:15", "both")]
    [InlineData("2026-11-22T23:30", "2026-11-23T00:15", "both")]
    [InlineData("2026-07-22T23:30", "2026-07-23T00:15", "time")] // in London it is the 23rd already
    public void Only_of_today_the_hour_is_enough(string now, string at, string format) =>
        VisitWords.Format(Utc(at), Utc(now), "Europe/London").ShouldBe(format);

    private static DateTime Utc(string at) => DateTime.SpecifyKind(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}

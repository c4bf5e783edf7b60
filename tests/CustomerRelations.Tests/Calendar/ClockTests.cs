using CustomerRelations.Calendar;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Calendar;

public sealed class ClockTests
{
    [Fact]
    public void A_moment_is_utc_to_the_microsecond()
    {
        var clock = new TestClock();
        clock.Advance(TimeSpan.FromTicks(19));
        clock.Moment().ShouldBe(TestClock.Start.AddTicks(10));
        clock.Moment().Kind.ShouldBe(DateTimeKind.Utc);
    }
}

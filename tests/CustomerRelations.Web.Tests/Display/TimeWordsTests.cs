using CustomerRelations.Web.Display;

namespace CustomerRelations.Web.Tests.Display;

public sealed class TimeWordsTests
{
    private const string London = "Europe/London";

    private static readonly DateTime Now = Utc(2025, 10, 14, 11, 0);

    [Fact]
    public void A_moment_of_today_says_the_time() => Words(Utc(2025, 10, 14, 9, 4)).ShouldBe("Today 10:04");

    [Fact]
    public void A_moment_of_yesterday_says_so() => Words(Utc(2025, 10, 13, 9, 4)).ShouldBe("Yesterday 10:04");

    [Fact]
    public void A_moment_of_tomorrow_says_so() => Words(Utc(2025, 10, 15, 15, 0)).ShouldBe("Tomorrow 16:00");

    [Fact]
    public void An_earlier_day_of_this_year_says_the_day() => Words(Utc(2025, 10, 3, 9, 4)).ShouldBe("3 Oct");

    [Fact]
    public void Another_year_says_the_year() => Words(Utc(2024, 3, 14, 9, 4)).ShouldBe("14 Mar 2024");

    [Fact]
    public void Today_is_the_branchs_day_and_not_the_servers()
    {
        var lateEveningInUtc = Utc(2025, 10, 14, 23, 30);

        TimeWords.Of(lateEveningInUtc, London, TimeWords.Relative, Now).ShouldBe("Tomorrow 00:30");
        TimeWords.Of(lateEveningInUtc, "America/New_York", TimeWords.Relative, Now).ShouldBe("Today 19:30");
        TimeWords.Of(lateEveningInUtc, "Pacific/Auckland", TimeWords.Relative, Now).ShouldBe("Today 12:30");
    }

    [Fact]
    public void The_year_is_the_branchs_year()
    {
        var newYear = Utc(2025, 12, 31, 13, 0);

        TimeWords.Of(newYear, "Pacific/Auckland", TimeWords.Day, Utc(2026, 6, 1, 0, 0)).ShouldBe("1 Jan");
        TimeWords.Of(newYear, London, TimeWords.Day, Utc(2026, 6, 1, 0, 0)).ShouldBe("31 Dec 2025");
    }

    [Fact]
    public void Summer_time_ends_where_the_branch_is()
    {
        TimeWords.Of(Utc(2025, 10, 26, 0, 30), London, TimeWords.Time, Now).ShouldBe("01:30");
        TimeWords.Of(Utc(2025, 10, 26, 1, 30), London, TimeWords.Time, Now).ShouldBe("01:30");
        TimeWords.Of(Utc(2025, 10, 26, 2, 30), London, TimeWords.Time, Now).ShouldBe("02:30");
    }

    [Fact]
    public void Both_says_day_and_time()
    {
        TimeWords.Of(Utc(2025, 10, 16, 15, 0), London, TimeWords.Both, Now).ShouldBe("16 Oct, 16:00");
        TimeWords.Of(Utc(2025, 10, 14, 15, 0), London, TimeWords.Both, Now).ShouldBe("Today 16:00");
    }

    [Fact]
    public void Without_a_clock_no_day_is_today() =>
        TimeWords.Of(Now, London, TimeWords.Relative, now: null).ShouldBe("14 Oct 2025");

    [Fact]
    public void An_unknown_zone_reads_as_utc() =>
        TimeWords.Of(Utc(2025, 10, 14, 9, 4), "Nowhere/Town", TimeWords.Time, Now).ShouldBe("09:04");

    [Fact]
    public void An_unknown_format_is_refused() =>
        Should.Throw<ArgumentException>(() => TimeWords.Of(Now, London, "sometimes", Now));

    [Fact]
    public async Task The_element_carries_the_stored_moment()
    {
        var time = await Rendered.ElementAsync(new LocalTimeTagHelper { At = Utc(2025, 10, 14, 9, 4), Zone = London, Now = Now });

        time.LocalName.ShouldBe("time");
        time.GetAttribute("datetime").ShouldBe("2025-10-14T09:04:00Z");
        time.TextContent.ShouldBe("Today 10:04");
    }

    private static string Words(DateTime at) => TimeWords.Of(at, London, TimeWords.Relative, Now);

    private static DateTime Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}

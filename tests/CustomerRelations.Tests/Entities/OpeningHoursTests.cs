using CustomerRelations.Entities;

namespace CustomerRelations.Tests.Entities;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Mon 09:00-17:30; Sat 09:00-13:00")]
    [InlineData("Sun 00:00-23:59")]
    [InlineData("Mon 09:00-17:30; Tue 09:00-17:30; Wed 09:00-17:30; Thu 09:00-17:30; Fri 09:00-17:30")]
    public void What_was_written_is_read_back(string text) => OpeningHours.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("Mon")]
    [InlineData("Mon 9")]
    [InlineData("Mon 17:30-09:00")]
    [InlineData("Mon 09:00-09:00")]
    [InlineData("Mon 09:00-25:00")]
    [InlineData("Xyz 09:00-17:30")]
    [InlineData("M")]
    [InlineData("Mon 09:00-12:00; Mon 13:00-17:30")]
    public void What_was_not_written_so_is_refused_as_a_wrong_format(string text) => Should.Throw<FormatException>(() => OpeningHours.Parse(text));

    [Fact]
    public void Hours_are_read_as_people_type_them()
    {
        var typed = new Dictionary<DayOfWeek, string?> { [DayOfWeek.Monday] = " 9:00 - 17:30 ", [DayOfWeek.Sunday] = "", [DayOfWeek.Saturday] = null };
        OpeningHours.TryRead(typed, out var hours).ShouldBeTrue();
        hours.ToString().ShouldBe("Mon 09:00-17:30");
        hours[DayOfWeek.Sunday].ShouldBeEmpty();
    }

    [Fact]
    public void One_day_that_cannot_be_read_spoils_the_whole_and_keeps_the_rest()
    {
        var typed = new Dictionary<DayOfWeek, string?> { [DayOfWeek.Monday] = "09:00-17:30", [DayOfWeek.Tuesday] = "all day" };
        OpeningHours.TryRead(typed, out var hours).ShouldBeFalse();
        hours[DayOfWeek.Monday].ShouldBe("09:00-17:30");
    }

    [Fact]
    public void Open_from_the_first_minute_to_the_last_but_not_at_closing_time()
    {
        OpeningHours.Usual.IsOpen(DayOfWeek.Monday, new TimeOnly(8, 59)).ShouldBeFalse();
        OpeningHours.Usual.IsOpen(DayOfWeek.Monday, new TimeOnly(9, 0)).ShouldBeTrue();
        OpeningHours.Usual.IsOpen(DayOfWeek.Monday, new TimeOnly(17, 29)).ShouldBeTrue();
        OpeningHours.Usual.IsOpen(DayOfWeek.Monday, new TimeOnly(17, 30)).ShouldBeFalse();
        OpeningHours.Usual.IsOpen(DayOfWeek.Sunday, new TimeOnly(12, 0)).ShouldBeFalse();
    }

    [Fact]
    public void A_day_has_a_span_or_is_closed()
    {
        OpeningHours.Usual.SpanOf(DayOfWeek.Friday).ShouldBe((new TimeOnly(9, 0), new TimeOnly(17, 30)));
        OpeningHours.Usual.SpanOf(DayOfWeek.Saturday).ShouldBeNull();
    }

    [Fact]
    public void The_same_hours_are_equal()
    {
        var read = OpeningHours.Parse(OpeningHours.Usual.ToString());
        read.ShouldBe(OpeningHours.Usual);
        read.GetHashCode().ShouldBe(OpeningHours.Usual.GetHashCode());
        read.ShouldNotBe(OpeningHours.Parse("Mon 09:00-17:30"));
    }
}

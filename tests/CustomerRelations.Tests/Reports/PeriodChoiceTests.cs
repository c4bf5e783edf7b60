using CustomerRelations.Reports;

namespace CustomerRelations.Tests.Reports;

public sealed class PeriodChoiceTests
{
    // A Sunday: its week began on 16 November.
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData(null, "2026-08-31", 12)]
    [InlineData("", "2026-08-31", 12)]
    [InlineData("4", "2026-10-26", 4)]
    [InlineData("26", "2026-05-25", 26)]
    [InlineData("52", "2025-11-24", 52)]
    public void Weeks_begin_on_a_Monday_and_end_today(string? weeks, string from, int count)
    {
        var choice = Read(new ReportQuestion { Weeks = weeks });

        choice.ShouldBe(new PeriodChoice(new ReportPeriod(DateOnly.Parse(from, null), Today, "Europe/London", count), null));
        choice.Period.Mondays().Count().ShouldBe(count);
    }

    [Theory]
    [InlineData("2026-11-02", "2026-11-15", "2026-11-02", "2026-11-15")]
    [InlineData("2026-11-15", "2026-11-02", "2026-11-02", "2026-11-15")]
    [InlineData(" 2026-11-02 ", "2026-12-24", "2026-11-02", "2026-11-22")]
    [InlineData("2026-11-22", "2026-11-22", "2026-11-22", "2026-11-22")]
    public void Days_of_ones_own_are_put_in_order_and_end_today_at_the_latest(string from, string to, string first, string last)
    {
        var choice = Read(new ReportQuestion { Weeks = "own", From = from, To = to });

        (choice.Period.From, choice.Period.To, choice.Sentence).ShouldBe((DateOnly.Parse(first, null), DateOnly.Parse(last, null), null));
    }

    [Theory]
    [InlineData("13", null, null)]
    [InlineData("-4", null, null)]
    [InlineData("99999999999999", null, null)]
    [InlineData("own", null, null)]
    [InlineData("own", "2026-11-02", "")]
    [InlineData(null, "31.12.2026", "2026-02-30")]
    [InlineData(null, "2027-01-01", "2027-02-01")]
    public void What_cannot_be_read_becomes_twelve_weeks_and_a_sentence(string? weeks, string? from, string? to)
    {
        var choice = Read(new ReportQuestion { Weeks = weeks, From = from, To = to });

        choice.Period.Weeks.ShouldBe(12);
        choice.Sentence.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void More_than_two_years_are_cut_to_the_last_two()
    {
        var choice = Read(new ReportQuestion { From = "0001-01-01", To = "9999-12-31" });

        choice.Period.Mondays().Count().ShouldBe(PeriodChoice.Longest);
        choice.Period.To.ShouldBe(Today);
        choice.Sentence.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Days_beside_a_number_of_weeks_are_not_lost_without_a_word() =>
        Read(new ReportQuestion { Weeks = "4", From = "2026-11-02", To = "2026-11-15" }).Sentence.ShouldNotBeNullOrEmpty();

    private static PeriodChoice Read(ReportQuestion question) => PeriodChoice.Read(question, Today, "Europe/London");
}

using CustomerRelations.Calendar;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Reports.Numbers;

namespace CustomerRelations.Tests.Reports.Numbers;

/// <summary>A page of records is looked for on few days, however many the report has.</summary>
public sealed class DaysHoldingTests
{
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly DateOnly Last = new(2026, 12, 31);

    private readonly ReportBranch london = Branch("Europe/London");
    private readonly ReportBranch tokyo = Branch("Asia/Tokyo");

    [Fact]
    public void Of_a_year_with_ten_a_day_three_days_are_read() =>
        Days(Reading([london], _ => 10), "all", 3650).ShouldBe([(new DateOnly(2026, 12, 29), Last)]);

    [Fact]
    public void The_next_page_begins_on_the_day_on_which_the_page_before_ended()
    {
        var after = $"20260610120000000000{Guid.CreateVersion7():N}";

        Days(Reading([london], _ => 10), "all", 3650, after).ShouldBe([(new DateOnly(2026, 6, 7), new DateOnly(2026, 6, 10))]);
    }

    [Fact]
    public void Rare_ones_are_looked_for_on_their_own_days_only()
    {
        var days = Days(Reading([london], day => day.Day == 1 ? 1 : 0), "all", 12);

        days.ShouldNotBeNull().Count.ShouldBe(12);
        days.ShouldAllBe(run => run.First == run.Last && run.First.Day == 1);
    }

    [Fact]
    public void Half_a_globe_apart_two_days_more_are_read_for_a_day_that_began_earlier() =>
        Days(Reading([london, tokyo], _ => 30), "all", 30 * 365 * 2).ShouldBe([(new DateOnly(2026, 12, 29), Last)]);

    [Fact]
    public void A_week_and_a_branch_have_their_own_days()
    {
        var read = Reading([london, tokyo], _ => 1);

        Days(read, "all|week:2026-06-08", 14).ShouldBe([(new DateOnly(2026, 6, 8), new DateOnly(2026, 6, 14))]);
        Days(read, $"all|branch:{tokyo.Id}", 365).ShouldBe([(new DateOnly(2026, 12, 4), Last)]);
    }

    [Fact]
    public void What_figures_do_not_count_is_looked_for_on_every_day()
    {
        Days(Reading([london], _ => 10), "late", 7).ShouldBeNull();
        Days(Reading([london], _ => 10), "all", 3649).ShouldBeNull();
    }

    private static IReadOnlyList<(DateOnly First, DateOnly Last)>? Days(FigureReading read, string show, int count, string? after = null) =>
        DaysHolding.APage(read, new ReportLine("headlines", "All", show, count, null), after);

    private static FigureReading Reading(IReadOnlyList<ReportBranch> branches, Func<DateOnly, long> count)
    {
        var days = Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);
        var sums = new FigureSums([.. days.SelectMany(day => branches.Select(branch => new FigureDay(day, branch.Id, new Dictionary<string, long> { ["all"] = count(day) })))]);
        var scope = new ReportScope(new ReportPeriod(First, Last, "Europe/London", null), null, [], branches, null);
        return new FigureReading(scope, new ReportNames([], new Dictionary<Guid, string>()), sums);
    }

    private static ReportBranch Branch(string zone) => new(Guid.CreateVersion7(), zone, new OpenDays(zone, _ => (new TimeOnly(9, 0), new TimeOnly(17, 0))));
}

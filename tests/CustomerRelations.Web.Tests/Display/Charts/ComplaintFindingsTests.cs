using CustomerRelations.Calendar;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Web.Display.Charts;

namespace CustomerRelations.Web.Tests.Display.Charts;

public sealed class ComplaintFindingsTests
{
    private static readonly DateTime Now = new(2026, 11, 18, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Branch = Guid.CreateVersion7();
    private static readonly List<ListItem> Items = Enumerable.Range(0, 4).Select(at => new ListItem { Kind = ListKind.RootCause, Label = $"Cause {at}", Order = at }).ToList();

    [Theory]
    [InlineData(12, 0, "Customers call none of them solved so far.", "No verdict is known yet")]
    [InlineData(12, 1, "Customers call 1 of 12 solved.", "1 of 12 is solved, customers say")]
    [InlineData(12, 3, "Customers call 3 of 12 solved.", "3 of 12 are solved, customers say")]
    [InlineData(12, 12, "Customers call all of them solved.", "All 12 are solved, customers say")]
    [InlineData(40, 30, "Customers call 75% of them solved.", "75% are solved, customers say")]
    public void Few_are_counted_and_many_are_shared(int all, int solved, string breath, string verdicts)
    {
        var findings = Of(Enumerable.Range(0, all).Select(number => Fact(number < solved ? Solved.Yes : null)));

        findings.InShort.ShouldBe($"{all} gifts in four weeks. {breath}");
        findings.Verdicts.ShouldBe(verdicts);
    }

    [Theory]
    [InlineData(Solved.Yes, "One complaint, and it is solved, the customer says", "The customer calls it solved.")]
    [InlineData(Solved.NotYet, "One complaint, and it is not solved, the customer says", "The customer does not call it solved so far.")]
    [InlineData(null, "One complaint, and nobody knows yet whether it is solved", "The customer does not call it solved so far.")]
    public void One_complaint_is_told_as_one(Solved? verdict, string verdicts, string breath)
    {
        var findings = Of([Fact(verdict)]);

        findings.Verdicts.ShouldBe(verdicts);
        findings.InShort.ShouldBe($"1 gift in four weeks. {breath}");
        findings.Weeks.ShouldBe("One came in the week of 16 Nov");
        findings.Tables.ShouldBe("It stayed at the first table");
        findings.Causes.ShouldBe("No cause is known yet");
        findings.CausesUnder.ShouldBe("It stands here once somebody finds it and writes it down.");
    }

    [Theory]
    [InlineData(new[] { 3 }, "One cause makes them all", 1)]
    [InlineData(new[] { 2, 2 }, "Two causes, none more often than another", 2)]
    [InlineData(new[] { 5, 2, 2 }, "One cause makes 5 of 9", 1)]
    [InlineData(new[] { 4, 2, 2, 2 }, "One cause makes 4 of 10", 1)]
    [InlineData(new[] { 3, 3, 2, 2 }, "Two causes make 6 of 10", 2)]
    [InlineData(new[] { 10, 9, 9, 2 }, "One cause makes 33%", 1)]
    [InlineData(new[] { 16, 2, 1, 1 }, "One cause makes 80%", 1)]
    public void Causes_that_are_equally_frequent_are_never_parted(int[] counts, string causes, int few)
    {
        var findings = Of(counts.SelectMany((count, at) => Enumerable.Range(0, count).Select(_ => Fact(null, cause: Items[at].Id))));

        findings.Causes.ShouldBe(causes);
        findings.VitalFew.ShouldBe(few);
    }

    [Theory]
    [InlineData(new[] { 0, 0, 0 }, 1, "None moved to another table")]
    [InlineData(new[] { 1, 2 }, 0, "All of them moved to another table")]
    [InlineData(new[] { 1 }, 0, "It moved to another table")]
    [InlineData(new[] { 0, 0, 3 }, 1, "1 of 2 is solved where they stayed, 0 of 1 where they moved")]
    [InlineData(new[] { 0, 0, 3 }, 2, "2 of 2 are solved where they stayed, 0 of 1 where they moved")]
    public void Tables_are_told_for_few(int[] tables, int solved, string finding) =>
        Of(tables.Select((moved, at) => Fact(at < solved ? Solved.Yes : null, tables: moved))).Tables.ShouldBe(finding);

    [Fact]
    public void A_week_that_is_not_over_says_so()
    {
        var view = View([Fact(null), Fact(null), Fact(null, daysAgo: 9)]);
        var findings = new ComplaintFindings(view);

        findings.Weeks.ShouldBe("This week has the most so far: 2");
        view.Weeks.Select(findings.Row).ShouldBe(["26 Oct", "2 Nov", "9 Nov", "16 Nov, so far"]);
    }

    [Fact]
    public void Days_of_ones_own_say_which_weeks_they_cut()
    {
        var period = new ReportPeriod(new DateOnly(2026, 11, 4), new DateOnly(2026, 11, 17), "Europe/London", null);
        var view = View([Fact(null), Fact(null, daysAgo: 9)], period);

        view.Weeks.Select(new ComplaintFindings(view).Row).ShouldBe(["2 Nov, in part", "9 Nov", "16 Nov, in part"]);
        new ComplaintFindings(view).Weeks.ShouldBe("Never more than 1 in a week");
    }

    private static ComplaintFindings Of(IEnumerable<ComplaintFact> facts) => new(View(facts));

    private static ComplaintsView View(IEnumerable<ComplaintFact> facts, ReportPeriod? period = null)
    {
        period ??= new ReportPeriod(new DateOnly(2026, 10, 26), new DateOnly(2026, 11, 18), "Europe/London", 4);
        var causes = new Causes(Items);
        var branch = new ReportBranch(Branch, "Market Street", new OpenDays("Europe/London", _ => (new TimeOnly(9, 0), new TimeOnly(17, 0))));
        var days = facts.Select(fact => new FigureDay(
            branch.Days.DayOf(fact.ReceivedAt), Branch,
            ComplaintNumbers.Of(fact, branch.Days, new ComplaintPolicy()).ToDictionary(name => name, _ => 1L))).ToList();
        return ComplaintsReport.Counted(
            new ReportScope(period, null, [], [branch], null), new ComplaintCounts(new FigureSums(days)), new FigureSums([]), causes, Items, _ => new ComplaintPolicy(), Now);
    }

    private static ComplaintFact Fact(Solved? verdict, int tables = 0, Guid? cause = null, int daysAgo = 1)
    {
        var at = Now.AddDays(-daysAgo);
        return new ComplaintFact
        {
            Id = Guid.CreateVersion7(), Reference = "7K3M9QXD", BranchId = Branch, ReceivedAt = at, ThankedAt = at, Verdict = verdict,
            VerdictAt = verdict is null ? null : at.AddHours(1), RootCauseId = cause, Tables = tables,
        };
    }
}

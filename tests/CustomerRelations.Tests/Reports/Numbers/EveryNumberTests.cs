using CustomerRelations.Reports;
using CustomerRelations.Tests.Databases;

namespace CustomerRelations.Tests.Reports.Numbers;

/// <summary>Six weeks of an office in three zones; the clock stands at Monday, 2 March 2026, 10:00 in London.</summary>
public sealed class EveryNumberTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_opens_exactly_its_records(DatabaseKind kind)
    {
        await using var office = await NumbersOffice.OpenAsync(kind);
        await office.LiveAsync();

        foreach (var report in NumbersOffice.Reports)
        {
            await OpenAllAsync(office, report, new ReportQuestion { Weeks = "4" });
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Every_number_of_a_narrowed_report_opens_exactly_its_records(DatabaseKind kind)
    {
        await using var office = await NumbersOffice.OpenAsync(kind);
        await office.LiveAsync(90);
        var question = new ReportQuestion { Weeks = "own", From = "2026-01-20", To = "2026-02-25", Branch = $"{office.Tokyo.Id}", Channel = $"{office.Office.Phone.Id}", Goal = $"{office.Repair.Id}" };

        foreach (var report in NumbersOffice.Reports)
        {
            await OpenAllAsync(office, report, question);
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Days_that_are_kept_and_days_read_from_the_rows_say_the_same(DatabaseKind kind)
    {
        await using var office = await NumbersOffice.OpenAsync(kind);
        await office.LiveAsync();
        var before = new List<IReadOnlyList<ReportLine>>();
        foreach (var report in NumbersOffice.Reports)
        {
            before.Add((await office.AskAsync(report)).Lines);
        }

        await office.SweepAsync();

        foreach (var (at, report) in NumbersOffice.Reports.Index())
        {
            (await office.AskAsync(report)).Lines.ShouldBe(before[at]);
        }
    }

    [Fact]
    public async Task What_nobody_counts_is_said()
    {
        await using var office = await NumbersOffice.OpenAsync(DatabaseKind.Sqlite);
        await office.LiveAsync(40);

        foreach (var report in NumbersOffice.Reports)
        {
            foreach (var show in new[] { "nonsense", "all|channel:x", "all|hour:9-99", "within:a-b", "|", "all|week:1066-10-14", "wrong|way:x" })
            {
                var view = await office.AskAsync(report, new ReportQuestion { Show = show });
                view.Behind.ShouldBeNull();
                view.Sentence.ShouldNotBeNullOrEmpty();
            }
        }
    }

    private static async Task OpenAllAsync(NumbersOffice office, string report, ReportQuestion question)
    {
        var lines = (await office.AskAsync(report, question)).Lines.Where(line => line.Show is not null).ToList();
        lines.Count(line => line.Count > 0).ShouldBeGreaterThan(5, report);
        foreach (var line in lines.DistinctBy(line => (line.Show, line.Count)))
        {
            var seen = new HashSet<Guid>();
            string? after = null;
            do
            {
                var behind = (await office.AskAsync(report, question with { Show = line.Show, After = after })).Behind;
                behind.ShouldNotBeNull($"{report} {line.Show}");
                behind.Records.ShouldAllBe(record => seen.Add(record.Id));
                after = behind.NextAfter;
            }
            while (after is not null && seen.Count < 500);

            seen.Count.ShouldBe(line.Count, $"{report} {line.Show}");
        }
    }
}

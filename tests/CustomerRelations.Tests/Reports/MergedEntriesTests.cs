using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Numbers;
using CustomerRelations.Tests.Databases;
using CustomerRelations.Tests.Reports.Numbers;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports;

/// <summary>A report that is narrowed to an entry tells of everything that reads as that entry today, kept or counted anew.</summary>
public sealed class MergedEntriesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Narrowed_to_an_entry_a_report_tells_of_all_that_was_merged_into_it(DatabaseKind kind)
    {
        await using var office = await NumbersOffice.OpenAsync(kind);
        await office.LiveAsync(90);
        await office.MergeAsync(office.Refund, office.Repair);
        await office.MergeAsync(office.Letter, office.Office.Phone);
        var live = await LinesAsync(office);

        await office.SweepAsync();

        (await LinesAsync(office)).ShouldBe(live);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_merge_adds_up_what_both_names_counted_and_opens_exactly_these(DatabaseKind kind)
    {
        await using var office = await NumbersOffice.OpenAsync(kind);
        await office.LiveAsync(90);
        await office.SweepAsync();
        var (repair, refund) = (await AllAsync(office, office.Repair), await AllAsync(office, office.Refund));
        repair.ShouldBeGreaterThan(0);
        refund.ShouldBeGreaterThan(0);

        await office.MergeAsync(office.Refund, office.Repair);

        (await AllAsync(office, office.Repair)).ShouldBe(repair + refund);
        (await AllAsync(office, office.Refund)).ShouldBe(repair + refund);
        foreach (var report in NumbersOffice.Reports)
        {
            var question = new ReportQuestion { Weeks = "4", Goal = $"{office.Repair.Id}" };
            foreach (var line in (await office.AskAsync(report, question)).Lines.Where(line => line.Show is not null && line.Count is > 0 and < 50).DistinctBy(line => (line.Show, line.Count)))
            {
                (await office.AskAsync(report, question with { Show = line.Show })).Behind.ShouldNotBeNull(line.Show).Records.Count.ShouldBe(Math.Min(line.Count, RecordsBehind.PageSize), $"{report} {line.Show}");
            }
        }
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Complaints_of_a_merged_topic_are_counted_and_found_under_what_it_became(DatabaseKind kind)
    {
        await using var office = await ReportOffice.OpenAsync(kind);
        ListItem late = new() { Kind = ListKind.Topic, Label = "Too late", Order = 1 }, waiting = new() { Kind = ListKind.Topic, Label = "Waiting", Order = 2 };
        office.Also(late, waiting);
        foreach (var (at, topic) in new[] { late, waiting, waiting, null }.Index())
        {
            office.Add(new DateTime(2026, 2, 16 + at, 10, 0, 0, DateTimeKind.Utc)).TopicId = topic?.Id;
        }

        await office.SaveAsync();
        await office.SweepAsync();
        var before = await WeeksAsync(office, late);
        before.ShouldBe((1, 1));

        await office.ChangeAsync(async db =>
        {
            var merged = await db.ListItems.SingleAsync(item => item.Id == waiting.Id);
            merged.MergeInto(await db.ListItems.SingleAsync(item => item.Id == late.Id), TestClock.Start);
            db.Note("List entry merged", merged);
        });

        (await WeeksAsync(office, late)).ShouldBe((3, 3));
        (await WeeksAsync(office, waiting)).ShouldBe((3, 3));
        await office.ForgetFiguresAsync();
        (await WeeksAsync(office, late)).ShouldBe((3, 3));
    }

    private static async Task<(int Counted, int Found)> WeeksAsync(ReportOffice office, ListItem topic)
    {
        var question = new ReportQuestion { Weeks = "4", Topic = $"{topic.Id}" };
        var line = (await office.AskAsync(question)).Lines.First(line => line.Show == ComplaintNumbers.NoCause);
        return (line.Count, (await office.AskAsync(question with { Show = line.Show })).Behind.ShouldNotBeNull().Records.Count);
    }

    private static async Task<int> AllAsync(NumbersOffice office, ListItem goal) =>
        (await office.AskAsync("outcomes", new ReportQuestion { Weeks = "4", Goal = $"{goal.Id}" })).Lines.First(line => line.Label == "Goals opened").Count;

    private static async Task<List<ReportLine>> LinesAsync(NumbersOffice office)
    {
        var lines = new List<ReportLine>();
        foreach (var report in NumbersOffice.Reports)
        {
            lines.AddRange((await office.AskAsync(report, new ReportQuestion { Weeks = "4", Goal = $"{office.Repair.Id}" })).Lines);
            lines.AddRange((await office.AskAsync(report, new ReportQuestion { Weeks = "4", Channel = $"{office.Office.Phone.Id}" })).Lines);
        }

        return lines;
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;
using CustomerRelations.Entities;
using CustomerRelations.Reports;
using CustomerRelations.Reports.Figures;
using CustomerRelations.Tests.Cycle.Receive.Import;
using CustomerRelations.Tests.Cycle.Receive.Import.Complaints;
using CustomerRelations.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Tests.Reports;

/// <summary>The public export of consumer complaints, taken in as anybody would, against the same file counted by plain loops that know nothing of the report.</summary>
public sealed class ConsumerFileNumbersTests
{
    // A report is of two years at most; these three hold nearly all of the file.
    private static readonly (string From, string To)[] Periods = [("2012-01-02", "2013-12-29"), ("2016-01-04", "2017-12-31"), ("2021-10-04", "2023-09-30")];

    [WithSamples]
    public async Task The_report_says_what_the_file_says_from_rows_and_from_kept_figures()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var path = Path.Combine(WithSamplesAttribute.Folder!, "cfpb", "cfpb_complaints_dev.csv");
        var rows = Counted(File.ReadAllText(path));
        (await office.BringAsync(File.OpenRead(path), Path.GetFileName(path), ComplaintOffice.ConsumerMap)).Value.Created.ShouldBe(rows.Count);

        foreach (var (from, to) in Periods)
        {
            ShouldSay(await AskAsync(office, new ReportQuestion { From = from, To = to }), rows, from, to);
        }

        await SweepAsync(office);

        (await KeptAsync(office)).ShouldBe(rows.Count);
        foreach (var (from, to) in Periods)
        {
            ShouldSay(await AskAsync(office, new ReportQuestion { From = from, To = to }), rows, from, to);
        }
    }

    [WithSamples]
    public async Task Narrowed_to_a_topic_or_a_channel_it_says_what_the_file_says()
    {
        await using var office = await ComplaintOffice.AtAsync(DatabaseKind.Sqlite);
        var path = Path.Combine(WithSamplesAttribute.Folder!, "cfpb", "cfpb_complaints_dev.csv");
        var (from, to) = Periods[^1];
        var rows = Counted(File.ReadAllText(path)).Where(row => IsBetween(row.Day, from, to)).ToList();
        await office.BringAsync(File.OpenRead(path), Path.GetFileName(path), ComplaintOffice.ConsumerMap);
        await SweepAsync(office);
        var items = await office.Database.ReadAsync(db => db.ListItems.ToListAsync());
        var question = new ReportQuestion { From = from, To = to };

        foreach (var (product, count) in Tally(rows.Select(row => row.Product)))
        {
            var topic = items.Single(item => item.Kind == ListKind.Topic && item.Label == product);
            (await AskAsync(office, question with { Topic = $"{topic.Id}" })).Headlines.Received.Count.ShouldBe(count, product);
        }

        foreach (var (way, count) in Tally(rows.Select(row => row.Way)))
        {
            var channel = items.Single(item => item.Kind == ListKind.Channel && string.Equals(item.Label, way, StringComparison.OrdinalIgnoreCase));
            (await AskAsync(office, question with { Channel = $"{channel.Id}" })).Headlines.Received.Count.ShouldBe(count, way);
        }

        var (debts, phone) = (items.Single(item => item.Label == "Debt collection"), items.Single(item => item.Kind == ListKind.Channel && item.Label == "Phone"));
        (await AskAsync(office, question with { Topic = $"{debts.Id}", Channel = $"{phone.Id}" })).Headlines.Received.Count
            .ShouldBe(rows.Count(row => row is { Product: "Debt collection", Way: "Phone" }));
    }

    // What the file holds: days, topics, ways in. It holds no verdict of a customer, no cause, no thanks and no hand-over, so none may appear.
    private static void ShouldSay(ComplaintsView view, List<(DateOnly Day, string Product, string Way)> rows, string from, string to)
    {
        var weeks = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var all = 0;
        foreach (var row in rows.Where(row => IsBetween(row.Day, from, to)))
        {
            var monday = row.Day;
            while (monday.DayOfWeek != DayOfWeek.Monday)
            {
                monday = monday.AddDays(-1);
            }

            var week = Written(monday);
            weeks[week] = weeks.GetValueOrDefault(week) + 1;
            all++;
        }

        all.ShouldBeGreaterThan(200);
        view.Headlines.Received.Count.ShouldBe(all);
        view.Weeks.Where(week => week.Count > 0).Select(week => (week.Label, week.Count, week.Solved)).ShouldBe(weeks.Select(week => (week.Key, week.Value, (int?)0)));
        view.Verdicts.Select(line => (line.Label, line.Count)).ShouldBe([("Yes", 0), ("Partly", 0), ("No", 0), ("Not known", all)]);
        view.Causes.Select(line => (line.Label, line.Count)).ShouldBe([("Not known yet", all)]);
        view.Tables.Select(line => line.Count).ShouldBe([all, 0, 0, 0, 0]);
        var heads = view.Headlines;
        (heads.Solved.Count, heads.Thought.Count, heads.Thanked.Count, heads.NotThanked.Count, heads.ThanksDue.Count, heads.Half.WorkingDays).ShouldBe((0, 0, 0, all, 0, null));
        (heads.Kept.Of, view.Remedies.Count, view.DaysTaken.Sum(line => line.Count)).ShouldBe((0, 0, 0));
    }

    private static async Task<ComplaintsView> AskAsync(ComplaintOffice office, ReportQuestion question)
    {
        await using var scope = office.Database.Scope(readOnly: true);
        return await scope.Get<ComplaintsReport>().ReadAsync(question, "Europe/London", CancellationToken.None);
    }

    private static async Task SweepAsync(ComplaintOffice office)
    {
        await using var scope = office.Database.Scope();
        await scope.Get<FigureSweep>().SweepAsync(office.Database.Clock.Now, CancellationToken.None);
    }

    private static async Task<long> KeptAsync(ComplaintOffice office)
    {
        var figures = await office.Database.ReadAsync(db => db.DayFigures.Where(figure => figure.Kind == FigureKind.Complaints && figure.Filter == "").ToListAsync());
        (await office.Database.ReadAsync(db => db.DirtyDays.CountAsync(mark => mark.Kind == FigureKind.Complaints))).ShouldBe(0);
        var sum = 0L;
        foreach (var figure in figures)
        {
            sum += JsonSerializer.Deserialize<Dictionary<string, long>>(figure.Counts)!.GetValueOrDefault("all");
        }

        return sum;
    }

    private static IEnumerable<(string Name, int Count)> Tally(IEnumerable<string> names) => names.CountBy(name => name).Select(one => (one.Key, one.Value));

    private static bool IsBetween(DateOnly day, string from, string to) => day >= Day(from) && day <= Day(to);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A reader of its own: cells by commas, quotes doubled inside quotes, lines that go on inside them.
    private static List<(DateOnly Day, string Product, string Way)> Counted(string text)
    {
        var (rows, cells, cell, isQuoted) = (new List<(DateOnly, string, string)>(), new List<string>(), new StringBuilder(), false);
        foreach (var sign in text)
        {
            if (sign == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (isQuoted || (sign is not ',' and not '\n' and not '\r'))
            {
                cell.Append(sign);
            }
            else if (sign is ',' or '\n')
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }

            if (sign == '\n' && !isQuoted)
            {
                rows.AddRange(cells[0] == "Date received" ? [] : [(Day(cells[0]), cells[1].Trim(), cells[12].Trim())]);
                cells.Clear();
            }
        }

        return rows;
    }
}

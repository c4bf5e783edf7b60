using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Reports;

public sealed class ComplaintsTests(ComplaintsOffice office) : IClassFixture<ComplaintsOffice>
{
    private const string Page = "/reports/complaints?weeks=4";

    [Fact]
    public async Task Every_number_on_the_page_opens_as_many_complaints_as_it_says()
    {
        var manager = await ManagerAsync();
        var numbers = NumbersOf(await manager.PageAsync(Page));

        numbers.Count.ShouldBeGreaterThan(12);
        foreach (var (address, number) in numbers)
        {
            (await CountAsync(manager, address)).ShouldBe(number, address);
        }
    }

    [Fact]
    public async Task A_spreadsheet_holds_the_numbers_of_the_page()
    {
        var manager = await ManagerAsync();
        var page = await manager.PageAsync(Page);
        var answer = await manager.GetAsync("/reports/complaints.csv?weeks=4");
        var rows = (await answer.Content.ReadAsStringAsync()).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        answer.ShouldBe(HttpStatusCode.OK).Content.Headers.ContentDisposition!.FileName!.ShouldMatch(@"^complaints-\d{4}-\d\d-\d\d-to-\d{4}-\d\d-\d\d\.csv$");
        rows[0].ShouldBe("part,label,count,of,share_percent,solved,solved_percent,running_percent,working_days,amount,low,high,unit");
        foreach (var (caption, part) in new[] { ("Complaints each week", "weeks"), ("Verdicts", "verdicts"), ("Causes", "causes"), ("Tables against solved", "tables") })
        {
            rows.Where(row => row.StartsWith(part + ",", StringComparison.Ordinal)).Select(CountOf).ShouldBe(TableOf(page, caption), part);
        }
    }

    [Fact]
    public async Task A_cause_that_looks_like_a_formula_stays_text_in_a_spreadsheet() =>
        (await (await (await ManagerAsync()).GetAsync("/reports/complaints.csv")).Content.ReadAsStringAsync())
            .ShouldContain($"causes,\"'{ComplaintsOffice.Formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\",");

    [Fact]
    public async Task The_same_numbers_stand_in_the_file_for_machines()
    {
        var manager = await ManagerAsync();
        var page = await manager.PageAsync(Page);
        var answer = await manager.GetAsync("/reports/complaints.json?weeks=4&show=all");
        using var sheet = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var lines = sheet.RootElement.GetProperty("lines").EnumerateArray().ToList();

        answer.ShouldBe(HttpStatusCode.OK).Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        lines.Where(line => line.GetProperty("part").GetString() == "causes").Select(line => line.GetProperty("count").GetInt32()).ShouldBe(TableOf(page, "Causes"));
        sheet.RootElement.GetProperty("from").GetString()!.Length.ShouldBe(10);
    }

    [Theory]
    [InlineData("?weeks=banana")]
    [InlineData("?weeks=own&from=2026-99-99&to=now")]
    [InlineData("?from=9999-12-31&to=9999-12-31")]
    [InlineData("?weeks=4&branch=nowhere")]
    [InlineData("?weeks=4&show=tables:99")]
    public async Task A_question_that_makes_no_sense_is_answered_with_a_sentence(string question)
    {
        var manager = await ManagerAsync();

        (await manager.PageAsync("/reports/complaints" + question)).QuerySelector("main .banner[role=status]").ShouldNotBeNull();
        (await manager.GetAsync("/reports/complaints.csv" + question)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Days_without_complaints_say_so_and_draw_nothing()
    {
        var page = await (await ManagerAsync()).PageAsync("/reports/complaints?from=2001-01-01&to=2001-02-01");

        page.MainText().ShouldContain("Nobody complained in these days.");
        page.QuerySelector("svg[role=img]").ShouldBeNull();
    }

    [Fact]
    public async Task A_longer_look_from_days_without_complaints_stays_with_the_branch()
    {
        var branch = (await office.Host.StaffAsync("manager@demo.example")).BranchId;
        var page = await (await ManagerAsync()).PageAsync($"/reports/complaints?from=2001-01-01&to=2001-02-01&branch={branch}");

        page.QuerySelector(".empty a.btn")!.GetAttribute("href").ShouldBe($"/reports/complaints?weeks=52&branch={branch}");
    }

    [Fact]
    public async Task What_customers_wrote_is_shown_as_they_wrote_it()
    {
        var page = await (await ManagerAsync()).PageAsync(Page + "&show=all");

        page.QuerySelectorAll("#behind .voice").Select(voice => voice.TextContent).ShouldContain(words => words.StartsWith("You said Friday. <b>", StringComparison.Ordinal));
        page.QuerySelector("#behind .voice b").ShouldBeNull();
    }

    [Fact]
    public async Task Each_chart_has_its_finding_its_words_and_its_table()
    {
        var charts = (await (await ManagerAsync()).PageAsync(Page)).QuerySelectorAll("figure.chart");

        charts.Length.ShouldBe(10);
        foreach (var chart in charts)
        {
            chart.QuerySelector("figcaption h2")!.TextContent.Length.ShouldBeGreaterThan(9);
            if (chart.QuerySelector("svg[role=img]") is { } drawing)
            {
                drawing.GetAttribute("aria-label")!.ShouldMatch(@"\d");
                chart.QuerySelector("details.data").ShouldNotBeNull();
            }
        }
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Page + "&show=all")]
    [InlineData("/reports/complaints.csv")]
    public async Task A_report_asks_a_few_times_a_part_and_never_once_a_row(string path)
    {
        var manager = await ManagerAsync();
        (await manager.GetAsync(path)).EnsureSuccessStatusCode();
        office.TakeStatements();

        (await manager.GetAsync(path)).EnsureSuccessStatusCode();

        // Warm: the session, the marks, the figures, three questions for the days that are not kept, what waits now, actions, views; and two for the records.
        office.TakeStatements().ShouldBeInRange(1, 11);
    }

    [Fact]
    public async Task Reports_are_offered_to_managers_and_not_to_clerks()
    {
        const string Link = "nav a[href='/reports/complaints']";

        (await (await ManagerAsync()).PageAsync("/customers")).QuerySelector(Link).ShouldNotBeNull();
        (await (await office.Host.SignedInAsync("desk@demo.example")).PageAsync("/customers")).QuerySelector(Link).ShouldBeNull();
    }

    // The bar at the foot of a phone has no room for Reports.
    [Fact]
    public async Task The_complaints_page_leads_a_manager_to_the_report_and_no_clerk()
    {
        const string Link = ".pagehead a[href='/reports/complaints']";

        (await (await ManagerAsync()).PageAsync("/complaints")).QuerySelector(Link).ShouldNotBeNull();
        (await (await office.Host.SignedInAsync("desk@demo.example")).PageAsync("/complaints")).QuerySelector(Link).ShouldBeNull();
    }

    private Task<Visitor> ManagerAsync() => office.Host.SignedInAsync("manager@demo.example");

    // The number is the link's text before what only screen readers hear.
    private static List<(string Address, int Number)> NumbersOf(IHtmlDocument page) =>
        page.QuerySelectorAll("main a[href*='show=']").Select(link => (link.GetAttribute("href")!.Split('#')[0], int.Parse(link.FirstChild!.TextContent, null))).Distinct().ToList();

    private static async Task<int> CountAsync(Visitor manager, string address)
    {
        var count = 0;
        for (var next = address; next is not null;)
        {
            var page = await manager.PageAsync(next);
            count += page.QuerySelectorAll("#behind tbody tr").Length;
            next = page.QuerySelectorAll("#behind .pager a").FirstOrDefault(link => link.TextContent == "Further back")?.GetAttribute("href")!.Split('#')[0];
        }

        return count;
    }

    private static IEnumerable<int> TableOf(IHtmlDocument page, string caption) =>
        page.QuerySelectorAll("details.data table").Single(table => table.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody tr").Select(row => int.Parse(row.QuerySelector("td")!.FirstElementChild!.FirstChild!.TextContent, null));

    // A label may hold commas inside its quotes; the count comes after it.
    private static int CountOf(string row)
    {
        var rest = row[(row.IndexOf(',') + 1)..];
        var end = rest[0] == '"' ? rest.LastIndexOf('"') + 1 : rest.IndexOf(',');
        return int.Parse(rest[(end + 1)..].Split(',')[0], null);
    }
}

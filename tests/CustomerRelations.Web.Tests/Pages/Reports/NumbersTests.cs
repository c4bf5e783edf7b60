using System.Net;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Reports;

/// <summary>The five reports of numbers, on the demo office.</summary>
public sealed class NumbersTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Theory]
    [InlineData("outcomes")]
    [InlineData("feelings")]
    [InlineData("handovers")]
    [InlineData("wrong-doors")]
    [InlineData("promises")]
    public async Task A_report_tells_opens_its_numbers_and_is_there_as_a_file(string report)
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");

        var page = await manager.PageAsync($"/reports/{report}?weeks=26");

        page.QuerySelectorAll("main figure h2").Length.ShouldBeGreaterThan(3);
        var link = page.QuerySelectorAll("main .stats a").First(one => one.GetAttribute("href")!.Contains("show=", StringComparison.Ordinal));
        var behind = await manager.PageAsync(link.GetAttribute("href")!.Split('#')[0]);
        behind.QuerySelectorAll("#behind tbody tr").Length.ShouldBeInRange(1, 25);
        (await (await manager.GetAsync($"/reports/{report}.csv?weeks=26")).Content.ReadAsStringAsync()).ShouldContain("headlines,");
        (await (await manager.GetAsync($"/reports/{report}.json?weeks=26")).Content.ReadAsStringAsync()).ShouldContain($"\"{report}\"");
        (await manager.GetAsync($"/reports/{report}?weeks=x&show=zz&after=1&branch=narnia")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

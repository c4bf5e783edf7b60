using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Monday morning: the report of one branch, who stands behind a number, kept under a name, on paper.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class ComplaintsReportTests(DemoDesk office)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_manager_filters_opens_a_number_and_keeps_the_report(int width, bool scripts)
    {
        var name = $"Mondays at {width}";
        var manager = await office.SignInAsync(await office.OpenAsync(width, scripts: scripts), "manager@demo.example");
        await manager.GotoAsync("/reports/complaints");
        await manager.Locator("#weeks").SelectOptionAsync("52");
        await manager.Locator("#branch").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await manager.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();

        var number = manager.Locator("a[href*='show=all']").First;
        var count = (await number.InnerTextAsync()).Split(',')[0];
        await number.ClickAsync();
        await Assertions.Expect(manager.Locator("#behind .note")).ToContainTextAsync(count);
        await Assertions.Expect(manager.Locator("#branch option:checked")).Not.ToHaveTextAsync("All branches");

        await manager.Locator("details.menu summary", new() { HasText = "More" }).First.ClickAsync();
        await manager.GetByRole(AriaRole.Link, new() { Name = "Keep this report" }).ClickAsync();
        await manager.Locator("[name='Input.Name']").FillAsync(name);
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync());
        await manager.GotoAsync("/reports/complaints");
        await manager.GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();
        await Assertions.Expect(manager.Locator("#weeks")).ToHaveValueAsync("52");
        (await manager.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);

        await manager.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(manager.Locator(".reportbar")).ToBeHiddenAsync();
        await Assertions.Expect(manager.Locator(".paper-only")).ToBeVisibleAsync();
        await Assertions.Expect(manager.Locator("details.data:not([open]) table").First).ToBeVisibleAsync();
        await manager.Context.CloseAsync();
    }
}

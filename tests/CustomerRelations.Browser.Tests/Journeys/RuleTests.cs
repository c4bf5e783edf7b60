using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>An admin writes a rule, plays it, saves it and sees it among the others; with scripts and without.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class RuleTests(DemoDesk desk) : Journey(desk)
{
    [Theory]
    [InlineData(1280, true, "Look in after a long silence")]
    [InlineData(390, false, "Look in after a silence, by phone")]
    public async Task A_rule_is_written_played_saved_and_put_away(int width, bool scripts, string name)
    {
        var admin = await Desk.SignInAsync(await Desk.OpenAsync(width, scripts: scripts), "admin@demo.example");
        await admin.GotoAsync("/admin/rules");
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Link, new() { Name = "New rule" }).ClickAsync());
        await admin.Locator("[name='Input.Trigger']").SelectOptionAsync("Silent");
        if (!scripts)
        {
            await admin.LeadOnAsync(() => admin.Locator("[data-look]").ClickAsync());
        }

        await Assertions.Expect(admin.Locator("[name='Input.ManyDays']")).ToHaveValueAsync("90");
        await admin.Locator("[name='Input.ManyDays']").FillAsync("45");
        await admin.LeadOnAsync(() => admin.Locator("[data-look]").ClickAsync());
        await Assertions.Expect(admin.Locator("#h-dry")).ToContainTextAsync("in the last 30 days");
        (await admin.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);

        await admin.Locator("[name='Input.Name']").FillAsync(name);
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Button, new() { Name = "Save rule" }).ClickAsync());

        var line = admin.Locator("#rules li").Filter(new() { HasText = name });
        await Assertions.Expect(line).ToContainTextAsync("for 45 days");
        await Assertions.Expect(line.GetByRole(AriaRole.Switch)).ToHaveAttributeAsync("aria-checked", "false");
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Link, new() { Name = "Put it away" }).ClickAsync());
        await admin.GetByLabel("Why").FillAsync("Only to see how it reads");
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Button, new() { Name = "Put it away" }).ClickAsync());
        await Assertions.Expect(admin.Locator("#history")).ToContainTextAsync("Only to see how it reads");
        await admin.Context.CloseAsync();
    }
}

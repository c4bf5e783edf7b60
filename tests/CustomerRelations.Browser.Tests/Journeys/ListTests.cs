using System.Text.RegularExpressions;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>A manager finds the people they mean, keeps the list, and changes two of them at once.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed partial class ListTests(DemoDesk desk) : Journey(desk)
{
    [Theory]
    [InlineData(1280, true)]
    [InlineData(390, false)]
    public async Task A_list_is_filtered_and_kept_and_two_on_it_get_a_tag_and_lose_it_again(int width, bool scripts)
    {
        var name = scripts ? "Friends on Monday" : "Friends on Tuesday";
        var page = await Desk.SignInAsync(await Desk.OpenAsync(width, scripts: scripts), "manager@demo.example");
        using var look = new Look(page);
        await page.GotoAsync("/customers");
        await page.GetByText("Filters and columns").ClickAsync();
        var tags = await page.GetByLabel("Tag", new() { Exact = true }).Locator("option").AllTextContentsAsync();
        await page.GetByLabel("Tag", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = tags[1] });
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Group, new() { Name = "Filters" }).GetByRole(AriaRole.Link, new() { Name = $"Tag: {tags[1]}" })).ToBeVisibleAsync();

        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Keep this list" }).ClickAsync());
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Kept lists" }).GetByRole(AriaRole.Link, new() { Name = name })).ToHaveAttributeAsync("aria-current", "true");

        await ChangeTwoAsync(page, tags[2]);
        if (scripts)
        {
            await look.FindsNothingAsync();
        }

        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Put it back" }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Putting it back" })).ToContainTextAsync("Put back");
        await page.Context.CloseAsync();
    }

    private static async Task ChangeTwoAsync(IPage page, string tag)
    {
        for (var place = 0; place < 2; place++)
        {
            await page.Locator("tbody input[name=who]").Nth(place).CheckAsync();
        }

        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Change branch, colleague or tag" }).ClickAsync());
        var give = page.Locator("optgroup[label='Give the tag'] option", new() { HasTextString = tag });
        await page.GetByLabel("What is to be changed?").SelectOptionAsync((await give.GetAttributeAsync("value"))!);
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Show what would happen" }).ClickAsync());
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { NameRegex = ChangeButton() }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = $"Tag given: {tag}" })).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"^Change \d+ files?$")]
    private static partial Regex ChangeButton();
}

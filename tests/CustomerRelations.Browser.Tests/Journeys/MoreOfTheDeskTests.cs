using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>What a script makes quicker under "More" and at the promises, and what keeps working without one.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class MoreOfTheDeskTests(DemoDesk desk) : Journey(desk)
{
    [Fact]
    public async Task A_day_is_said_back_as_soon_as_its_field_is_left_and_another_promise_comes_beside_it()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        await page.GetByLabel("I promise to").First.FillAsync("Ring her");
        var by = page.Locator("[name='Input.PromiseBy']");
        await by.FillAsync("Sunday 10");
        await by.PressAsync("Tab");
        await Assertions.Expect(page.GetByText("We are closed")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take it" }).ClickAsync();
        await by.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#stage-6 .heard .at")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Another promise" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("And I promise to")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[name='Input.PromiseWords']")).ToHaveValueAsync("Ring her");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_happens_next_is_asked_once_with_everything_typed_there(bool scripts)
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: scripts));
        await page.GotoAsync("/desk");
        await page.GetByLabel("Stay anonymous").CheckAsync(new() { Force = true });
        await page.GetByLabel("What do they want to achieve?").FillAsync("Three letters and no answer");
        await page.Locator("#stage-3 .more > summary").ClickAsync();
        await page.GetByLabel("What worries them?").FillAsync("The winter");
        await page.Locator("[name='Input.Left'][value='1']").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("What happens next?")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("What worries them?")).ToHaveValueAsync("The winter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nothing, save it" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
    }
}

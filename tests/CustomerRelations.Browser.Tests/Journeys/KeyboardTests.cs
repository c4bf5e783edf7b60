using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>The keys of the desk, and what they leave alone.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class KeyboardTests(DemoDesk desk) : Journey(desk)
{
    [Fact]
    public async Task Alt_1_reads_what_to_be_ready_for()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        await page.GotoAsync("/desk");
        await page.Keyboard.PressAsync("Alt+1");

        await Assertions.Expect(page.Locator("#stage-1")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".guide > .g1")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".guide > .default")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_letter_written_with_Alt_and_the_number_pad_is_no_key_of_the_desk()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        await page.GotoAsync("/desk");
        await page.GetByLabel("Who is it?").FocusAsync();
        foreach (var key in new[] { "Alt+Numpad0", "Alt+Numpad2", "Alt+Numpad3" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(page.Locator("#anonymous")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+0");
        await Assertions.Expect(page.Locator("#anonymous")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task K_leads_to_thanks_for_what_the_page_is_about_and_is_a_letter_while_typing()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        var talk = await Addresses.OfAsync(Desk, "/touchpoints/{reference}");
        await page.GotoAsync(talk);
        await page.Keyboard.PressAsync("k");
        await page.WaitForURLAsync($"**/kudos?touchpoint={talk.Split('/')[^1]}");

        await Assertions.Expect(page.GetByLabel("What did they do?")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.GetByLabel("What did they do?")).ToHaveValueAsync("k");
        await page.GotoAsync("/kudos");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.GetByLabel("Who", new() { Exact = true })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Ctrl_Enter_presses_the_button_that_is_in_use()
    {
        var page = await Desk.PageOfAsync("admin@demo.example");
        await page.GotoAsync("/admin/lists/goals");
        var names = page.Locator("tbody tr td:first-child");
        var second = await names.Nth(1).InnerTextAsync();
        await page.Locator("tbody tr").Nth(1).GetByRole(AriaRole.Button).First.FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(names.Nth(0)).ToHaveTextAsync(second);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Put_aside_by_one_key_or_its_button_everything_stands_there_again(bool scripts)
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(1280, scripts: scripts));
        await page.GotoAsync("/desk");
        await page.GetByLabel("Who is it?").FillAsync("Ottoline Wren");
        await page.Locator("[name='Input.Goal']").FillAsync($"The lid of the small pan, {scripts}");
        await page.Locator("[name='Input.Did']").FillAsync("Looked on the top shelf");
        await page.LeadOnAsync(() => scripts ? page.Keyboard.PressAsync("Control+Shift+Enter") : page.GetByRole(AriaRole.Button, new() { Name = "Put aside" }).ClickAsync());
        await Assertions.Expect(page.GetByText("Put aside. Finish it within 24 hours.")).ToBeVisibleAsync();

        await page.GotoAsync("/");
        await page.LeadOnAsync(() => page.Locator("li", new() { HasText = $"The lid of the small pan, {scripts}" }).GetByRole(AriaRole.Link, new() { Name = "Finish" }).ClickAsync());

        await Assertions.Expect(page.GetByLabel("Who is it?")).ToHaveValueAsync("Ottoline Wren");
        await Assertions.Expect(page.Locator("[name='Input.Did']")).ToHaveValueAsync("Looked on the top shelf");
        await page.Locator("[name='Input.Anonymous']").CheckAsync(new() { Force = true });
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());
        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
    }
}

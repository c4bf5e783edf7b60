using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Finding somebody while they stand at the desk.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class FindTests(DemoDesk office)
{
    [Fact]
    public async Task A_person_is_chosen_by_keyboard_alone_and_what_was_typed_stays()
    {
        var page = await office.PageOfAsync("desk@demo.example");
        await page.GotoAsync("/desk");
        await page.GetByLabel("What did you do?").FillAsync("Looked it up");
        var who = page.GetByRole(AriaRole.Combobox, new() { Name = "Who is it?" });
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(who).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("fol");
        var option = page.GetByRole(AriaRole.Option, new() { Name = "Folake Adeyemi" });
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");

        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "false");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(option).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        using (var look = new Look(page))
        {
            await look.FindsNothingAsync();
        }

        await page.LeadOnAsync(() => page.Keyboard.PressAsync("Enter"));
        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("What did you do?")).ToHaveValueAsync("Looked it up");
        await Assertions.Expect(page.GetByLabel("Her file")).ToContainTextAsync("Folake Adeyemi");
    }

    [Fact]
    public async Task Without_scripts_a_person_is_found_by_a_button_and_what_was_typed_stays()
    {
        var page = await office.SignInAsync(await office.OpenAsync(scripts: false));
        await page.GotoAsync("/desk");
        await page.GetByLabel("What do they want to achieve?").FillAsync("It hums again");
        await page.GetByLabel("Who is it?").FillAsync("folake");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "It is them Folake Adeyemi" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToHaveValueAsync("It hums again");
    }
}

using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Finding somebody while they stand at the desk.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class FindTests(DemoDesk desk) : Journey(desk)
{
    [Fact]
    public async Task A_person_is_chosen_by_keyboard_alone_and_what_was_typed_stays()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
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

        await page.EvaluateAsync("() => { window.isTheSamePage = true; }");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("What did you do?")).ToHaveValueAsync("Looked it up");
        await Assertions.Expect(page.GetByLabel("Her file")).ToContainTextAsync("Folake Adeyemi");
        await Assertions.Expect(page.GetByText("Folake Adeyemi’s file is beside the form.")).ToBeAttachedAsync();
        (await page.EvaluateAsync<bool>("() => window.isTheSamePage === true")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_file_goes_away_again_and_comes_back_and_no_word_is_lost()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        await page.GotoAsync("/desk");
        await page.GetByLabel("Phone or e-mail").FillAsync("0117 900 0001");
        await page.GetByLabel("What do they want to achieve?").FillAsync("It hums again");
        var who = page.GetByRole(AriaRole.Combobox, new() { Name = "Who is it?" });
        await who.FillAsync("folake");
        await page.GetByRole(AriaRole.Option, new() { Name = "Folake Adeyemi" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToHaveValueAsync("It hums again");

        await page.GetByRole(AriaRole.Button, new() { Name = "Somebody else" }).ClickAsync();
        await Assertions.Expect(who).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("Phone or e-mail")).ToHaveValueAsync("0117 900 0001");
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Her file")).ToContainTextAsync("Folake Adeyemi");
        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToHaveValueAsync("It hums again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Somebody else" }).ClickAsync();
        await who.FillAsync("folake");
        await Assertions.Expect(page.GetByRole(AriaRole.Option, new() { Name = "Folake Adeyemi" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_they_came_about_before_shows_while_their_goal_is_written()
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        await page.GotoAsync("/desk?phone=0117+496+0182");
        await Assertions.Expect(page.GetByText("Folake Adeyemi rings.")).ToBeVisibleAsync();
        var goal = page.GetByLabel("What does she want to achieve?");
        await goal.FocusAsync();
        await page.Keyboard.TypeAsync("Where is my grinding mix");
        await Assertions.Expect(page.Locator("[data-alike]")).ToContainTextAsync("time about “");
        await Assertions.Expect(goal).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Radio, new() { Name = "New", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Again: ") }).First).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByText("We told her:")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Again: ") }).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_scripts_a_person_is_found_by_a_button_and_what_was_typed_stays()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: false));
        await page.GotoAsync("/desk");
        await page.GetByLabel("What do they want to achieve?").FillAsync("It hums again");
        await page.GetByLabel("Who is it?").FillAsync("folake");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "It is them Folake Adeyemi" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToHaveValueAsync("It hums again");
    }
}

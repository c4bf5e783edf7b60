using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>What opens over a page: find or do, and the map of keys. The page under it stays as it was.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class PaletteTests(DemoDesk desk) : Journey(desk)
{
    private const string Clerk = "desk@demo.example";

    [Fact]
    public async Task Three_letters_and_Enter_open_somebodys_file_from_anywhere()
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync("/promises");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("folake adey");
        await Assertions.Expect(page.Locator("#palette [aria-selected=true]")).ToContainTextAsync("Folake Adeyemi");
        await page.LeadOnAsync(() => page.Keyboard.PressAsync("Enter"));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Folake Adeyemi", Level = 1 })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Esc_leads_back_to_the_words_and_a_customer_is_laid_beside_them()
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync("/desk");
        await page.GetByLabel("What do they want to achieve?").FocusAsync();
        await page.Keyboard.TypeAsync("Is the mixer ready?");
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Find or do" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#Input_Goal")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("folake adey");
        await Assertions.Expect(page.Locator("#palette [aria-selected=true]")).ToContainTextAsync("Folake Adeyemi");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".filecard h2")).ToHaveTextAsync("Folake Adeyemi");
        await Assertions.Expect(page.Locator("#Input_Goal")).ToHaveValueAsync("Is the mixer ready?");
    }

    [Fact]
    public async Task P_leads_to_the_promise_line_from_a_file_and_on_the_desk()
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync(await Addresses.OfAsync(Desk, "/customers/{reference}"));
        await page.LeadOnAsync(() => page.Keyboard.PressAsync("p"));
        await Assertions.Expect(page.Locator(".filecard h2")).ToHaveTextAsync("Folake Adeyemi");
        await Assertions.Expect(page.GetByLabel("I promise to")).ToBeFocusedAsync();

        await page.Locator("#stage-1").FocusAsync();
        await page.Keyboard.PressAsync("p");
        await Assertions.Expect(page.GetByLabel("I promise to")).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByLabel("I promise to")).ToHaveValueAsync("");
        await page.Locator("#stage-1").FocusAsync();
        await page.Keyboard.PressAsync("n");
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_map_shows_every_key_is_closed_by_Esc_and_reads_without_scripts()
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync("/customers");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToContainTextAsync("put aside as a stub, next person");
        await page.Keyboard.PressAsync("n");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("#keymap")).ToBeHiddenAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/customers");

        var plain = await Desk.SignInAsync(await Desk.OpenAsync(scripts: false));
        await plain.GotoAsync("/keys");
        await Assertions.Expect(plain.GetByRole(AriaRole.Row)).Not.ToHaveCountAsync(0);
        await Assertions.Expect(plain.Locator("main")).ToContainTextAsync("Alt 1 to Alt 6");
    }

    [Fact]
    public async Task Whoever_does_without_single_letters_is_led_nowhere_by_them_and_keeps_the_others()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(), "jonas@kestrel.example");
        await page.GotoAsync("/account/profile");
        await page.GetByLabel("Without keys of a single letter").CheckAsync();
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync());
        foreach (var key in new[] { "n", "p", "k", "?" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Find or do" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#keymap")).ToBeHiddenAsync();
        new Uri(page.Url).AbsolutePath.ShouldBe("/account/profile");
    }

    [Fact]
    public async Task The_guide_follows_the_channel_and_stays_while_one_ticks_for_oneself()
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync("/desk");
        await page.GetByLabel("Phone", new() { Exact = true }).CheckAsync(new() { Force = true });
        await page.Keyboard.PressAsync("Alt+2");
        await Assertions.Expect(page.Locator(".guide h3:visible")).ToHaveTextAsync("Let them hear that you have time");
        await page.GetByLabel("Said my name").CheckAsync();
        await Assertions.Expect(page.Locator(".guide [data-ticked]:visible")).ToHaveTextAsync("1 of 3");
        await page.GetByLabel("Counter", new() { Exact = true }).CheckAsync(new() { Force = true });
        await Assertions.Expect(page.Locator(".guide h3:visible")).ToHaveTextAsync("Say hello before you ask anything");
    }

    [Theory]
    [InlineData("Control+k", "#palette [role=option]")]
    [InlineData("?", "#keymap td")]
    public async Task Axe_finds_nothing_in_what_is_open(string key, string shown)
    {
        var page = await Desk.PageOfAsync(Clerk);
        await page.GotoAsync("/follow-ups");
        using var look = new Look(page);
        await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();

        await look.FindsNothingAsync();
        await page.Keyboard.PressAsync("Escape");
    }
}

using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Somebody is expected, comes, waits and is taken: by one key, and with scripts off.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class WaitingTests(DemoDesk desk) : Journey(desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_comes_in_is_taken_from_the_list_and_gone_from_it_after_saving(bool scripts)
    {
        var who = $"Somebody with a {(scripts ? "harp" : "tuba")}";
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: scripts));
        await page.GotoAsync("/visits");
        await page.GetByLabel("Who is it?").FillAsync(who);
        await page.GetByRole(AriaRole.Button, new() { Name = "They wait" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = who })).ToBeVisibleAsync();

        await page.GotoAsync("/desk");
        await page.GetByLabel("What did you do?").FillAsync("Looked at the strings");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = $"Take {who}" }).ClickAsync());
        await Assertions.Expect(page.Locator(".taken")).ToContainTextAsync(who);
        await Assertions.Expect(page.GetByLabel("What did you do?")).ToHaveValueAsync("Looked at the strings");
        await page.GetByLabel("Who is it?").FillAsync(who);
        await page.GetByLabel("What do they want to achieve?").FillAsync("A new string");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
        await page.GotoAsync("/visits");
        await Assertions.Expect(page.GetByLabel("Waiting now")).Not.ToContainTextAsync(who);
    }

    [Fact]
    public async Task A_and_L_say_in_one_key_that_somebody_came_and_went()
    {
        const string who = "Somebody with a lute";
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/visits/new");
        await page.GetByLabel("Who is it?").FillAsync(who);
        await page.GetByLabel("When?").FillAsync("in 15 working days");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Write it down" }).ClickAsync());
        var arrived = page.GetByRole(AriaRole.Button, new() { Name = $"Arrived : {who}" });
        await arrived.FocusAsync();

        await page.LeadOnAsync(() => page.Keyboard.PressAsync("a"));
        await Assertions.Expect(page.GetByLabel("Waiting now")).ToContainTextAsync(who);
        await page.GetByRole(AriaRole.Link, new() { Name = $"Take {who}" }).FocusAsync();
        await page.LeadOnAsync(() => page.Keyboard.PressAsync("l"));
        await Assertions.Expect(page.GetByLabel("Waiting now")).Not.ToContainTextAsync(who);
    }

    [Fact]
    public async Task A_and_L_are_letters_for_whoever_does_without_keys_of_a_single_letter()
    {
        const string who = "Somebody with a viola";
        var page = await Desk.SignInAsync(await Desk.OpenAsync(), "admin@demo.example");
        await page.GotoAsync("/account/profile");
        await page.GetByLabel("Without keys of a single letter").CheckAsync();
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync());
        await page.GotoAsync("/visits/new");
        await page.GetByLabel("Who is it?").FillAsync(who);
        await page.GetByLabel("When?").FillAsync("in 15 working days");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Write it down" }).ClickAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = $"Arrived : {who}" }).FocusAsync();
        await page.Keyboard.PressAsync("a");
        await page.Keyboard.PressAsync("l");
        await page.Keyboard.PressAsync("Control+k");

        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Find or do" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Arrived : {who}" })).ToBeFocusedAsync();
        await page.GotoAsync("/account/profile");
        await page.GetByLabel("Without keys of a single letter").UncheckAsync();
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync());
    }

    [Fact]
    public async Task The_same_goal_as_last_is_one_key()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        await page.GetByLabel("Who is it?").FillAsync("Petra Holm");
        await page.GetByLabel("What do they want to achieve?").FillAsync("Collect a parcel");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

        await page.GetByLabel("Who is it?").FillAsync("Jan Holm");
        await page.Keyboard.PressAsync("Alt+Shift+G");

        await Assertions.Expect(page.GetByLabel("What do they want to achieve?")).ToHaveValueAsync("Collect a parcel");
        await Assertions.Expect(page.GetByLabel("What do they want to achieve?")).ToBeFocusedAsync();
    }
}

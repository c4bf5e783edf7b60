using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>The journey everything hangs on: sign in, talk, save, find it on the file.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class FirstTouchpointTests(DemoDesk desk) : Journey(desk)
{
    [Fact]
    public async Task A_clerk_logs_a_visit_by_keyboard_alone_and_finds_it_on_the_file()
    {
        var page = await Desk.OpenAsync();
        await page.GotoAsync("/");
        await page.GetByLabel("E-mail").PressSequentiallyAsync("desk@demo.example");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("welcome-to-the-desk");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(Desk.Address + "/");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Log a touchpoint" }).ClickAsync());

        var who = page.GetByLabel("Who is it?");
        await Assertions.Expect(who).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Nadia Petrova");
        await page.Keyboard.PressAsync("Alt+2");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("2");
        await page.Keyboard.PressAsync("Alt+3");
        await page.Keyboard.TypeAsync("My kettle trips the fuse every morning.");
        await page.Keyboard.PressAsync("Alt+4");
        await page.Keyboard.TypeAsync("Swapped the base at the counter");
        await page.GetByRole(AriaRole.Group, new() { Name = "leave?" }).GetByRole(AriaRole.Radio).First.FocusAsync();
        await page.Keyboard.PressAsync("4");
        await Assertions.Expect(page.Locator(".savebar")).ToContainTextAsync("2 warmer");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Nadia Petrova’s file" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Nadia Petrova", Level = 1 })).ToBeVisibleAsync();
        var story = page.Locator(".thread");
        await Assertions.Expect(story).ToContainTextAsync("My kettle trips the fuse every morning.");
        await Assertions.Expect(story).ToContainTextAsync("Counter with Amara Nwosu · came in unhappy, left pleased");
        await Assertions.Expect(page.GetByLabel("At a glance")).ToContainTextAsync("Pleased");
    }

    [Fact]
    public async Task Without_scripts_an_anonymous_visit_is_logged_and_read_again()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: false));
        await page.GotoAsync("/desk");
        await page.GetByLabel("Stay anonymous").CheckAsync(new() { Force = true });
        await page.GetByLabel("Phone", new() { Exact = true }).CheckAsync(new() { Force = true });
        await page.GetByLabel("What do they want to achieve?").FillAsync("Are you open on Saturday?");
        await page.GetByRole(AriaRole.Group, new() { Name = "Solved?" }).GetByLabel("Yes").CheckAsync(new() { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync();

        await Assertions.Expect(page.GetByText("No name was kept.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Are you open on Saturday?");
        await Assertions.Expect(page.GetByText("Solved, they say: yes")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_missing_is_said_in_words_and_nothing_typed_is_lost(bool scripts)
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: scripts));
        await page.GotoAsync("/desk");
        await page.GetByLabel("What did you do?").FillAsync("Looked it up");
        await page.EvaluateAsyncIf(scripts, "document.querySelector('#talk').noValidate = true");
        if (!scripts)
        {
            // A browser checks "required" by itself; a space gets past it and must be answered by the server.
            await page.GetByLabel("What do they want to achieve?").FillAsync(" ");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Two things before we can save" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("What did you do?")).ToHaveValueAsync("Looked it up");
        await page.GetByRole(AriaRole.Link, new() { Name = "Who is it? Write a name, or let them stay anonymous." }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_a_phone_nothing_is_cut_off_and_a_visit_is_logged()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync(390, 844));
        await page.GotoAsync("/desk");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        await page.GetByLabel("Who is it?").FillAsync("Tama Parata");
        await page.GetByLabel("What do they want to achieve?").FillAsync("A belt for the vacuum cleaner.");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync());

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Tama Parata", Level = 1 })).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
    }

    [Fact]
    public async Task Choosing_a_known_customer_shows_their_file_beside_the_form_in_their_pronoun()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync(await page.FindInBookAsync("Folake Adeyemi"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Talk with her" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("Her file")).ToContainTextAsync("“Mrs Adeyemi”");
        await Assertions.Expect(page.GetByLabel("What does she want to achieve?")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Is the mixer still humming?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Somebody else" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("What do they want to achieve?")).ToHaveValueAsync("Is the mixer still humming?");
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToHaveValueAsync("");
    }
}

using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Every way to lose what was typed; each time all of it comes back.</summary>
[Collection(DraftsCollection.Name)]
public sealed class DraftTests(DemoDesk browser, DraftOffice office) : DraftJourney(browser, office)
{
    [Fact]
    public async Task The_page_is_loaded_again()
    {
        var page = await WriteAsync("/desk?who=Zanele");
        await Talk.IsKeptAsync(page);

        await page.ReloadAsync();

        await Assertions.Expect(page.GetByText("are back.")).ToBeVisibleAsync();
        await Talk.IsBackAsync(page, Zanele);
        await page.GetByRole(AriaRole.Button, new() { Name = "Throw away", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[name='Input.Goal']")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task The_tab_is_closed_before_a_draft_was_kept()
    {
        var page = await WriteAsync("/desk");
        await page.CloseAsync(new() { RunBeforeUnload = true });
        await KeptAsync(1);

        var next = await SignedInAsync();
        await next.GotoAsync("/desk");

        await Talk.IsBackAsync(next, Zanele);
    }

    [Fact]
    public async Task The_browser_is_killed()
    {
        var page = await WriteAsync("/desk");
        await Talk.IsKeptAsync(page);
        await page.Context.CloseAsync();

        var next = await SignedInAsync();
        await next.GotoAsync("/desk");

        await Talk.IsBackAsync(next, Zanele);
    }

    [Fact]
    public async Task Somebody_signs_out_in_another_tab_and_saves()
    {
        var page = await WriteAsync("/desk");
        await SignOutBesideAsync(page);

        (await SaveAsync(page)).Status.ShouldBe(401);
        await Assertions.Expect(page.GetByText("your words are back where you wrote them")).ToBeVisibleAsync();
        await SignInHereAsync(page, Amara);

        await Talk.IsBackAsync(page, Zanele);
        (await SaveAsync(page)).Status.ShouldBe(302);
        (await Office.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_sign_in_has_ended_by_itself()
    {
        var page = await WriteAsync("/desk");
        Office.Forward(TimeSpan.FromMinutes(31));

        (await SaveAsync(page)).Status.ShouldBe(401);
        await SignInHereAsync(page, Amara);

        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task Another_person_signs_in_sees_nothing_and_the_first_has_the_words_again()
    {
        var page = await WriteAsync("/desk");
        await Talk.IsKeptAsync(page);
        await SignOutBesideAsync(page);
        await SaveAsync(page);
        (await page.ContentAsync()).ShouldNotContain("tired bee");

        await SignInHereAsync(page, Manager);
        await page.GotoAsync("/desk");
        await Assertions.Expect(page.Locator("[name='Input.Goal']")).ToHaveValueAsync("");
        (await page.ContentAsync()).ShouldNotContain("tired bee");
        await page.Context.CloseAsync();

        var next = await SignedInAsync();
        await next.GotoAsync("/desk");
        await Talk.IsBackAsync(next, Zanele);
    }

    [Fact]
    public async Task There_is_more_than_can_be_saved_and_the_script_kept_nothing()
    {
        var page = await SignedInAsync();
        await page.RouteAsync("**/drafts", route => route.AbortAsync());
        await page.GotoAsync("/desk");
        var words = string.Join(' ', Enumerable.Repeat("a very long story", 70_000));
        await page.Locator("[name='Input.Goal']").EvaluateAsync("(field, words) => { field.removeAttribute('maxlength'); field.value = words; }", words);
        await page.GetByLabel("Who is it?").FillAsync(Zanele);
        await page.Locator("[name='Input.Did']").FillAsync("Listened");

        (await SaveAsync(page)).Status.ShouldBe(413);
        await Assertions.Expect(page.GetByText("Your words are kept as a draft")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to your words" }).ClickAsync();

        (await page.Locator("[name='Input.Goal']").InputValueAsync()).ShouldBe(words);
        await Assertions.Expect(page.Locator("[name='Input.Did']")).ToHaveValueAsync("Listened");
    }

    [Fact]
    public async Task The_books_cannot_be_written()
    {
        var page = await WriteAsync("/desk");
        await Talk.IsKeptAsync(page);
        Office.Shut(true);

        (await SaveAsync(page)).Status.ShouldBe(503);
        await Talk.IsBackAsync(page, Zanele);
        Office.Shut(false);

        await page.GotoAsync("/desk");
        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task The_line_goes_dead_and_comes_back()
    {
        var page = await SignedInAsync();
        await page.GotoAsync("/desk");
        await Talk.PrepareAsync(page);
        await page.Context.SetOfflineAsync(true);
        await Talk.WriteAsync(page, Zanele);
        await Assertions.Expect(page.Locator("[data-draft]")).ToContainTextAsync("You are offline. Your words are here; carry on.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync();
        await Talk.IsBackAsync(page, Zanele);

        await page.Context.SetOfflineAsync(false);
        await Talk.IsKeptAsync(page);
        await page.ReloadAsync();

        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task Somebody_follows_a_link_and_comes_back()
    {
        var page = await WriteAsync("/desk");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Customers", Exact = true }).ClickAsync());
        await KeptAsync(1);
        await page.GoBackAsync();

        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task A_desk_is_locked_by_keys_and_the_words_wait()
    {
        var page = await WriteAsync("/desk");
        await page.LeadOnAsync(() => page.Keyboard.PressAsync("Alt+Shift+L"));
        await Assertions.Expect(page.GetByText("Locked. Amara’s words are kept.")).ToBeVisibleAsync();
        await SignInHereAsync(page, Amara);

        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task After_a_file_was_chosen_loading_the_page_again_asks_nothing_and_keeps_the_newest_words()
    {
        var page = await WriteAsync("/desk");
        await page.EvaluateAsync("setTimeout(() => document.querySelector('button[data-look]').click())");
        await page.WaitForURLAsync(url => url.Contains("/desk?draft=", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        await page.Locator("[name='Input.Did']").FillAsync("Looked at the belt twice");
        await Talk.IsKeptAsync(page);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("[name='Input.Did']")).ToHaveValueAsync("Looked at the belt twice");
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToHaveValueAsync(Zanele);
        await KeptAsync(1);
    }
}

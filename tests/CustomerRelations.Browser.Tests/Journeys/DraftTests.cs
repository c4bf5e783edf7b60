using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Every way to lose what was typed; each time all of it comes back.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class DraftTests(DemoDesk browser, DraftOffice office) : IClassFixture<DraftOffice>, IAsyncLifetime
{
    private const string Amara = "desk@demo.example";
    private const string Manager = "manager@demo.example";
    private const string Zanele = "Zanele Khumalo";

    public Task InitializeAsync() => office.ClearAsync();

    public Task DisposeAsync()
    {
        office.Shut(false);
        return Task.CompletedTask;
    }

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
        (await office.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_sign_in_has_ended_by_itself()
    {
        var page = await WriteAsync("/desk");
        office.Forward(TimeSpan.FromMinutes(31));

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
    public async Task The_same_form_was_saved_in_another_tab_with_other_words()
    {
        var page = await WriteAsync("/desk");
        await Talk.IsKeptAsync(page);
        var beside = await page.Context.NewPageAsync();
        await beside.GotoAsync("/desk");
        await beside.Locator("[name='Input.Goal']").FillAsync("Something else");
        (await SaveAsync(beside)).Status.ShouldBe(302);

        (await SaveAsync(page)).Status.ShouldBe(409);
        await Talk.IsBackAsync(page, Zanele);

        await page.GotoAsync("/desk");
        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task A_colleague_saved_the_same_file_meanwhile()
    {
        var path = $"/customers/{await office.SomebodyElseAsync("Folake Adeyemi")}/edit";
        var (mine, theirs) = (await SignedInAsync(), await SignedInAsync(Manager));
        await mine.GotoAsync(path);
        await theirs.GotoAsync(path);
        await theirs.Locator("[name='Input.AddressAs']").FillAsync("Dr Adeyemi");
        await SaveFileAsync(theirs, 302);

        await mine.Locator("[name='Input.AddressAs']").FillAsync("Mrs A.");
        await mine.Locator("[name='Input.Language']").FillAsync("Yoruba");
        await SaveFileAsync(mine, 409);
        await mine.GotoAsync(path);

        await Assertions.Expect(mine.Locator("[name='Input.AddressAs']")).ToHaveValueAsync("Mrs A.");
        await Assertions.Expect(mine.Locator("[name='Input.Language']")).ToHaveValueAsync("Yoruba");
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
        office.Shut(true);

        (await SaveAsync(page)).Status.ShouldBe(503);
        await Talk.IsBackAsync(page, Zanele);
        office.Shut(false);

        await page.GotoAsync("/desk");
        await Talk.IsBackAsync(page, Zanele);
    }

    [Fact]
    public async Task The_line_goes_dead_and_comes_back()
    {
        var page = await SignedInAsync();
        await page.GotoAsync("/desk");
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
    public async Task Somebody_else_comes_to_the_desk_first()
    {
        var (folake, jonas) = (await office.ReferenceOfAsync("Folake Adeyemi"), await office.SomebodyElseAsync("Folake Adeyemi"));
        var page = await WriteAsync($"/desk?customer={folake}", who: null);
        await Talk.IsKeptAsync(page);
        await page.GotoAsync($"/desk?customer={jonas}");
        await Assertions.Expect(page.GetByText("You were writing for Mrs Adeyemi")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='Input.Goal']")).ToHaveValueAsync("");
        await page.Locator("[name='Input.Goal']").FillAsync("A bag for the vacuum cleaner");
        await Talk.IsKeptAsync(page);

        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Go on writing for Mrs Adeyemi" }).ClickAsync());

        await Talk.IsBackAsync(page);
        (await page.Locator("[name='Input.Customer']").InputValueAsync()).ShouldBe(folake);
        await KeptAsync(2);
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
        await page.LeadOnAsync(() => page.EvaluateAsync("document.querySelector('button[data-look]').click()"));
        await page.WaitForURLAsync(url => url.Contains("/desk?draft=", StringComparison.Ordinal));
        await page.Locator("[name='Input.Did']").FillAsync("Looked at the belt twice");
        await Talk.IsKeptAsync(page);

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("[name='Input.Did']")).ToHaveValueAsync("Looked at the belt twice");
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToHaveValueAsync(Zanele);
        await KeptAsync(1);
    }

    [Fact]
    public async Task A_colleague_who_writes_for_the_same_customer_is_named_and_hinders_nobody()
    {
        var path = $"/desk?customer={await office.ReferenceOfAsync("Folake Adeyemi")}";
        var page = await WriteAsync(path, who: null);
        await Talk.IsKeptAsync(page);
        var colleague = await SignedInAsync(Manager);
        await colleague.GotoAsync(path);
        await Assertions.Expect(colleague.GetByText("Amara Nwosu is writing for this customer now.")).ToBeVisibleAsync();

        await colleague.Locator("[name='Input.Goal']").FillAsync("She rang too");
        await Talk.IsKeptAsync(colleague);
        await page.Locator("[name='Input.Did']").FillAsync("Looked at the belt once more");

        await Assertions.Expect(page.GetByText("is writing for this customer now.")).ToBeVisibleAsync();
        using var look = new Look(page);
        await look.FindsNothingAsync();
    }

    private async Task<IPage> WriteAsync(string path, string? who = Zanele)
    {
        var page = await SignedInAsync();
        await page.GotoAsync(path);
        await Talk.WriteAsync(page, who);
        return page;
    }

    private async Task<IPage> SignedInAsync(string email = Amara) =>
        await browser.SignInAsync(await browser.OpenAsync(address: office.Address), email);

    private static Task<IResponse> SaveAsync(IPage page) =>
        page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

    private static async Task SaveFileAsync(IPage page, int status) =>
        (await page.LeadOnAsync(() => page.Locator("button[data-submit]").ClickAsync())).Status.ShouldBe(status);

    private static async Task SignOutBesideAsync(IPage page)
    {
        var beside = await page.Context.NewPageAsync();
        await beside.GotoAsync("/account/sign-out");
        await beside.LeadOnAsync(() => beside.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).Last.ClickAsync());
        await beside.CloseAsync();
    }

    private static async Task SignInHereAsync(IPage page, string email)
    {
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync("welcome-to-the-desk");
        (await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync())).Status.ShouldBe(302);
    }

    // What a page sends when it is left arrives a moment later.
    private async Task KeptAsync(int drafts)
    {
        for (var tries = 0; tries < 100 && await office.AskAsync(db => db.Drafts.CountAsync()) < drafts; tries++)
        {
            await Task.Delay(100);
        }

        (await office.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(drafts);
    }
}

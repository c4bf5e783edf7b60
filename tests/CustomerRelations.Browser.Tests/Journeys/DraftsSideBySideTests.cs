using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>More than one tab, customer or colleague: nobody's words take the place of another's.</summary>
[Collection(DraftsCollection.Name)]
public sealed class DraftsSideBySideTests(DemoDesk browser, DraftOffice office) : DraftJourney(browser, office)
{
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
        var path = $"/customers/{await Office.SomebodyElseAsync("Folake Adeyemi")}/edit";
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
    public async Task Somebody_else_comes_to_the_desk_first()
    {
        var (folake, jonas) = (await Office.ReferenceOfAsync("Folake Adeyemi"), await Office.SomebodyElseAsync("Folake Adeyemi"));
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
    public async Task Whose_file_is_laid_beside_the_words_is_whom_they_are_for_and_two_tabs_keep_their_own()
    {
        var (folake, other) = (await Office.ReferenceOfAsync("Folake Adeyemi"), await Office.SomebodyElseAsync("Folake Adeyemi"));
        var page = await WriteAsync($"/desk?customer={other}", who: null);
        await Talk.IsKeptAsync(page);
        var beside = await page.Context.NewPageAsync();
        await beside.GotoAsync("/desk?who=Zanele");
        await beside.Locator("[name='Input.Goal']").FillAsync("A bag for the vacuum cleaner");
        await Talk.IsKeptAsync(beside);

        await page.Locator("[data-away]").ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Who is it?" }).PressSequentiallyAsync("Folake");
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Folake" }).First.ClickAsync();
        await Assertions.Expect(page.Locator($"[name='Input.Customer'][value='{folake}']")).ToBeAttachedAsync();
        await Office.IsKeptForAsync("Folake Adeyemi");

        foreach (var tab in new[] { beside, page })
        {
            await tab.ReloadAsync();
        }

        await Talk.IsBackAsync(page);
        (await page.Locator("[name='Input.Customer']").InputValueAsync()).ShouldBe(folake);
        await Assertions.Expect(beside.Locator("[name='Input.Goal']")).ToHaveValueAsync("A bag for the vacuum cleaner");
        await KeptAsync(2);
    }

    [Fact]
    public async Task A_colleague_who_writes_for_the_same_customer_is_named_and_hinders_nobody()
    {
        var path = $"/desk?customer={await Office.ReferenceOfAsync("Folake Adeyemi")}";
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

    private static async Task SaveFileAsync(IPage page, int status) =>
        (await page.LeadOnAsync(() => page.Locator("button[data-submit]").ClickAsync())).Status.ShouldBe(status);
}

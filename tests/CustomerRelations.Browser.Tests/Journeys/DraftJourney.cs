using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Somebody writes at a desk of an office of their own.</summary>
public abstract class DraftJourney(DemoDesk browser, DraftOffice office) : Journey(browser), IClassFixture<DraftOffice>
{
    protected const string Amara = "desk@demo.example";
    protected const string Manager = "manager@demo.example";
    protected const string Zanele = "Zanele Khumalo";

    public override Task InitializeAsync() => office.ClearAsync();

    public override Task DisposeAsync()
    {
        office.Shut(false);
        return base.DisposeAsync();
    }

    protected DraftOffice Office => office;

    protected async Task<IPage> WriteAsync(string path, string? who = Zanele)
    {
        var page = await SignedInAsync();
        await page.GotoAsync(path);
        await Talk.WriteAsync(page, who);
        return page;
    }

    protected async Task<IPage> SignedInAsync(string email = Amara) =>
        await Desk.SignInAsync(await Desk.OpenAsync(address: office.Address), email);

    protected static Task<IResponse> SaveAsync(IPage page) =>
        page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

    protected Task KeptAsync(int drafts) => office.KeepsAsync(drafts);

    protected static async Task SignOutBesideAsync(IPage page)
    {
        var beside = await page.Context.NewPageAsync();
        await beside.GotoAsync("/account/sign-out");
        await beside.LeadOnAsync(() => beside.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).Last.ClickAsync());
        await beside.CloseAsync();
    }

    protected static async Task SignInHereAsync(IPage page, string email)
    {
        await page.GetByLabel("E-mail").FillAsync(email);
        await page.GetByLabel("Password").FillAsync("welcome-to-the-desk");
        (await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync())).Status.ShouldBe(302);
    }
}

using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using CustomerRelations.Web.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>One day, three roles: an unhappy visit and what everybody does about it until the customer says yes.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class OneDayTests(DemoDesk desk) : Journey(desk)
{
    private const string Promised = "Ring her with the day her lamp is ready";

    [Theory]
    [InlineData(1280, true, "Marguerite Delacroix")]
    [InlineData(390, false, "Bathsheba Quennell")]
    public async Task A_complaint_goes_from_the_desk_to_the_customers_yes(int width, bool scripts, string name)
    {
        var clerk = await Desk.SignInAsync(await Desk.OpenAsync(width, scripts: scripts));
        var complaint = await LogUnhappyVisitAsync(clerk, name);
        await ThankAsync(clerk, complaint);
        await OfferAsync(clerk, complaint);
        await SweepAsync();
        await clerk.GotoAsync("/follow-ups");
        await Assertions.Expect(Line(clerk, name)).ToContainTextAsync("Call");

        var manager = await Desk.SignInAsync(await Desk.OpenAsync(width, scripts: scripts), "manager@demo.example");
        await ApproveAsync(manager, name);
        await ReadReportAsync(manager, complaint);
        await ThankTheClerkAsync(manager, complaint, name);

        var admin = await Desk.SignInAsync(await Desk.OpenAsync(width, scripts: scripts), "admin@demo.example");
        await ChangeRuleAsync(admin);

        await CallAsync(clerk, name);
        await CloseAsync(clerk, complaint);
        foreach (var page in new[] { clerk, manager, admin })
        {
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            await page.Context.CloseAsync();
        }
    }

    private static async Task<string> LogUnhappyVisitAsync(IPage clerk, string name)
    {
        await clerk.GotoAsync("/desk");
        await clerk.GetByLabel("Who is it?").FillAsync(name);
        await Field(clerk, "Arrived", "2").CheckAsync(Hidden);
        await Field(clerk, "Goal").FillAsync($"You said Friday. I came on the bus on Friday for my lamp, I, {name}.");
        await Field(clerk, "Left", "1").CheckAsync(Hidden);
        await Field(clerk, "Solved", "NotYet").CheckAsync(Hidden);
        await Field(clerk, "PromiseWords").FillAsync(Promised);
        await Field(clerk, "PromiseBy").FillAsync("in 2 working days");
        await clerk.Locator("input[name='Input.IsComplaint'][value='true']").CheckAsync(Hidden);
        await Field(clerk, "Wanted").FillAsync("My own lamp, working.");
        await clerk.LeadOnAsync(() => clerk.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync());

        await Assertions.Expect(clerk.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync(Promised);
        return (await clerk.Locator("main a[href^='/complaints/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task ThankAsync(IPage clerk, string complaint)
    {
        await clerk.GotoAsync(complaint);
        await clerk.LeadOnAsync(() => Send(clerk, $"{complaint}/thank"));
        await Assertions.Expect(clerk.Locator(".thanks")).ToContainTextAsync("Thanked");
    }

    // Her limit is 75 pounds.
    private static async Task OfferAsync(IPage clerk, string complaint)
    {
        await clerk.Locator("input[name='Input.Kinds']").First.CheckAsync(Hidden);
        await Field(clerk, "Cost").FillAsync("120.50");
        await Field(clerk, "Why").FillAsync("We broke our word");
        await Field(clerk, "DoneBy").FillAsync("in 3 working days");
        await clerk.LeadOnAsync(() => Send(clerk, $"{complaint}/remedy"));
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync("£120.50");
    }

    // What runs every 30 seconds, now.
    private async Task SweepAsync()
    {
        await using var scope = Desk.Services.CreateAsyncScope();
        var asOf = await scope.ServiceProvider.GetRequiredService<IDatabaseClock>().NowAsync(scope.ServiceProvider.GetRequiredService<CrmDbContext>(), default);
        await Schedule.Sweeps.Single(sweep => sweep.Name == "follow-ups").RunAsync(scope.ServiceProvider, asOf, default);
    }

    private static async Task ApproveAsync(IPage manager, string name)
    {
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("for your yes");
        await manager.GotoAsync("/approvals");
        var waiting = manager.Locator("section", new() { HasText = name }).Filter(new() { Has = manager.Locator("form[action$='/approve']") });
        await manager.LeadOnAsync(() => waiting.Locator("form[action$='/approve'] button[type=submit]").ClickAsync());
        await Assertions.Expect(waiting).ToHaveCountAsync(0);
    }

    private static async Task ReadReportAsync(IPage manager, string complaint)
    {
        await manager.GotoAsync("/reports/complaints?weeks=4");
        await Assertions.Expect(manager.Locator("figure.chart").First).ToBeVisibleAsync();
        await manager.LeadOnAsync(() => manager.Locator("main a[href*='verdict%3Anot-known']").First.ClickAsync());
        await Assertions.Expect(manager.Locator($"a[href='{complaint}']").First).ToBeAttachedAsync();
    }

    private static async Task ThankTheClerkAsync(IPage manager, string complaint, string name)
    {
        await manager.GotoAsync(complaint);
        await manager.LeadOnAsync(() => manager.Locator("main a[href^='/kudos?complaint=']").First.ClickAsync());
        (await manager.Locator("[name='Input.ToId'] option:checked").InnerTextAsync()).ShouldBe("Amara Nwosu");
        await Field(manager, "Words").FillAsync($"You let {name} finish, and then you put it right.");
        await manager.Locator("input[name='Input.ValueId']").First.CheckAsync(Hidden);
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Say thank you" }).ClickAsync());
        await Assertions.Expect(manager.Locator(".wall").First).ToContainTextAsync($"You let {name} finish");
    }

    private static async Task ChangeRuleAsync(IPage admin)
    {
        await OpenUnhappyRuleAsync(admin);
        var before = await admin.Locator("#preview tbody").Last.InnerTextAsync();
        await Field(admin, "Wait").FillAsync("4");
        await admin.LeadOnAsync(() => admin.Locator("[data-look]").ClickAsync());
        (await admin.Locator("#preview tbody").Last.InnerTextAsync()).ShouldNotBe(before);
        await Field(admin, "Why").FillAsync("One day was too soon");
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Button, new() { Name = "Save rule" }).ClickAsync());
        await Assertions.Expect(Field(admin, "Wait")).ToHaveValueAsync("4");
        await Assertions.Expect(admin.Locator("#history")).ToContainTextAsync("One day was too soon");
        await Field(admin, "Wait").FillAsync("1");
        await Field(admin, "Why").FillAsync("Four days were too cold");
        await admin.LeadOnAsync(() => admin.GetByRole(AriaRole.Button, new() { Name = "Save rule" }).ClickAsync());
    }

    private static async Task OpenUnhappyRuleAsync(IPage admin)
    {
        await admin.GotoAsync("/admin/rules");
        await admin.LeadOnAsync(() => admin.Locator("#rules .ruleline").Filter(new() { HasText = "Call back after an unhappy ending" }).ClickAsync());
    }

    private static async Task CallAsync(IPage clerk, string name)
    {
        await clerk.GotoAsync("/");
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync($"You let {name} finish");
        await clerk.GotoAsync("/follow-ups");
        await clerk.LeadOnAsync(() => Line(clerk, name).Locator("a[href*='task=']").First.ClickAsync());
        await Assertions.Expect(Field(clerk, "Goal")).ToHaveValueAsync($"You said Friday. I came on the bus on Friday for my lamp, I, {name}.");
        await Field(clerk, "Left", "4").CheckAsync(Hidden);
        await Field(clerk, "Solved", "Yes").CheckAsync(Hidden);
        await clerk.LeadOnAsync(() => clerk.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync());
        await clerk.GotoAsync("/follow-ups");
        await Assertions.Expect(Line(clerk, name)).ToHaveCountAsync(0);
    }

    private static async Task CloseAsync(IPage clerk, string complaint)
    {
        await clerk.GotoAsync(complaint);
        await Field(clerk, "Verdict", "Yes").CheckAsync(Hidden);
        await clerk.LeadOnAsync(() => Send(clerk, $"{complaint}/verdict"));
        await Assertions.Expect(clerk.Locator($"form[action='{complaint}/reopen']")).ToBeAttachedAsync();
        await Assertions.Expect(clerk.Locator($"form[action='{complaint}/verdict']")).ToHaveCountAsync(0);
    }

    // Choices are drawn over the inputs that hold them.
    private static LocatorCheckOptions Hidden => new() { Force = true };

    private static ILocator Field(IPage page, string name, string? value = null) =>
        page.Locator(value is null ? $"main [name='Input.{name}']:not([type=hidden])" : $"main [name='Input.{name}'][value='{value}']");

    private static ILocator Line(IPage page, string name) => page.Locator("main li", new() { HasText = name });

    private static Task Send(IPage page, string action) => page.Locator($"form[action='{action}'] button[type=submit]").First.ClickAsync();
}

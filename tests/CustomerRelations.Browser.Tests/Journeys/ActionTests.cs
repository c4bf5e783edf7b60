using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>From the cause of a complaint to the change that takes it away: asked for, done, told, checked, learned.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class ActionTests(DemoDesk office)
{
    [Theory]
    [InlineData(1280, true, "Octavia Threlkeld")]
    [InlineData(390, false, "Perpetua Wainscott")]
    public async Task A_manager_finds_the_cause_changes_it_and_the_complaint_is_learned_from(int width, bool scripts, string name)
    {
        var manager = await office.SignInAsync(await office.OpenAsync(width, scripts: scripts), "manager@demo.example");
        var complaint = await HearAsync(manager, name);
        await FindCauseAsync(manager, complaint, $"Nobody rang {name}");
        var action = await AskAsync(manager, complaint, $"Whoever keeps something of {name} rings the same day.");

        await manager.GotoAsync(action);
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "It is done" }).ClickAsync());
        await manager.LeadOnAsync(() => manager.Locator($"form[action='{action}/told'] button").First.ClickAsync());
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("Everybody who asked knows what changed.");

        await BackAsync(action);
        await manager.GotoAsync($"{action}/check");
        await Field(manager, "Effect", "Helped").CheckAsync(new() { Force = true });
        await Field(manager, "EffectWords").FillAsync("Nobody waits for a call.");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Write it down" }).ClickAsync());
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("in the 29 days before");

        await CloseAsync(manager, complaint);
        await manager.LeadOnAsync(() => manager.Locator($"a[href='{complaint}/learned']").ClickAsync());
        await Field(manager, "Lesson").FillAsync("Ring first.");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Learned" }).ClickAsync());
        await Assertions.Expect(manager.Locator("#why")).ToContainTextAsync("Ring first.");
        (await manager.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await manager.Context.CloseAsync();
    }

    private static async Task<string> HearAsync(IPage manager, string name)
    {
        await manager.GotoAsync("/desk");
        await manager.GetByLabel("Who is it?").FillAsync(name);
        await Field(manager, "Goal").FillAsync($"You kept my clock a month and never rang, I, {name}.");
        await manager.Locator("input[name='Input.IsComplaint'][value='true']").CheckAsync(new() { Force = true });
        await Field(manager, "Wanted").FillAsync("A call.");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync());
        return (await manager.Locator("main a[href^='/complaints/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task FindCauseAsync(IPage manager, string complaint, string cause)
    {
        await manager.GotoAsync(complaint);
        await manager.GetByText("None of these fits").ClickAsync();
        await Field(manager, "NewCause").FillAsync(cause);
        await Field(manager, "CauseFamily").SelectOptionAsync("OurProcess");
        await manager.GetByText("Ask why five times").ClickAsync();
        await Field(manager, "Whys").FillAsync("Nobody had the number\nThe form has no place for it");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Save the cause" }).ClickAsync());
        await Assertions.Expect(manager.Locator("#why")).ToContainTextAsync(cause);
    }

    private static async Task<string> AskAsync(IPage manager, string complaint, string words)
    {
        await manager.LeadOnAsync(() => manager.Locator($"a[href='{complaint}/action']").ClickAsync());
        await Field(manager, "Kind").SelectOptionAsync("Process");
        await Field(manager, "OwnerId").SelectOptionAsync(new SelectOptionValue { Label = "Farid Haddad" });
        await Field(manager, "WhatChanges").FillAsync(words);
        await Field(manager, "DueBy").FillAsync("in 10 working days");
        await Field(manager, "CheckOn").FillAsync("in 40 working days");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Button, new() { Name = "Ask for it" }).ClickAsync());
        return (await manager.Locator("#why a[href^='/actions/']").First.GetAttributeAsync("href"))!;
    }

    private static async Task CloseAsync(IPage manager, string complaint)
    {
        await manager.GotoAsync(complaint);
        await Field(manager, "Verdict", "Yes").CheckAsync(new() { Force = true });
        await manager.LeadOnAsync(() => manager.Locator($"form[action='{complaint}/verdict'] button[type=submit]").First.ClickAsync());
    }

    // As if it had been done a month ago.
    private async Task BackAsync(string action)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var one = await db.CorrectiveActions.AsNoTracking().SingleAsync(row => row.Reference == action.Substring("/actions/".Length));
        await db.CorrectiveActions.Where(row => row.Id == one.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.DoneAt, one.DoneAt!.Value.AddDays(-30)));
    }

    private static ILocator Field(IPage page, string name, string? value = null) =>
        page.Locator(value is null ? $"main [name='Input.{name}']:not([type=hidden])" : $"main [name='Input.{name}'][value='{value}']");
}

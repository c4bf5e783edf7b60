using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>A complaint that nobody says yes to: told, judged partly, closed with a reason, opened again, and in the end not known.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class ComplaintEndTests(DemoDesk office)
{
    [Theory]
    [InlineData(390, false, "Philippa Okonjo")]
    public async Task It_ends_with_a_reason_they_know_and_once_more_as_not_known(int width, bool scripts, string name)
    {
        var clerk = await office.SignInAsync(await office.OpenAsync(width, scripts: scripts));
        var complaint = await HearAsync(clerk, name);
        await SendAsync(clerk, complaint, "thank");

        await OpenAsync(clerk, "h-tell");
        await Field(clerk, "ToldWords").FillAsync("The part is ordered");
        await Field(clerk, "ExpectBy").FillAsync("in 3 working days");
        await SendAsync(clerk, complaint, "tell");
        await Assertions.Expect(clerk.Locator("section[aria-labelledby=h-told]")).ToContainTextAsync("The part is ordered");

        await clerk.Locator("main [name='Input.Verdict'][value='Partly']").CheckAsync(new() { Force = true });
        await SendAsync(clerk, complaint, "verdict");
        await OpenAsync(clerk, "h-close");
        await Field(clerk, "CloseWhy").FillAsync("No part is made any more");
        await SendAsync(clerk, complaint, "close");
        await Assertions.Expect(clerk.Locator(".banner.thanks").Last).ToContainTextAsync("No part is made any more");

        await OpenAsync(clerk, "h-reopen");
        await Field(clerk, "Why").FillAsync("A part turned up");
        await SendAsync(clerk, complaint, "reopen");
        await TryOnThreeDaysAsync(complaint);
        await clerk.GotoAsync(complaint);
        await OpenAsync(clerk, "h-close");
        await SendAsync(clerk, complaint, "close");
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync("Not known: nobody could reach them");
        (await clerk.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await clerk.Context.CloseAsync();
    }

    private static async Task<string> HearAsync(IPage clerk, string name)
    {
        await clerk.GotoAsync("/desk");
        await clerk.GetByLabel("Who is it?").FillAsync(name);
        await Field(clerk, "Goal").FillAsync($"My kettle leaks, I, {name}.");
        await clerk.Locator("input[name='Input.IsComplaint'][value='true']").CheckAsync(new() { Force = true });
        await clerk.LeadOnAsync(() => clerk.GetByRole(AriaRole.Button, new() { Name = "Save, open the file" }).ClickAsync());
        var complaint = (await clerk.Locator("main a[href^='/complaints/']").First.GetAttributeAsync("href"))!;
        await clerk.GotoAsync(complaint);
        return complaint;
    }

    // The office's own clock runs on, so tries of the days to come are written down as if those days had been.
    private async Task TryOnThreeDaysAsync(string path)
    {
        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var complaint = await db.Complaints.SingleAsync(row => row.Reference == path.Substring("/complaints/".Length));
        var by = await db.Matters.Where(row => row.Id == complaint.Id).Select(row => row.OwnerId).SingleAsync();
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        db.AddRange(Enumerable.Range(1, Complaint.TriesBeforeNotKnown).Select(day => ComplaintTelling.Try(complaint, "Rang, and nobody answered", by, now.AddDays(day))));
        db.Note("Customer not reached", complaint);
        await db.SaveChangesAsync();
    }

    private static Task OpenAsync(IPage page, string heading) => page.Locator($"summary:has(#{heading})").ClickAsync();

    private static ILocator Field(IPage page, string name) => page.Locator($"main [name='Input.{name}']:not([type=hidden])").First;

    private static Task SendAsync(IPage page, string path, string verb) =>
        page.LeadOnAsync(() => page.Locator($"form[action='{path}/{verb}'] button[type=submit]").First.ClickAsync());
}

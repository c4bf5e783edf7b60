using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>A remedy above the limit is asked back about and promised; a thank-you letter goes from its template to the paper.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class RemedyAndLetterTests(DemoDesk office)
{
    private const string Words = "The lid of my grandmother's pan came back with a dent.";

    [Fact]
    public async Task A_remedy_is_asked_back_about_and_promised_and_they_are_thanked_by_letter()
    {
        var path = $"/complaints/{await ReceiveAsync()}";
        var clerk = await office.SignInAsync(await office.OpenAsync(1280));
        await clerk.GotoAsync($"{path}/remedy");
        await clerk.Locator("input[name='Input.Kinds']").First.CheckAsync(new() { Force = true });
        await Field(clerk, "Cost").FillAsync("120.50");
        await Field(clerk, "DoneBy").FillAsync("in 3 working days");
        await Field(clerk, "Why").FillAsync("We broke our word");
        await clerk.LeadOnAsync(() => clerk.Locator($"form[action='{path}/remedy'] [data-submit]").ClickAsync());

        var manager = await office.SignInAsync(await office.OpenAsync(390), "manager@demo.example");
        await manager.GotoAsync(path);
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Link, new() { NameRegex = new("^Ask first") }).ClickAsync());
        await Field(manager, "Question").FillAsync("Can we get the dent out?");
        await manager.LeadOnAsync(() => manager.Locator("[data-submit]").ClickAsync());

        await clerk.GotoAsync("/");
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync("Can we get the dent out?");
        await clerk.GotoAsync(path);
        await clerk.LeadOnAsync(() => clerk.GetByRole(AriaRole.Link, new() { NameRegex = new("^Answer") }).ClickAsync());
        await Field(clerk, "Answer").FillAsync("No, it would break.");
        await clerk.LeadOnAsync(() => clerk.Locator("[data-submit]").ClickAsync());

        await manager.GotoAsync(path);
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("No, it would break.");
        await manager.LeadOnAsync(() => manager.GetByRole(AriaRole.Link, new() { NameRegex = new("^Say yes") }).ClickAsync());
        await manager.LeadOnAsync(() => manager.Locator("[data-submit]").ClickAsync());
        await Assertions.Expect(manager.Locator("main")).ToContainTextAsync("said yes");

        await clerk.GotoAsync($"{path}/letter?kind=thank-you");
        await clerk.LeadOnAsync(() => clerk.Locator("[data-submit]").ClickAsync());
        await clerk.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(clerk.Locator("article.sheet")).ToContainTextAsync(Words);
        await Assertions.Expect(clerk.Locator(".rail")).ToBeHiddenAsync();
        (await manager.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        await clerk.Context.CloseAsync();
        await manager.Context.CloseAsync();
    }

    private static ILocator Field(IPage page, string name) => page.Locator($"[name='Input.{name}']");

    private async Task<string> ReceiveAsync()
    {
        await using var scope = office.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CrmDbContext>();
        var clerk = await db.Staff.SingleAsync(staff => staff.Email == "desk@demo.example");
        var customer = await db.Customers.FirstAsync(one => one.BranchId == clerk.BranchId);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var matter = Matter.Open(customer.Id, "My pan", clerk.BranchId!.Value, clerk.Id, now);
        var complaint = Complaint.Receive(matter, Words, now);
        db.AddRange(matter, complaint);
        db.Note("Complaint received", complaint);
        await db.SaveChangesAsync();
        return complaint.Reference;
    }
}

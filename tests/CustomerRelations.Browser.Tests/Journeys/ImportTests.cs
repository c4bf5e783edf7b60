using System.Text;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>A manager brings a file of contacts with headings that nobody knows.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class ImportTests(DemoDesk desk) : Journey(desk)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_with_odd_headings_is_mapped_tried_taken_and_taken_back(bool scripts)
    {
        var name = scripts ? "Zuzanna Wiśniewska" : "Þóra Jónsdóttir";
        var page = await Desk.SignInAsync(await Desk.OpenAsync(scripts: scripts), "manager@demo.example");
        using var look = new Look(page);
        await page.GotoAsync("/customers");
        await page.GetByText("More", new() { Exact = true }).ClickAsync();
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Import", Exact = true }).ClickAsync());
        await page.GetByLabel("The file").SetInputFilesAsync(new FilePayload
        {
            Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes($"Wie heißen sie,Ruf an,Was noch\n{name},0117 496 0300,Likes tea\n,,\n,,Nobody said who\n"),
        });
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Bring it" }).ClickAsync());

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Wie heißen sie means" }).SelectOptionAsync(new SelectOptionValue { Label = "Whole name" });
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Ruf an means" }).SelectOptionAsync(new SelectOptionValue { Label = "Phone" });
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Ruf an label" }).FillAsync("mobile");
        await Assertions.Expect(page.GetByText(name)).ToBeVisibleAsync();
        if (scripts)
        {
            await look.FindsNothingAsync();
        }

        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save, go on" }).ClickAsync());
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Try it first" }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This is what would happen" })).ToBeVisibleAsync();
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Take it", Exact = true }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Taken", Exact = true })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".mini-stats .fig").First).ToHaveTextAsync("1");
        var import = page.Url;

        await page.GotoAsync("/find?q=" + Uri.EscapeDataString(name));
        await page.LeadOnAsync(() => page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name }).First.ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 })).ToBeVisibleAsync();

        await page.GotoAsync(import + "/take-back");
        await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Taken back" })).ToBeVisibleAsync();
        await page.GotoAsync("/find?q=" + Uri.EscapeDataString(name));
        (await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = name }).CountAsync()).ShouldBe(0);
    }
}

using CustomerRelations.Browser.Tests.Hosting;
using CustomerRelations.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>Somebody tells us from their telephone, without an account, and comes back to their own page.</summary>
[Collection(ComplaintDeskCollection.Name)]
public sealed class OutsideTests(DemoDesk office)
{
    private const int Phone = 390;

    // Longer than the guard against machines takes.
    private const int Reading = 3_500;

    private const int LongestWords = 3_900;
    private const int Forms = 6;

    private static LocatorCheckOptions Hidden => new() { Force = true };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_complaint_from_a_telephone_is_thanked_and_not_solved_and_staff_see_it(bool scripts)
    {
        var words = $"You said Friday. It is Monday. {Guid.CreateVersion7()}";
        var phone = await office.OpenAsync(Phone, 844, scripts: scripts);
        await phone.GotoAsync("/feedback?branch=market-street");
        await phone.Locator("[name='Input.Kind'][value='Complaint']").CheckAsync(Hidden);
        await phone.Locator("[name='Input.Feeling'][value='1']").CheckAsync(Hidden);
        await phone.Locator("[name='Input.Solved'][value='NotYet']").CheckAsync();
        await phone.Locator("[name='Input.Words']").FillAsync(words);
        await phone.WaitForTimeoutAsync(Reading);
        await phone.LeadOnAsync(() => phone.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync());
        await Assertions.Expect(phone.GetByRole(AriaRole.Heading, new() { Name = "Thank you for telling us" })).ToBeVisibleAsync();
        var own = (await phone.GetByLabel("Your link").InputValueAsync())!;

        var clerk = await office.SignInAsync(await office.OpenAsync());
        var complaint = $"/complaints/{await ComplaintAsync(words)}";
        await clerk.GotoAsync(complaint);
        await clerk.LeadOnAsync(() => clerk.Locator($"form[action='{complaint}/thank'] button[type='submit']").ClickAsync());

        await phone.GotoAsync(own);
        await Assertions.Expect(phone.Locator("main")).ToContainTextAsync("We thanked you");
        (await phone.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Phone);
        await phone.GetByLabel("Not yet").CheckAsync();
        await phone.Locator("#verdict-words").FillAsync("Still nothing");
        await phone.LeadOnAsync(() => phone.GetByRole(AriaRole.Button, new() { Name = "Tell us" }).ClickAsync());
        await Assertions.Expect(phone.Locator("main")).ToContainTextAsync("You said it is not put right yet");

        await clerk.GotoAsync(complaint);
        await Assertions.Expect(clerk.GetByRole(AriaRole.Region, new() { Name = "Came by our page" })).ToContainTextAsync("Still nothing");
        await phone.Context.CloseAsync();
        await clerk.Context.CloseAsync();
    }

    [WithSamples]
    public async Task Words_that_want_to_be_more_are_words_for_everybody_who_looks()
    {
        var found = new List<string>();
        var outside = await office.OpenAsync(Phone, 844);
        var own = await TellAllAsync(outside.Context, Sample(), found);
        var complaints = await NewestAsync(own.Count);
        foreach (var email in new[] { "", "desk@demo.example", "manager@demo.example", "admin@demo.example" })
        {
            var page = email.Length == 0 ? outside : await office.SignInAsync(await office.OpenAsync(), email);
            Listen(page, found);
            foreach (var path in email.Length == 0 ? own : [.. complaints.Select(one => $"/complaints/{one}"), "/complaints", "/"])
            {
                (await page.GotoAsync(path))!.Status.ShouldBe(200);
            }

            await page.Context.CloseAsync();
        }

        found.ShouldBeEmpty();
    }

    // Every so-manieth line of every file, many lines to a form; forms are opened together, so that one wait is enough.
    private static List<string> Sample()
    {
        var lines = Directory.GetFiles(Path.Combine(WithSamplesAttribute.Folder!, "naughty"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Length is > 0 and < LongestWords && !line.Contains('\0', StringComparison.Ordinal)).ToList();
        var every = Math.Max(1, lines.Sum(line => line.Length + 1) / (Forms * LongestWords) + 1);
        var texts = new List<string> { "" };
        foreach (var line in lines.Where((_, at) => at % every == 0))
        {
            texts = texts[^1].Length + line.Length < LongestWords ? [.. texts[..^1], texts[^1] + line + "\n"] : [.. texts, line + "\n"];
        }

        return texts;
    }

    private static async Task<List<string>> TellAllAsync(IBrowserContext context, List<string> texts, List<string> found)
    {
        var (pages, own) = (new List<IPage>(), new List<string>());
        foreach (var _ in texts)
        {
            var page = await context.NewPageAsync();
            Listen(page, found);
            await page.GotoAsync("/feedback?branch=market-street&kind=complaint");
            pages.Add(page);
        }

        await pages[0].WaitForTimeoutAsync(Reading);
        foreach (var (page, text) in pages.Zip(texts))
        {
            await page.Locator("[name='Input.Words']").FillAsync(text);
            await page.LeadOnAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync());
            own.Add(await page.GetByLabel("Your link").InputValueAsync());
            await page.CloseAsync();
        }

        return own;
    }

    private static void Listen(IPage page, List<string> found)
    {
        page.Dialog += (_, dialog) =>
        {
            found.Add($"dialog: {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                found.Add(message.Text);
            }
        };
        page.PageError += (_, error) => found.Add(error);
    }

    private async Task<string> ComplaintAsync(string words)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Complaints.Where(one => one.Words == words).Select(one => one.Reference).SingleAsync();
    }

    private async Task<List<string>> NewestAsync(int count)
    {
        await using var scope = office.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CrmDbContext>().Complaints.OrderByDescending(one => one.ReceivedAt).Take(count).Select(one => one.Reference).ToListAsync();
    }
}

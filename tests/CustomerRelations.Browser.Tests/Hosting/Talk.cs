using Microsoft.Playwright;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>A conversation that somebody is writing down: words, ticks, feelings and choices, and how to find each of them again.</summary>
internal static class Talk
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Input.Goal"] = "The mixer hums again, “like a tired bee”.\nThird time now.",
        ["Input.Did"] = "Looked at the belt & cleaned it",
        ["Input.ToldToExpect"] = "Ready on Thursday",
        ["Input.PromiseWords"] = "Ring her when it is done",
        ["Input.PromiseBy"] = "tomorrow 10",
    };

    // The box or cell by its name and value.
    private static readonly string[] Choices =
    [
        "[name='Input.Arrived'][value='2']", "[name='Input.Left'][value='4']", "[name='Input.Solved'][value='Partly']",
        "[name='Input.FactsReadBack']", "[name='Input.AsISeeIt']", "#stage-5 [name='Input.Added'] >> nth=1", "#stage-2 [name='Input.Channel'] >> nth=2",
    ];

    public static async Task WriteAsync(IPage page, string? who = null)
    {
        if (who is not null)
        {
            await page.GetByLabel("Who is it?").FillAsync(who);
        }

        await page.EvaluateAsync("document.querySelectorAll('#talk details').forEach(more => { more.open = true; })");
        foreach (var (name, words) in Words)
        {
            await page.Locator($"[name='{name}']").FillAsync(words);
        }

        foreach (var choice in Choices)
        {
            await page.Locator(choice).CheckAsync(new() { Force = true });
        }
    }

    public static async Task IsBackAsync(IPage page, string? who = null)
    {
        if (who is not null)
        {
            await Assertions.Expect(page.GetByLabel("Who is it?")).ToHaveValueAsync(who);
        }

        foreach (var (name, words) in Words)
        {
            await Assertions.Expect(page.Locator($"[name='{name}']")).ToHaveValueAsync(words);
        }

        foreach (var choice in Choices)
        {
            await Assertions.Expect(page.Locator(choice)).ToBeCheckedAsync();
        }
    }

    public static Task IsKeptAsync(IPage page) => Assertions.Expect(page.Locator("[data-draft]")).ToContainTextAsync("Draft kept");
}

using Microsoft.Playwright;
using Shouldly;

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
        ["Input.PromiseBy"] = "Tue 10",
        ["Input.MorePromises[0].Words"] = "Keep the old belt for her",
        ["Input.MorePromises[0].By"] = "when she comes",
        ["Input.Concern"] = "That it “burns” one day",
        ["Input.StillUnclear"] = "How long it runs at a time",
        ["Input.Suggestion"] = "A line on the box <how often>",
        ["Input.AddedNote"] = "Showed her the noise",
        ["Input.HandOverWhy"] = "Ben has the parts",
        ["Input.Wanted"] = "One that is quiet",
    };

    // Lists under "More", by their names: the entry at this place, counted from the empty one.
    private static readonly Dictionary<string, int> Lists = new(StringComparer.Ordinal)
    {
        ["Input.Direction"] = 1, ["Input.Category"] = 2, ["Input.FeelingWord"] = 2, ["Input.FeelingCause"] = 1, ["Input.HandOverTo"] = 1, ["Input.WrongDoorFrom"] = 1, ["Input.WrongDoorTo"] = 2,
    };

    // Some fields stand open only after a choice.
    private const string Type = "(field, words) => { field.value = words; field.dispatchEvent(new Event('input', { bubbles: true })); }";

    // The box or cell by its name and value.
    private static readonly string[] Choices =
    [
        "[name='Input.Arrived'][value='2']", "[name='Input.Left'][value='4']", "[name='Input.Solved'][value='Partly']",
        "[name='Input.FactsReadBack']", "[name='Input.AsISeeIt']", "#stage-5 [name='Input.Added'] >> nth=1", "#stage-5 [name='Input.Added'] >> nth=2",
        "[name='Input.FeelingConfirmed']", "[name='Input.FeelingSaid']", "[name='Input.Suggests']", "[name='Input.IsComplaint']", "[name='Input.HandOverTold']", "#stage-2 [name='Input.Channel'] >> nth=2",
    ];

    public static async Task WriteAsync(IPage page, string? who = null)
    {
        if (who is not null)
        {
            await page.GetByLabel("Who is it?").FillAsync(who);
        }

        await PrepareAsync(page);
        await page.EvaluateAsync("document.querySelectorAll('#talk details').forEach(more => { more.open = true; })");
        foreach (var (name, words) in Words)
        {
            await page.Locator($"[name='{name}']").EvaluateAsync(Type, words);
        }

        foreach (var (name, at) in Lists)
        {
            await page.Locator($"select[name='{name}']").SelectOptionAsync(new SelectOptionValue { Index = at }, new() { Force = true });
        }

        foreach (var choice in Choices)
        {
            await page.Locator(choice).CheckAsync(new() { Force = true });
        }
    }

    /// <summary>Asks for a second promise, whose line the server makes.</summary>
    public static async Task PrepareAsync(IPage page)
    {
        if (await page.Locator("[name='Input.MorePromises[0].Words']").CountAsync() == 0)
        {
            await page.Locator("button[data-another]").ClickAsync();
            await Assertions.Expect(page.Locator("[name='Input.MorePromises[0].Words']")).ToBeVisibleAsync();
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

        foreach (var (name, at) in Lists)
        {
            (await page.Locator($"select[name='{name}']").EvaluateAsync<int>("list => list.selectedIndex")).ShouldBe(at, name);
        }

        foreach (var choice in Choices)
        {
            await Assertions.Expect(page.Locator(choice)).ToBeCheckedAsync();
        }
    }

    public static Task IsKeptAsync(IPage page) => Assertions.Expect(page.Locator("[data-draft]")).ToContainTextAsync("Draft kept");
}

using Microsoft.Playwright;

namespace CustomerRelations.Browser.Tests.Hosting;

internal static class PageExtensions
{
    /// <summary>Runs a script where scripts are on; without them there is nothing to run it.</summary>
    public static async Task EvaluateAsyncIf(this IPage page, bool scripts, string script)
    {
        if (scripts)
        {
            await page.EvaluateAsync(script);
        }
    }

    /// <summary>Waits until colours and sizes that were changed are on the screen.</summary>
    public static Task PaintedAsync(this IPage page) =>
        page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))");

    /// <summary>Turns the pages of the customer book until a name is found.</summary>
    /// <returns>The address of the customer's file.</returns>
    public static async Task<string> FindInBookAsync(this IPage page, string name)
    {
        await page.GotoAsync("/customers");
        var link = page.GetByRole(AriaRole.Link, new() { Name = name });
        while (await link.CountAsync() == 0)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Further back" }).ClickAsync();
        }

        return (await link.First.GetAttributeAsync("href"))!;
    }
}

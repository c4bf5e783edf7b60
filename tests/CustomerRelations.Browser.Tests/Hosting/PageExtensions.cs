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
}

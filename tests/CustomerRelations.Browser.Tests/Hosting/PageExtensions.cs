using Microsoft.Playwright;

namespace CustomerRelations.Browser.Tests.Hosting;

internal static class PageExtensions
{
    // Only against waiting for ever: the page loses its own patience first.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

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

    /// <summary>Does something that leads to a page, and waits until that page is all there.</summary>
    /// <remarks>Asking for the state of the page would ask the page that is left as long as the next one has not begun.</remarks>
    /// <returns>The answer; of a redirect the redirect itself, not the page it leads to.</returns>
    public static async Task<IResponse> LeadOnAsync(this IPage page, Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage arrived) => loaded.TrySetResult();
        page.Load += Arrive;
        try
        {
            var answer = await page.RunAndWaitForResponseAsync(act, answer => answer.Request.IsNavigationRequest);
            await loaded.Task.WaitAsync(Longest);
            return answer;
        }
        finally
        {
            page.Load -= Arrive;
        }
    }

    /// <summary>Turns the pages of the customer book until a name is found.</summary>
    /// <returns>The address of the customer's file.</returns>
    public static async Task<string> FindInBookAsync(this IPage page, string name)
    {
        await page.GotoAsync("/customers");
        var link = page.GetByRole(AriaRole.Link, new() { Name = name });
        while (await link.CountAsync() == 0)
        {
            await page.LeadOnAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Next", Exact = true }).ClickAsync());
        }

        return (await link.First.GetAttributeAsync("href"))!;
    }
}

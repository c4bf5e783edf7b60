using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Looks at pages as axe does, light and dark, wide and narrow, and listens for what the content policy refuses.</summary>
internal sealed class Look : IDisposable
{
    // Axe is put into the page once and asked four times; no page here holds a frame.
    private const string Ask =
        """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'] });
          if (found.passes.length === 0) throw new Error('Axe looked at nothing.');
          return found.violations.flatMap(violation => violation.nodes.map(node => `${violation.id} at ${node.target}: ${node.html}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IPage page;
    private readonly List<string> refused = [];

    public Look(IPage page)
    {
        this.page = page;
        page.Console += Listen;
    }

    public async Task FindsNothingAsync()
    {
        // A page without its stylesheets has nothing to find fault with.
        (await page.EvaluateAsync<int>("document.styleSheets.length")).ShouldBeGreaterThan(3);
        await page.EvaluateAsync(Axe);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 844);
                await page.PaintedAsync();
                (await page.EvaluateAsync<string[]>(Ask)).Select(violation => $"{scheme} {width}: {violation}").ShouldBeEmpty();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{scheme} {width}: the page is wider than the screen");
            }
        }

        refused.ShouldBeEmpty();
    }

    public void Dispose() => page.Console -= Listen;

    private void Listen(object? sender, IConsoleMessage message)
    {
        if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
        {
            refused.Add(message.Text);
        }
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Looks at pages as axe does, light and dark, wide and narrow, and listens for what the content policy refuses.</summary>
internal sealed class Look : IDisposable
{
    // Only colours change with the scheme; everything else was looked at in the light.
    private static readonly AxeRunOptions Colours = new() { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["cat.color"] } };

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
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 844);
                await page.PaintedAsync();
                var violations = (await page.RunAxe(scheme == ColorScheme.Dark ? Colours : new AxeRunOptions())).Violations
                    .SelectMany(violation => violation.Nodes.Select(node => $"{scheme} {width}: {violation.Id} at {string.Join(' ', node.Target)}: {node.Html}"));
                violations.ShouldBeEmpty();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
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

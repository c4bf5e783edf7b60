using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>What holds for every page: no violation axe can see, light and dark; nothing wider than a phone; nothing the content policy refuses.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class EveryPageTests(DemoDesk office)
{
    public static TheoryData<string, string> Pages { get; } = new()
    {
        { "", "/account/sign-in" },
        { "", "/error/404" },
        { "desk@demo.example", "/desk" },
        { "desk@demo.example", "/desk?customer={folake}" },
        { "desk@demo.example", "/customers" },
        { "desk@demo.example", "/customers/{folake}" },
        { "desk@demo.example", "/touchpoints/{touchpoint}" },
        { "desk@demo.example", "/touchpoints/{touchpoint}/correct" },
        { "desk@demo.example", "/account/profile" },
        { "desk@demo.example", "/account/password" },
        { "desk@demo.example", "/account/sign-out" },
        { "admin@demo.example", "/admin/staff" },
        { "admin@demo.example", "/admin/branches" },
        { "admin@demo.example", "/admin/teams" },
        { "admin@demo.example", "/admin/lists" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_a_phone(string email, string path)
    {
        var page = await office.OpenAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        if (email.Length > 0)
        {
            await office.SignInAsync(page, email);
            path = await AddressOfAsync(page, path);
        }

        await page.GotoAsync(path);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 844);
                await page.PaintedAsync();
                var violations = (await page.RunAxe()).Violations
                    .SelectMany(violation => violation.Nodes.Select(node => $"{scheme} {width}: {violation.Id} at {string.Join(' ', node.Target)}: {node.Html}"));
                violations.ShouldBeEmpty();
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            }
        }

        complaints.ShouldBeEmpty();
    }

    private static async Task<string> AddressOfAsync(IPage page, string path)
    {
        if (!path.Contains('{', StringComparison.Ordinal))
        {
            return path;
        }

        var folake = await page.FindInBookAsync("Folake Adeyemi");
        await page.GotoAsync(folake);
        var touchpoint = await page.Locator(".thread h3 a").First.GetAttributeAsync("href");
        return path.Replace("{folake}", folake.Split('/')[^1], StringComparison.Ordinal)
            .Replace("{touchpoint}", touchpoint!.Split('/')[^1], StringComparison.Ordinal);
    }
}

using Microsoft.Playwright;

namespace CustomerRelations.Browser.Tests.Hosting;

/// <summary>Two hands on a keyboard: they type words, go on by Tab, and every other key is counted.</summary>
internal sealed class Hands(IPage page)
{
    // More than there are fields on any page.
    private const int Farthest = 60;

    private readonly List<string> pressed = [];

    /// <value>The keys beside words and Tab.</value>
    public IReadOnlyList<string> Pressed => pressed;

    public int Keys => pressed.Count;

    public int Tabs { get; private set; }

    public Task TypeAsync(string words) => page.Keyboard.TypeAsync(words);

    public Task PressAsync(string key)
    {
        pressed.Add(key);
        return page.Keyboard.PressAsync(key);
    }

    /// <summary>Tab by Tab until the focus is there.</summary>
    /// <exception cref="InvalidOperationException">It never comes there.</exception>
    public async Task TabToAsync(string control)
    {
        for (var tab = 0; tab < Farthest; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            Tabs++;
            if (await page.EvaluateAsync<bool>("where => document.activeElement.matches(where)", control))
            {
                return;
            }
        }

        throw new InvalidOperationException($"Tab never leads to {control}.");
    }
}

using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>For whom movement on a screen is too much: what changes, changes at once.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class ReducedMotionTests(DemoDesk desk) : Journey(desk)
{
    // Colours that are inherited would run on from element to element, frame by frame; asking for animations settles the styles first.
    private const string MovingAfterDark =
        """
        () => {
          document.documentElement.dataset.theme = 'dark';
          return document.getAnimations().map(animation => `${animation.transitionProperty} of ${animation.effect.target.outerHTML.slice(0, 80)}`);
        }
        """;

    [Fact]
    public async Task Another_theme_is_there_at_once() => (await MovingAsync(ReducedMotion.Reduce)).ShouldBeEmpty();

    [Fact]
    public async Task For_everybody_else_something_moves() => (await MovingAsync(ReducedMotion.NoPreference)).ShouldNotBeEmpty();

    private async Task<string[]> MovingAsync(ReducedMotion wish)
    {
        var page = await Desk.PageOfAsync("desk@demo.example");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = wish });
        await page.GotoAsync("/desk");
        return await page.EvaluateAsync<string[]>(MovingAfterDark);
    }
}

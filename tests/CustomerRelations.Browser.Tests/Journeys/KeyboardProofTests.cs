using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Shouldly;
using Xunit.Abstractions;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>A visit is logged by keyboard alone, with few keys beside words and Tab, and soon.</summary>
[Collection(DemoDeskCollection.Name)]
public sealed class KeyboardProofTests(DemoDesk desk, ITestOutputHelper said) : Journey(desk)
{
    // A journey that takes longer than this hangs; how long one should take is for people to say.
    private static readonly TimeSpan Finished = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_complete_visit_takes_at_most_eight_keys_beside_words_and_Tab()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        var hands = new Hands(page);

        await LogAsync(page, hands);

        said.WriteLine($"A complete visit: {hands.Keys} keys beside words and Tab ({string.Join(", ", hands.Pressed)}), {hands.Tabs} times Tab.");
        hands.Keys.ShouldBeLessThanOrEqualTo(8);

        await page.GotoAsync(await page.Locator(".banner.kept a").First.GetAttributeAsync("href") ?? "");
        var latest = page.Locator(".thread > li").First;
        await Assertions.Expect(latest).ToContainTextAsync("Is the bowl of the mixer to be had alone?");
        await Assertions.Expect(latest).ToContainTextAsync("came in unhappy, left pleased");
        await Assertions.Expect(latest).ToContainTextAsync("Looked in the catalogue");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ring with the price of the bowl");
    }

    [Fact]
    public async Task The_same_visit_is_timed_from_the_open_desk_to_what_was_saved()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        await page.EvaluateAsync("sessionStorage.setItem('began', String(performance.timeOrigin + performance.now()))");

        await LogAsync(page, new Hands(page));

        var seconds = await page.EvaluateAsync<double>("(performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('began'))) / 1000");
        said.WriteLine($"A complete visit, from the open desk to saved, typed without a pause: {seconds:0.0} s by the browser's own clock.");
        seconds.ShouldBeInRange(0, Finished.TotalSeconds);
    }

    [Fact]
    public async Task A_simple_contact_is_three_letters_Enter_words_Tab_a_figure_and_Ctrl_Enter()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        await page.EvaluateAsync("sessionStorage.setItem('began', String(performance.timeOrigin + performance.now()))");
        var hands = new Hands(page);

        await ChooseAsync(page, hands, "tev");
        await hands.TypeAsync("When do you close today?");
        await hands.TabToAsync("[name='Input.Left']");
        await hands.PressAsync("4");
        await page.LeadOnAsync(() => hands.PressAsync("Control+Enter"));

        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Who is it?")).ToBeFocusedAsync();
        var seconds = await page.EvaluateAsync<double>("(performance.timeOrigin + performance.now() - Number(sessionStorage.getItem('began'))) / 1000");
        said.WriteLine($"A simple contact: {hands.Keys} keys beside words and Tab, {hands.Tabs} times Tab, {seconds:0.0} s by the browser's own clock.");
        hands.Keys.ShouldBe(3);
    }

    // Find, channel, both feelings, goal, done, value, promise with a date, solved, saved.
    private static async Task LogAsync(IPage page, Hands hands)
    {
        await ChooseAsync(page, hands, "gwe");
        await hands.TypeAsync("Is the bowl of the mixer to be had alone?");
        await hands.PressAsync("Alt+2");
        await hands.PressAsync("ArrowRight");
        await hands.TabToAsync("[name='Input.Arrived']");
        await hands.PressAsync("2");
        await hands.TabToAsync("[name='Input.Did']");
        await hands.TypeAsync("Looked in the catalogue");
        await hands.TabToAsync("[name='Input.Added']");
        await hands.PressAsync("Space");
        await hands.TabToAsync("[name='Input.Left']");
        await hands.PressAsync("4");
        await hands.TabToAsync("[name='Input.Solved']");
        await hands.PressAsync("Space");
        await hands.TabToAsync("[name='Input.PromiseWords']");
        await hands.TypeAsync("Ring with the price of the bowl");
        await hands.TabToAsync("[name='Input.PromiseBy']");
        await hands.TypeAsync("in 3 days");
        await page.LeadOnAsync(() => hands.PressAsync("Control+Enter"));
        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
    }

    private static async Task ChooseAsync(IPage page, Hands hands, string letters)
    {
        await hands.TypeAsync(letters);
        await Assertions.Expect(page.Locator("#who-list [role=option][aria-selected=true][data-customer]")).ToBeVisibleAsync();
        await hands.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".filecard h2 a")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Input_Goal")).ToBeFocusedAsync();
    }
}

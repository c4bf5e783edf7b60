using Xunit;
using CustomerRelations.Browser.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Shouldly;

namespace CustomerRelations.Browser.Tests.Journeys;

/// <summary>The same for pages that somebody has to do something to see: refusals, conflicts, links that are shown once, and what goes wrong.</summary>
[Collection(PagesOfWhoDecidesCollection.Name)]
public sealed class PageStateTests(DemoDesk desk) : Journey(desk)
{
    private const string Clerk = "desk@demo.example";
    private const string Admin = "admin@demo.example";

    /// <value>Pages that are looked at nowhere else.</value>
    public static IReadOnlyList<string> Routes { get; } = ["/setup/{token}", "/error/{code:int}", "/kudos/{id:guid}/withdraw"];

    [Fact]
    public async Task The_desk_that_refused()
    {
        var page = await Desk.PageOfAsync(Clerk);
        using var look = new Look(page);
        await page.GotoAsync("/desk");
        await page.EvaluateAsync("document.querySelector('#talk').noValidate = true");
        await ShouldAnswerAsync(page, 422, () => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Two things before we can save" })).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    [Fact]
    public async Task The_desk_whose_form_was_saved_before_with_other_words()
    {
        var page = await Desk.PageOfAsync(Clerk);
        using var look = new Look(page);
        await page.GotoAsync("/desk");
        var key = await page.Locator("#talk input[name=__key]").InputValueAsync();
        await WriteAsync(page, "A belt for my Hoover");
        await ShouldAnswerAsync(page, 302, () => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());
        await Assertions.Expect(page.GetByText("Saved. Who is next?")).ToBeVisibleAsync();
        await page.EvaluateAsync("key => document.querySelector('#talk input[name=__key]').value = key", key);
        await WriteAsync(page, "A belt for my Dyson");
        await ShouldAnswerAsync(page, 409, () => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

        await Assertions.Expect(page.GetByText("What was saved then stays as it was.")).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    [Fact]
    public async Task A_thank_you_that_was_refused_then_hangs_on_the_wall_and_is_taken_back()
    {
        var page = await Desk.PageOfAsync(Clerk);
        using var look = new Look(page);
        await page.GotoAsync(await Addresses.OfAsync(Desk, "/kudos?touchpoint={talk}"));
        await page.EvaluateAsync("document.querySelector('#thanks').noValidate = true");
        await ShouldAnswerAsync(page, 422, () => SayThankYouAsync(page));
        await look.FindsNothingAsync();

        await page.GetByLabel("Who", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("What did they do?").FillAsync($"He never once looked at the clock, nor at {new string('x', 90)}.");
        await page.GetByLabel("These are the customer’s words").CheckAsync();
        await page.Locator("#thanks").GetByText("Kindness", new() { Exact = true }).ClickAsync();
        await ShouldAnswerAsync(page, 302, () => SayThankYouAsync(page));
        await Assertions.Expect(page.GetByText("will see it.")).ToBeVisibleAsync();
        await look.FindsNothingAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Take it back" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Take it back", Level = 1 })).ToBeVisibleAsync();
        await look.FindsNothingAsync();
        await ShouldAnswerAsync(page, 302, () => page.GetByRole(AriaRole.Button, new() { Name = "Take it back" }).ClickAsync());
    }

    [Fact]
    public async Task Theirs_and_yours_when_somebody_else_was_quicker()
    {
        var page = await Desk.PageOfAsync(Admin);
        using var look = new Look(page);
        var address = await Addresses.OfAsync(Desk, "/admin/teams/{id:guid}");
        await page.GotoAsync(address);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(address);
        await RenameAsync(other, "Front counter", 302);
        await other.CloseAsync();
        await RenameAsync(page, "Reception", 409);

        await Assertions.Expect(page.GetByText("Front counter").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Take theirs" })).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    [Fact]
    public async Task A_link_that_is_shown_once_and_the_page_it_opens()
    {
        var page = await Desk.PageOfAsync(Admin);
        using var look = new Look(page);
        await page.GotoAsync("/admin/staff");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Chidi Obi");
        await page.GetByLabel("E-mail").FillAsync("chidi@kestrel.example");
        await page.GetByLabel("Branch").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await ShouldAnswerAsync(page, 200, () => page.GetByRole(AriaRole.Button, new() { Name = "Add them and make a link" }).ClickAsync());
        var link = await page.GetByLabel("One-time link").InputValueAsync();
        await look.FindsNothingAsync();

        var colleague = await Desk.PageOfAsync("");
        using var theirs = new Look(colleague);
        await colleague.GotoAsync(link);
        await Assertions.Expect(colleague.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Chidi Obi" })).ToBeVisibleAsync();
        await theirs.FindsNothingAsync();
    }

    [Fact]
    public async Task The_words_of_somebody_whose_sign_in_had_ended()
    {
        var page = await Desk.SignInAsync(await Desk.OpenAsync());
        await page.GotoAsync("/desk");
        using var look = new Look(page);
        await WriteAsync(page, "My kettle trips the fuse.");
        await page.Context.ClearCookiesAsync();
        await ShouldAnswerAsync(page, 401, () => page.GetByRole(AriaRole.Button, new() { Name = "Save, next person" }).ClickAsync());

        await Assertions.Expect(page.GetByText("your words are back where you wrote them")).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    [Theory]
    [InlineData(400, "We could not read that")]
    [InlineData(403, "This one is not yours")]
    [InlineData(404, "Nothing here")]
    [InlineData(413, "That is too much at once")]
    public async Task What_a_colleague_sees_when_something_goes_wrong(int status, string heading)
    {
        var page = await Desk.PageOfAsync(Clerk);
        using var look = new Look(page);
        await page.GotoAsync("/account/profile");
        await ShouldAnswerAsync(page, status, () => status switch
        {
            400 => PostAsync(page, "/account/profile", 1),
            413 => PostAsync(page, "/account/profile", 1_100_000),
            403 => page.GotoAsync("/admin/staff"),
            _ => page.GotoAsync("/nowhere"),
        });

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 })).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    [Fact]
    public async Task The_door_that_refused()
    {
        var page = await Desk.PageOfAsync("");
        using var look = new Look(page);
        await page.GotoAsync("/account/sign-in");
        await ShouldAnswerAsync(page, 422, () => GuessAsync(page));

        await Assertions.Expect(page.GetByLabel("E-mail")).ToHaveValueAsync("nobody@kestrel.example");
        await look.FindsNothingAsync();
    }

    [Fact]
    public async Task The_first_day_and_then_one_that_goes_wrong()
    {
        await using var empty = EmptyOffice.Open();
        var page = await Desk.OpenAsync(address: empty.Address);
        using var look = new Look(page);
        (await page.GotoAsync(empty.SetupPath))!.Status.ShouldBe(200);
        await look.FindsNothingAsync();

        await page.GotoAsync("/account/sign-in");
        // One right after the other: the office counts within a minute of the machine's clock, and looking takes long.
        await ShouldAnswerAsync(page, 422, () => GuessAsync(page));
        await ShouldAnswerAsync(page, 429, () => GuessAsync(page));
        await look.FindsNothingAsync();

        empty.Shut(new SqliteException("database is locked", 5));
        (await page.GotoAsync("/account/sign-in"))!.Status.ShouldBe(503);
        await look.FindsNothingAsync();

        empty.Shut(new InvalidOperationException("A fault that nobody thought of."));
        (await page.GotoAsync("/account/sign-in"))!.Status.ShouldBe(500);
        await Assertions.Expect(page.GetByText("tell an admin this reference")).ToBeVisibleAsync();
        await look.FindsNothingAsync();
    }

    private static async Task WriteAsync(IPage page, string goal)
    {
        await page.GetByLabel("Who is it?").FillAsync("Zanele Khumalo");
        await page.GetByLabel("What do they want to achieve?").FillAsync(goal);
    }

    private static async Task GuessAsync(IPage page)
    {
        await page.GetByLabel("E-mail").FillAsync("nobody@kestrel.example");
        await page.GetByLabel("Password").FillAsync("seven herons over the weir");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
    }

    private static Task SayThankYouAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Say thank you" }).ClickAsync();

    private static async Task RenameAsync(IPage page, string name, int status)
    {
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await ShouldAnswerAsync(page, status, () => page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync());
    }

    // A form that is not ours: it has no token. It goes after the script has answered, whose page is gone then.
    private static Task PostAsync(IPage page, string path, int length) => page.EvaluateAsync(
        """
        ([path, length]) => {
          const form = document.createElement('form');
          form.method = 'post';
          form.action = path;
          const field = document.createElement('textarea');
          field.name = 'Input.Goal';
          field.value = 'x'.repeat(length);
          form.append(field);
          document.body.append(form);
          setTimeout(() => form.submit());
        }
        """,
        new object[] { path, length });

    private static async Task ShouldAnswerAsync(IPage page, int status, Func<Task> act) => (await page.LeadOnAsync(act)).Status.ShouldBe(status);
}

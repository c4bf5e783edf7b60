using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Drafts;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Drafts;

/// <summary>Drafts without a script: what is refused is kept, and who gets it back.</summary>
public sealed class DraftPagesTests : IAsyncLifetime
{
    private const string Desk = "desk@demo.example";
    private const string Manager = "manager@demo.example";
    private const string Door = "/account/sign-in?ReturnUrl=%2Fdesk";

    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task What_was_refused_is_in_the_form_when_the_page_is_opened_again()
    {
        var clerk = await host.SignedInAsync(Desk);
        (await clerk.PostAsync("/desk", "/desk", ("Input.Did", "Looked at the belt"), ("Input.FactsReadBack", "true"), ("Input.Arrived", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var page = await clerk.PageAsync("/desk");

        page.MainText().ShouldContain("are back.");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Did']")!.Value.ShouldBe("Looked at the belt");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.FactsReadBack']")!.IsChecked.ShouldBeTrue();
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Arrived'][value='2']")!.IsChecked.ShouldBeTrue();
        (await (await host.SignedInAsync(Manager)).PageAsync("/desk")).QuerySelector<IHtmlInputElement>("input[name='Input.Did']")!.Value.ShouldBe("");
    }

    [Fact]
    public async Task Saving_what_came_back_leaves_no_draft()
    {
        var clerk = await host.SignedInAsync(Desk);
        await clerk.PostAsync("/desk", "/desk", ("Input.Did", "Looked at the belt"));

        (await clerk.PostAsync("/desk", "/desk", ("Input.Goal", "The mixer hums"), ("Input.Anonymous", "true"))).ShouldBe(HttpStatusCode.Redirect);

        (await clerk.PageAsync("/desk")).MainText().ShouldNotContain("are back.");
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
        (await host.AskAsync(db => db.Touchpoints.OrderByDescending(one => one.LoggedAt).Select(one => one.Did).FirstAsync())).ShouldBe("Looked at the belt");
    }

    [Fact]
    public async Task Nothing_written_is_not_laid_back()
    {
        var clerk = await host.SignedInAsync(Desk);
        (await clerk.PostAsync("/desk", "/desk", ("Input.Arrived", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await clerk.PageAsync("/desk")).MainText().ShouldNotContain("are back.");
    }

    [Fact]
    public async Task What_was_written_for_a_customer_belongs_to_the_follow_up_they_are_opened_for_then()
    {
        var (task, customer) = await AskedToCallAsync();
        var clerk = await host.SignedInAsync(Desk);
        (await clerk.PostAsync($"/desk?customer={customer}", "/desk", ("Input.Did", "Looked at the belt"), ("Input.Goal", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var page = await clerk.PageAsync($"/desk?customer={customer}&task={task}");

        page.QuerySelector<IHtmlInputElement>("input[name='Input.Did']")!.Value.ShouldBe("Looked at the belt");
        page.QuerySelector<IHtmlInputElement>("input[name='Input.Task']")!.Value.ShouldBe(task.ToString());
        page.QuerySelector(".savebar [data-draft]")!.Text().ShouldMatch(@"Draft kept at\s+[0-9]{2}:[0-9]{2}");
    }

    [Fact]
    public async Task What_was_put_aside_is_not_mixed_with_what_is_written_for_the_same_customer()
    {
        var customer = await host.AskAsync(db => db.Customers.Where(one => one.MergedIntoId == null && one.ErasedAt == null).Select(one => one.Reference).FirstAsync());
        var clerk = await host.SignedInAsync(Desk);
        await clerk.PostAsync($"/desk?customer={customer}", "/desk", ("Input.Goal", "The kettle leaks"), ("then", "later"));
        var stub = await host.AskAsync(db => db.Touchpoints.Where(one => one.CompletedAt == null).OrderByDescending(one => one.LoggedAt).Select(one => one.Reference).FirstAsync());
        (await clerk.PostAsync($"/desk?customer={customer}", "/desk", ("Input.Did", "Of another day"), ("Input.Goal", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await DidAsync(clerk, $"/desk?stub={stub}")).ShouldBe("");
        (await clerk.PostAsync($"/desk?stub={stub}", "/desk", ("Input.Did", "Looked at the kettle"), ("Input.Goal", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await DidAsync(clerk, $"/desk?stub={stub}")).ShouldBe("Looked at the kettle");
        (await DidAsync(clerk, $"/desk?customer={customer}")).ShouldBe("Of another day");
    }

    [Fact]
    public async Task The_file_that_is_laid_beside_brings_no_words_and_tells_of_those_that_wait_for_them()
    {
        var customer = await host.AskAsync(db => db.Customers.Where(one => one.MergedIntoId == null && one.ErasedAt == null).Select(one => one.Reference).FirstAsync());
        var clerk = await host.SignedInAsync(Desk);
        await clerk.PostAsync($"/desk?customer={customer}", "/desk", ("Input.Did", "Of another day"), ("Input.Goal", ""));
        var key = (await clerk.PageAsync($"/desk?customer={customer}")).QuerySelector<IHtmlInputElement>("#talk input[name=__key]")!.Value;

        (await DidAsync(clerk, $"/desk?customer={customer}&beside={new string('0', 32)}")).ShouldBe("");
        (await clerk.PageAsync($"/desk?customer={customer}&beside={new string('0', 32)}")).QuerySelector("[data-beside=drafts]")!.TextContent.ShouldContain("You were writing for");
        (await clerk.PageAsync($"/desk?customer={customer}&beside={key}")).QuerySelector("[data-beside=drafts]")!.TextContent.ShouldNotContain("You were writing for");
    }

    [Fact]
    public async Task Throwing_words_away_needs_no_script()
    {
        var clerk = await host.SignedInAsync(Desk);
        await clerk.PostAsync("/desk", "/desk", ("Input.Did", "Looked at the belt"));

        (await clerk.PostAsync("/desk", "/drafts?handler=Away")).ShouldLeadTo("/desk");

        (await clerk.PageAsync("/desk")).QuerySelector<IHtmlInputElement>("input[name='Input.Did']")!.Value.ShouldBe("");
    }

    [Theory]
    [InlineData("/customers/new", "Input.Given", "Zanele")]
    [InlineData("/touchpoints/{talk}/correct", "Input.Words", "")]
    public async Task Other_forms_keep_their_words_too(string pattern, string field, string words)
    {
        var talk = await host.AskAsync(db => db.Touchpoints.Select(one => one.Reference).FirstAsync());
        var path = pattern.Replace("{talk}", talk, StringComparison.Ordinal);
        var clerk = await host.SignedInAsync(Desk);
        words = words.Length == 0 ? new string('x', 5_000) : words;

        (await clerk.PostAsync(path, path, (field, words))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var again = (await clerk.PageAsync(path)).QuerySelector($"[name='{field}']")!;
        (again is IHtmlInputElement line ? line.Value : ((IHtmlTextAreaElement)again).Value).ShouldBe(words);
    }

    [Fact]
    public async Task A_draft_without_its_token_or_its_key_is_not_kept()
    {
        var clerk = await host.SignedInAsync(Desk);
        (await clerk.Client.PostAsync("/drafts", new FormUrlEncodedContent([new("__form", "/desk"), new("Input.Goal", "x")]))).ShouldBe(HttpStatusCode.BadRequest);

        (await KeepAsync(clerk, ("__key", "short"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await KeepAsync(clerk, ("__form", "https://elsewhere.example"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_may_be_too_long_to_save_and_tokens_do_not_stand_in_it()
    {
        var clerk = await host.SignedInAsync(Desk);
        (await KeepAsync(clerk, ("Input.Goal", new string('x', 2_000_000)))).ShouldBe(HttpStatusCode.OK);

        var body = System.Text.Encoding.UTF8.GetString((await host.AskAsync(db => db.Drafts.SingleAsync())).Body);
        body.Length.ShouldBeGreaterThan(2_000_000);
        body.ShouldNotContain("RequestVerificationToken");
        body.ShouldNotContain("__by");
    }

    [Fact]
    public async Task More_than_four_megabytes_are_kept_by_nobody()
    {
        var clerk = await host.SignedInAsync(Desk);

        (await KeepAsync(clerk, ("Input.Goal", new string('x', 4_300_000)))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task What_is_too_much_to_save_is_not_kept_without_the_token_of_the_form()
    {
        var clerk = await host.SignedInAsync(Desk);

        (await clerk.Client.PostAsync("/desk", new FormUrlEncodedContent([new("__key", new string('a', 32)), new("Input.Goal", new string('x', 100_000))]))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Words_that_came_along_are_the_writers_only_and_for_an_hour_only()
    {
        var late = await CarriedAsync();
        host.Clock.Forward(TimeSpan.FromMinutes(61));
        (await SignInWithAsync(late, Desk)).ShouldLeadTo("/desk");

        var others = await CarriedAsync();
        (await SignInWithAsync(others, Manager)).ShouldLeadTo("/desk");
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(0);

        var own = await CarriedAsync();
        (await SignInWithAsync(own, Desk)).Headers.Location!.OriginalString.ShouldStartWith("/desk?draft=");
        (await host.AskAsync(db => db.Drafts.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_password_does_not_lose_the_words()
    {
        var (visitor, page) = await CarriedAsync();
        var answer = await visitor.SendAsync(page, Door, null, ("Input.Email", Desk), ("Input.Password", "not-the-password"));
        var refused = await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity));

        (await SignInWithAsync((visitor, refused), Desk)).Headers.Location!.OriginalString.ShouldStartWith("/desk?draft=");
    }

    [Theory]
    [InlineData("/account/profile")]
    [InlineData("/account/password")]
    public async Task Passwords_and_small_forms_do_not_come_along(string path)
    {
        var visitor = await host.SignedInAsync(Desk);
        var page = await visitor.PageAsync(path);
        host.Clock.Forward(TimeSpan.FromMinutes(31));

        var answer = await Visitor.Read((await visitor.SendAsync(page, path, null, ("Input.New", "a whole new password"))).ShouldBe(HttpStatusCode.Unauthorized));

        answer.QuerySelector($"input[name={DraftFields.Carried}]").ShouldBeNull();
    }

    [Fact]
    public async Task Locking_without_a_script_keeps_the_words_and_ends_the_sign_in()
    {
        var clerk = await host.SignedInAsync(Desk);
        var page = await clerk.PageAsync("/desk");
        var button = page.QuerySelector<IHtmlButtonElement>("button[data-lock]")!;
        button.GetAttribute("form").ShouldBe("talk");

        var fields = page.QuerySelectorAll<IHtmlInputElement>("#talk input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value)).Append(new("Input.Goal", "The mixer hums"));
        (await clerk.Client.PostAsync(button.GetAttribute("formaction"), new FormUrlEncodedContent(fields))).ShouldLeadTo("/account/sign-in?ReturnUrl=%2Fdesk");

        (await clerk.IsSignedInAsync()).ShouldBeFalse();
        (await clerk.PageAsync("/account/sign-in")).MainText().ShouldContain("Locked. Amara’s words are kept.");
        (await (await host.SignedInAsync(Desk)).PageAsync("/desk")).QuerySelector("[name='Input.Goal']")!.TextContent.ShouldBe("The mixer hums");
    }

    private Task<(Guid Task, string Customer)> AskedToCallAsync() => host.AskAsync(async db =>
    {
        var matter = await db.Matters.FirstAsync(one => db.Customers.Any(whom => whom.Id == one.CustomerId && whom.MergedIntoId == null && whom.ErasedAt == null));
        var rule = await db.FollowUpRules.Select(one => one.Id).FirstAsync();
        var task = FollowUpTask.Ask(new FollowUpSubject(matter.CustomerId!.Value, matter.Id, rule, matter.Id, "once"), matter.OwnerId, "Call them", matter.OpenedAt, matter.OpenedAt);
        db.FollowUpTasks.Add(task);
        db.Note("Follow-up asked", task);
        await db.SaveChangesAsync();
        return (task.Id, await db.Customers.Where(one => one.Id == matter.CustomerId).Select(one => one.Reference).SingleAsync());
    });

    private static async Task<string> DidAsync(Visitor clerk, string path) => (await clerk.PageAsync(path)).QuerySelector<IHtmlInputElement>("input[name='Input.Did']")!.Value;

    private static async Task<HttpResponseMessage> KeepAsync(Visitor clerk, params (string Name, string Value)[] typed)
    {
        var page = await clerk.PageAsync("/desk");
        var fields = page.QuerySelectorAll<IHtmlInputElement>("#talk input[type=hidden]").Select(field => (Name: field.Name!, Value: field.Value)).Append((Name: "__form", Value: "/desk")).Append((Name: "Input.Did", Value: "Looked"))
            .Where(field => typed.All(own => own.Name != field.Name)).Concat(typed);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return await clerk.Client.PostAsync("/drafts", form);
    }

    // Somebody writes, is signed out by time, and saves.
    private async Task<(Visitor Visitor, IHtmlDocument Page)> CarriedAsync()
    {
        var visitor = await host.SignedInAsync(Desk);
        var page = await visitor.PageAsync("/desk");
        host.Clock.Forward(TimeSpan.FromMinutes(31));
        var answer = (await visitor.SendAsync(page, "/desk", "/desk", ("Input.Goal", "The mixer hums"))).ShouldBe(HttpStatusCode.Unauthorized);
        var door = await Visitor.Read(answer);
        door.DocumentElement.OuterHtml.ShouldNotContain("The mixer hums");
        return (visitor, door);
    }

    private static Task<HttpResponseMessage> SignInWithAsync((Visitor Visitor, IHtmlDocument Page) door, string email) =>
        door.Visitor.SendAsync(door.Page, Door, null, ("Input.Email", email), ("Input.Password", OfficeHost.Password));
}

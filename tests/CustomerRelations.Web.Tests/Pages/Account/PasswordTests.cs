using System.Net;
using CustomerRelations.Web.Tests.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CustomerRelations.Web.Tests.Pages.Account;

public sealed class PasswordTests
{
    private const string Desk = "desk@demo.example";
    private const string Jonas = "jonas@kestrel.example";
    private const string Fresh = "seven herons over the weir";

    [Fact]
    public async Task Changing_the_password_ends_the_other_sign_ins_and_not_this_one()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (here, there) = (await host.SignedInAsync(Desk), await host.SignedInAsync(Desk));

        var answer = await ChangeAsync(here, OfficeHost.Password, Fresh);

        answer.ShouldLeadTo("/account/profile");
        (await here.PageAsync("/account/profile")).Body!.TextContent.ShouldContain("Your password is changed.");
        (await there.GetAsync("/account/profile")).ShouldAskToSignIn();
        (await host.NewVisitor().TryAsync(Desk, OfficeHost.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await host.NewVisitor().TryAsync(Desk, Fresh)).ShouldLeadTo("/");
        (await host.AskAsync(db => db.Changes.OrderBy(change => change.Seq).LastAsync())).ShouldSatisfyAllConditions(
            change => change.Act.ShouldBe("Password changed"), change => change.ById.ShouldBe(change.SubjectId));
    }

    [Fact]
    public async Task Sending_the_form_twice_changes_it_once()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        var page = await visitor.PageAsync("/account/password");
        (string, string)[] typed = [("Input.Current", OfficeHost.Password), ("Input.New", Fresh)];

        (await visitor.SendAsync(page, "/account/password", null, typed)).ShouldLeadTo("/account/profile");
        (await visitor.SendAsync(page, "/account/password", null, typed)).ShouldLeadTo("/account/profile");
        (await host.AskAsync(db => db.Changes.CountAsync(change => change.Act == "Password changed"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_current_password_changes_nothing_and_counts_as_a_try()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        var answer = await ChangeAsync(visitor, "not-the-password-at-all", Fresh);

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe("That is not your current password.");
        (await host.StaffAsync(Desk)).AccessFailedCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("short words", "Use 12 characters or more")]
    [InlineData("password1234", "tried first")]
    [InlineData("Pa$$w0rd-1234!", "tried first")]
    [InlineData("qwertyuiop12", "tried first")]
    [InlineData("123456789012", "tried first")]
    [InlineData("aaaaaaaaaaaa", "tried first")]
    [InlineData("abcabcabcabc", "tried first")]
    [InlineData("welcome-to-the-desk-1", "tried first")]
    [InlineData("Summer-Football-2026", "tried first")]
    [InlineData("desk@demo.example", "would guess that")]
    [InlineData("Amara Nwosu 1999", "would guess that")]
    [InlineData("Customer Relations!", "would guess that")]
    public async Task Easy_passwords_are_refused(string password, string because)
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        var answer = await ChangeAsync(visitor, OfficeHost.Password, password);

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldContain(because);
    }

    [Theory]
    [InlineData("oat kettle brisk nine")]
    [InlineData("829104756613")]
    [InlineData("четыре зелёных чайника")]
    [InlineData("ALLUPPERCASEWITHOUTSENSE")]
    public async Task Long_ones_of_any_kind_are_welcome(string password)
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);

        (await ChangeAsync(visitor, OfficeHost.Password, password)).ShouldLeadTo("/account/profile");
        (await host.NewVisitor().TryAsync(Desk, password)).ShouldLeadTo("/");
    }

    [Fact]
    public async Task One_hundred_and_twenty_eight_characters_are_the_most()
    {
        await using var host = await OfficeHost.DemoAsync();
        var visitor = await host.SignedInAsync(Desk);
        var longest = string.Concat(Enumerable.Range(0, 64).Select(number => $"{number % 10}{(char)('a' + (number * 7 % 26))}"));

        (await ChangeAsync(visitor, OfficeHost.Password, longest + "x")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await ChangeAsync(visitor, OfficeHost.Password, longest)).ShouldLeadTo("/account/profile");
    }

    [Fact]
    public async Task A_link_sets_a_password_once()
    {
        await using var host = await OfficeHost.DemoAsync();
        var before = await host.SignedInAsync(Desk);
        var link = await RouteAddresses.LinkAsync(host, Desk);
        var visitor = host.NewVisitor();
        var page = await visitor.PageAsync(link);
        page.MainText().ShouldContain("Welcome, Amara Nwosu");

        (await visitor.SendAsync(page, link, null, ("Input.New", "password1234"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.SendAsync(page, link, null, ("Input.New", Fresh))).ShouldLeadTo("/account/sign-in");

        (await visitor.PageAsync("/account/sign-in")).MainText().ShouldContain("Your password is saved.");
        (await before.GetAsync("/account/profile")).ShouldAskToSignIn();
        (await host.NewVisitor().TryAsync(Desk, Fresh)).ShouldLeadTo("/");
        (await visitor.GetAsync(link)).ShouldBe(HttpStatusCode.Gone);
        var again = await visitor.SendAsync(page, link, null, ("Input.New", "another seven herons"), ("__key", new string('a', 32)));
        again.ShouldBe(HttpStatusCode.Gone);
        host.ReadLog().ShouldNotContain(link["/account/set-password/".Length..]);
    }

    [Fact]
    public async Task Used_too_old_made_up_and_for_a_closed_account_look_the_same()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (used, ofClosed, old) = (await RouteAddresses.LinkAsync(host, Desk), await RouteAddresses.LinkAsync(host, Jonas), await RouteAddresses.LinkAsync(host, "manager@demo.example"));
        (await host.NewVisitor().PostAsync(used, ("Input.New", Fresh))).ShouldLeadTo("/account/sign-in");
        await host.ChangeStaffAsync(Jonas, staff => staff.Disable(host.Clock.GetUtcNow().UtcDateTime));
        string[] over = [used, ofClosed, "/account/set-password/nonsense", $"/account/set-password/{new string('A', 44)}", $"/account/set-password/{new string('_', 3000)}"];

        var pages = new List<string>();
        foreach (var link in over)
        {
            pages.Add(await GoneAsync(host, link));
        }

        // Only now, so that no other link is over for this reason.
        (await host.NewVisitor().GetAsync(old)).ShouldBe(HttpStatusCode.OK);
        host.Services.GetRequiredService<IOptions<DataProtectionTokenProviderOptions>>().Value.TokenLifespan = TimeSpan.Zero;
        pages.Add(await GoneAsync(host, old));

        pages.Distinct().ShouldHaveSingleItem().ShouldContain("This link is over");
    }

    private static async Task<string> GoneAsync(OfficeHost host, string link) =>
        (await Visitor.Read((await host.NewVisitor().GetAsync(link)).ShouldBe(HttpStatusCode.Gone))).MainText();

    private static Task<HttpResponseMessage> ChangeAsync(Visitor visitor, string current, string fresh) =>
        visitor.PostAsync("/account/password", ("Input.Current", current), ("Input.New", fresh));
}

using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Access;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages;

[Collection(nameof(ConsoleCollection))]
public sealed class SetupTests
{
    [Fact]
    public async Task The_first_day_makes_a_branch_and_an_admin_once()
    {
        await using var host = OfficeHost.Production();
        var office = new FirstOffice(host);
        var visitor = host.NewVisitor();
        var page = await visitor.PageAsync(office.Path);

        var answer = await visitor.SendAsync(page, office.Path, null, FirstOffice.Answers);

        answer.ShouldLeadTo("/account/sign-in");
        (await visitor.PageAsync("/account/sign-in")).MainText().ShouldContain("Sign in to the Mill Lane desk.");
        (await host.NewVisitor().GetAsync(office.Path)).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.SendAsync(page, office.Path, null, FirstOffice.Answers)).ShouldLeadTo("/account/sign-in");
        (await visitor.SendAsync(page, office.Path, null, [.. FirstOffice.Answers[..5], ("Input.Email", "two@kestrel.example"), ("Input.Password", FirstOffice.Password), ("__key", new string('b', 32))]))
            .ShouldBe(HttpStatusCode.NotFound);
        (await host.AskAsync(db => db.Branches.SingleAsync())).ShouldSatisfyAllConditions(
            branch => branch.TimeZone.ShouldBe("Europe/Lisbon"), branch => branch.Currency.ShouldBe("EUR"), branch => branch.Country.ShouldBe("PT"));
        (await host.AskAsync(db => db.Changes.Select(change => change.Act).ToListAsync())).ShouldContain("First admin made");

        await visitor.SignInAsync(FirstOffice.Email, FirstOffice.Password);
        (await visitor.GetAsync("/admin/staff")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Of_two_who_come_at_once_one_becomes_the_admin()
    {
        await using var host = OfficeHost.Production();
        var office = new FirstOffice(host);
        var (one, two) = (host.NewVisitor(), host.NewVisitor());
        var pages = new[] { await one.PageAsync(office.Path), await two.PageAsync(office.Path) };

        var answers = await Task.WhenAll(
            one.SendAsync(pages[0], office.Path, null, FirstOffice.Answers), two.SendAsync(pages[1], office.Path, null, FirstOffice.Answers));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.NotFound]);
        (await host.AskAsync(db => db.UserRoles.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Without_the_key_there_is_no_such_page()
    {
        await using var host = OfficeHost.Production();

        (await host.NewVisitor().GetAsync("/setup/0123456789abcdef0123456789abcdef")).ShouldBe(HttpStatusCode.NotFound);
        (await host.NewVisitor().GetAsync("/setup/x")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing_and_makes_nothing()
    {
        await using var host = OfficeHost.Production();
        var answer = await host.NewVisitor().PostAsync(new FirstOffice(host).Path, ("Input.Password", "password1234"));

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldContain("What is the branch called?");
        (await answer.RefusalAsync()).ShouldContain("tried first");
        (await host.AskAsync(db => db.Branches.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task In_production_there_is_nothing_of_the_demo()
    {
        await using var host = OfficeHost.Production();
        await new FirstOffice(host).OpenAsync(host.NewVisitor());

        var page = await host.NewVisitor().PageAsync("/account/sign-in");
        page.Source.Text.ShouldNotContain("demo", Case.Insensitive);
        page.Source.Text.ShouldNotContain(OfficeHost.Password);
        (await host.AskAsync(db => db.Staff.Where(staff => staff.Id != StaffMember.SystemId).CountAsync())).ShouldBe(1);
        (await host.AskAsync(db => db.Customers.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task The_address_is_on_the_console_and_not_in_the_log()
    {
        using var console = new CapturedConsole();
        await using var host = OfficeHost.Production();
        host.Settings["PublicBaseUrl"] = "https://desk.kestrel.example/";
        var path = host.Services.GetRequiredService<SetupKey>().Path;
        await new FirstOffice(host).OpenAsync(host.NewVisitor());

        console.Text.Split(path).Length.ShouldBe(2);
        console.Text.ShouldContain($"Open https://desk.kestrel.example{path} to begin.");
        host.ReadLog().ShouldContain("/setup/{token}");
        host.ReadLog().ShouldNotContain(path["/setup/".Length..]);
    }
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class StaffPagesTests
{
    private const string Page = "/admin/staff";
    private const string Fresh = "seven herons over the weir";

    [Fact]
    public async Task A_new_colleague_chooses_a_password_with_the_link_once_and_comes_in()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var link = await LinkAsync(await AddAsync(host, admin, await admin.PageAsync(Page)));
        link.ShouldStartWith("https://localhost/account/set-password/");

        var chidi = host.NewVisitor();
        (await chidi.PostAsync(link, ("Input.New", Fresh))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await host.NewVisitor().TryAsync("chidi@example.org", Fresh)).ShouldLeadTo("/");
        (await host.NewVisitor().GetAsync(link)).ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_same_form_again_makes_nobody_and_shows_no_link()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync(Page);
        await AddAsync(host, admin, page);

        var again = await AddAsync(host, admin, page);

        var chidi = await host.StaffAsync("chidi@example.org");
        again.ShouldLeadTo($"/admin/staff/{chidi.Id}/new-link?shown");
        var said = await admin.PageAsync(again.Headers.Location!.OriginalString);
        said.MainText().ShouldContain("The link was shown already.");
        said.QuerySelector("#one-time-link").ShouldBeNull();
    }

    [Fact]
    public async Task The_link_stands_below_the_address_the_office_is_known_by()
    {
        await using var host = await OfficeHost.DemoAsync();
        host.Settings["PublicBaseUrl"] = "https://desk.example.org/crm/";
        var admin = await host.SignedInAsync(AdminForms.Admin);
        (await LinkAsync(await AddAsync(host, admin, await admin.PageAsync(Page)))).ShouldStartWith("https://desk.example.org/crm/account/set-password/");
    }

    [Fact]
    public async Task A_new_link_ends_the_session_and_the_old_password_still_lets_in_until_a_new_one_is_chosen()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (admin, desk) = (await host.SignedInAsync(AdminForms.Admin), await host.SignedInAsync(AdminForms.Desk));
        var path = $"{Page}/{(await host.StaffAsync(AdminForms.Desk)).Id}/new-link";

        var page = await admin.PageAsync(path);
        var link = await LinkAsync(await admin.PostToAsync(page, path));
        (await admin.PostToAsync(page, path)).ShouldLeadTo($"{path}?shown");

        (await desk.GetAsync("/desk")).ShouldAskToSignIn();
        (await host.NewVisitor().GetAsync(link)).ShouldBe(HttpStatusCode.OK);
        (await host.NewVisitor().TryAsync(AdminForms.Desk, OfficeHost.Password)).ShouldLeadTo("/");
    }

    [Fact]
    public async Task Closing_an_account_ends_its_session_with_the_next_request()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (admin, desk) = (await host.SignedInAsync(AdminForms.Admin), await host.SignedInAsync(AdminForms.Desk));
        var path = $"{Page}/{(await host.StaffAsync(AdminForms.Desk)).Id}";

        var answer = await admin.PostFromAsync(path, path + "/disable");

        (await admin.SaidAsync(answer)).ShouldBe("Closed. Their sessions have ended.");
        (await desk.GetAsync("/desk")).ShouldAskToSignIn();
        (await host.NewVisitor().TryAsync(AdminForms.Desk, OfficeHost.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.SaidAsync(await admin.PostFromAsync(path, path + "/enable"))).ShouldBe("Open again. The password is the old one.");
        (await host.NewVisitor().TryAsync(AdminForms.Desk, OfficeHost.Password)).ShouldLeadTo("/");
    }

    [Fact]
    public async Task A_new_role_holds_from_the_next_request_on()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (admin, manager) = (await host.SignedInAsync(AdminForms.Admin), await host.SignedInAsync(AdminForms.Manager));
        await MakeAdminAsync(host, admin, AdminForms.Manager);

        (await manager.GetAsync("/desk")).ShouldAskToSignIn();
        await manager.SignInAsync(AdminForms.Manager, OfficeHost.Password);
        (await manager.GetAsync(Page)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_closes_or_renews_their_own_account_or_changes_their_own_role()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        await MakeAdminAsync(host, admin, AdminForms.Manager);
        var path = $"{Page}/{(await host.StaffAsync(AdminForms.Admin)).Id}";

        (await admin.PostFromAsync(path, path + "/disable")).ShouldBe(HttpStatusCode.Forbidden);
        (await admin.PostFromAsync(path, path + "/new-link")).ShouldBe(HttpStatusCode.Forbidden);
        var answer = await admin.PostAsync(path, ("Input.Role", nameof(StaffRole.FrontDesk)));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe("Nobody changes their own role. Ask another admin.");
        (await admin.GetAsync(Page)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_admins_who_close_each_other_at_once_leave_one()
    {
        await using var host = await OfficeHost.DemoAsync();
        var ingrid = await host.SignedInAsync(AdminForms.Admin);
        await MakeAdminAsync(host, ingrid, AdminForms.Manager);
        var farid = await host.SignedInAsync(AdminForms.Manager);
        var (ingridsPath, faridsPath) = ($"{Page}/{(await host.StaffAsync(AdminForms.Admin)).Id}", $"{Page}/{(await host.StaffAsync(AdminForms.Manager)).Id}");
        var (ingridsPage, faridsPage) = (await ingrid.PageAsync(faridsPath), await farid.PageAsync(ingridsPath));

        await Task.WhenAll(ingrid.PostToAsync(ingridsPage, faridsPath + "/disable"), farid.PostToAsync(faridsPage, ingridsPath + "/disable"));

        var open = new[] { await host.StaffAsync(AdminForms.Admin), await host.StaffAsync(AdminForms.Manager) }.Count(staff => staff.DisabledAt is null);
        open.ShouldBe(1);
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_whose_change_it_met_and_saves_the_second_time()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = $"{Page}/{(await host.StaffAsync(AdminForms.Desk)).Id}";
        var mine = await admin.PageAsync(path);
        await admin.PostAsync(path, ("Input.Name", "Amara N."));

        var overtaken = await admin.SendAsync(mine, path, null, ("Input.Name", "Amara Nwosu-Bell"));

        overtaken.ShouldBe(HttpStatusCode.Conflict);
        var page = await Visitor.Read(overtaken);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Somebody changed this while you were writing.");
        page.MainText().ShouldContain("Ingrid Solheim saved");
        page.QuerySelectorAll("table tbody tr").Select(row => row.TextContent.Trim()).ShouldHaveSingleItem().ShouldContain("Amara N.");
        page.Value("Input.Name").ShouldBe("Amara Nwosu-Bell");
        (await admin.SaidAsync(await admin.SendAsync(page, path, null))).ShouldBe("Saved.");
        (await host.StaffAsync(AdminForms.Desk)).DisplayName.ShouldBe("Amara Nwosu-Bell");
    }

    [Fact]
    public async Task What_was_typed_wrongly_stays_and_is_explained_beside_its_field()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var answer = await admin.PostAsync(Page, ("Input.Name", "Chidi"), ("Input.Email", "chidi"), ("Input.BranchId", ""));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.Read(answer);
        page.Value("Input.Name").ShouldBe("Chidi");
        (await answer.RefusalAsync()).ShouldBe("An e-mail looks like name@example.org. Choose the branch they work at.");
        page.QuerySelectorAll(".errors a").Length.ShouldBe(2);
    }

    [Fact]
    public async Task The_System_is_not_shown_and_cannot_be_opened_or_closed()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync(Page);
        page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ShouldNotContain(text => text.Contains("System"));
        (await admin.GetAsync($"{Page}/{StaffMember.SystemId}")).ShouldBe(HttpStatusCode.NotFound);
        (await admin.PostToAsync(page, $"{Page}/{StaffMember.SystemId}/enable")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> AddAsync(OfficeHost host, Visitor admin, IHtmlDocument page)
    {
        var branch = await host.AskAsync(db => db.Branches.Select(row => row.Id).FirstAsync());
        return await admin.SendAsync(page, Page, null, ("Input.Name", "Chidi Obi"), ("Input.Email", "chidi@example.org"), ("Input.BranchId", $"{branch}"), ("Input.TeamId", ""));
    }

    private static async Task<string> LinkAsync(HttpResponseMessage answer)
    {
        answer.ShouldBe(HttpStatusCode.OK);
        return (await Visitor.Read(answer)).QuerySelector<IHtmlInputElement>("#one-time-link").ShouldNotBeNull().Value;
    }

    private static async Task MakeAdminAsync(OfficeHost host, Visitor admin, string email)
    {
        var path = $"{Page}/{(await host.StaffAsync(email)).Id}";
        (await admin.PostAsync(path, ("Input.Role", nameof(StaffRole.Admin)))).ShouldLeadTo(path);
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>A form whose page is not there, or that no page takes, is answered as that and not as something broken.</summary>
public sealed class LostPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Nobody = "00000000-0000-7000-8000-000000000001";

    [Theory]
    [InlineData($"/admin/staff/{Nobody}", "Input.Name")]
    [InlineData($"/admin/branches/{Nobody}", "Input.Name")]
    [InlineData($"/admin/branches/{Nobody}/holidays", "Input.Name")]
    [InlineData($"/admin/teams/{Nobody}", "Input.Name")]
    [InlineData($"/admin/lists/channels/rename?id={Nobody}", "Input.Label")]
    [InlineData($"/admin/lists/channels/merge?id={Nobody}", "Into")]
    [InlineData("/touchpoints/0000-0000/correct", "Input.Words")]
    public async Task A_blank_form_for_what_is_not_there_finds_nothing(string path, string field)
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);

        var answer = await admin.PostFromAsync("/account/password", path, (field, ""));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        (await Visitor.Read(answer)).MainText().ShouldContain("Nothing was saved.");
    }

    [Theory]
    [InlineData("/customers")]
    [InlineData("/admin/lists")]
    public async Task A_form_that_no_page_takes_is_not_how_the_page_works(string path)
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        (await admin.PostFromAsync("/account/password", path)).ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_file_and_a_conversation_take_no_form()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var file = (await admin.PageAsync("/customers")).QuerySelector("tbody a")!.GetAttribute("href")!;
        (await admin.PostFromAsync("/account/password", file)).ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await admin.PostFromAsync("/account/password", "/")).ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task What_the_service_says_is_read_by_whoever_is_refused()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var me = await demo.Host.StaffAsync(AdminForms.Admin);

        var answer = await admin.PostFromAsync("/admin/staff", $"/admin/staff/{me.Id}/disable");

        (await Visitor.Read(answer.ShouldBe(HttpStatusCode.Forbidden))).MainText().ShouldContain("Nobody closes, opens or renews their own account. Ask another admin. Nothing was saved.");
    }

    [Fact]
    public async Task Words_for_a_file_that_is_gone_are_said_not_to_be_saved()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);

        var answer = await clerk.PostFromAsync("/desk", "/desk", ("Input.Customer", "0000-0000"), ("Input.Goal", "Is it ready?"), ("Input.Channel", await ChannelAsync(clerk)));

        var page = await Visitor.Read(answer.ShouldBe(HttpStatusCode.NotFound));
        page.MainText().ShouldContain("That file is no longer here. Nothing was saved.");
        page.QuerySelector("textarea")!.TextContent.ShouldBe("Is it ready?");
    }

    [Fact]
    public async Task Reading_what_is_not_there_says_nothing_of_saving()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        (await Visitor.Read(await clerk.GetAsync("/customers/0000-0000"))).MainText().ShouldNotContain("saved");
    }

    private static async Task<string> ChannelAsync(Visitor clerk) =>
        (await clerk.PageAsync("/desk")).QuerySelector("input[name='Input.Channel']")!.GetAttribute("value")!;
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class LimitPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Desk = "/admin/limits/front-desk/EUR";

    [Fact]
    public async Task A_limit_is_changed_and_taken_away()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        const string path = "/admin/limits/manager/EUR";
        (await admin.PageAsync("/admin/limits")).MainText().ShouldContain("€550");
        var answer = await admin.PostAsync(path, ("Input.Amount", "1.200,50"));
        answer.ShouldLeadTo("/admin/limits");
        (await admin.SaidAsync(answer)).ShouldBe("Saved.");
        (await admin.PageAsync(path)).Value("Input.Amount").ShouldBe("€1,200.50");
        (await admin.PostAsync(path, ("Input.NoLimit", "true"))).ShouldLeadTo("/admin/limits");
        (await admin.PageAsync("/admin/limits")).MainText().ShouldNotContain("€1,200.50");
    }

    [Fact]
    public async Task An_amount_that_cannot_be_read_stays_with_what_is_wrong()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var refused = await admin.PostAsync(Desk, ("Input.Amount", "80,1234"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.RefusalAsync()).ShouldBe("Write 2 digits behind the point, like €46.20.");
        (await Visitor.Read(refused)).Value("Input.Amount").ShouldBe("80,1234");
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_theirs_and_yours()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var mine = await admin.PageAsync(Desk);
        await admin.PostAsync(Desk, ("Input.Amount", "90"));
        var overtaken = await admin.SendAsync(mine, Desk, null, ("Input.Amount", "100"));
        overtaken.ShouldBe(HttpStatusCode.Conflict);
        var page = await Visitor.Read(overtaken);
        page.QuerySelectorAll("table tbody tr").ShouldHaveSingleItem().Children.Select(cell => cell.TextContent).ShouldBe(["Limit", "€90", "100"]);
        (await admin.SendAsync(page, Desk, null)).ShouldLeadTo("/admin/limits");
        (await admin.PageAsync("/admin/limits")).MainText().ShouldContain("€100");
    }

    [Fact]
    public async Task The_first_save_writes_the_row_and_an_empty_form_of_then_is_overtaken()
    {
        const string path = "/admin/limits/admin/GBP";
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var mine = await admin.PageAsync(path);
        (await admin.PostAsync(path, ("Input.Amount", "5000"), ("Input.NoLimit", "false"))).ShouldLeadTo("/admin/limits");
        (await admin.SendAsync(mine, path, null, ("Input.Amount", "1"), ("Input.NoLimit", "false"))).ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("/admin/limits/king/GBP")]
    [InlineData("/admin/limits/manager/JPY")]
    public async Task A_role_or_a_currency_that_is_not_ours_is_not_there(string path)
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        (await admin.GetAsync(path)).ShouldBe(HttpStatusCode.NotFound);
    }
}

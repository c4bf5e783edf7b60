using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class ComplaintPolicyPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Office = "/admin/complaint-policy/office";

    [Fact]
    public async Task A_preset_is_looked_at_saved_and_overtaken()
    {
        var (admin, other) = (await demo.Host.SignedInAsync(AdminForms.Admin), await demo.Host.SignedInAsync(AdminForms.Admin));
        var late = await other.PageAsync(Office);
        var filled = await admin.PageAsync($"{Office}?preset=eight-weeks");
        filled.QuerySelector<IHtmlInputElement>("input[name='Input.FinalWithin']")!.Value.ShouldBe("56");
        (await admin.SendAsync(filled, Office, Office)).ShouldLeadTo("/admin/complaint-policy");
        (await admin.PageAsync("/admin/complaint-policy")).MainText().ShouldContain("56 days");

        (await other.SendAsync(late, Office, Office, ("Input.TellEvery", "7"))).ShouldBe(HttpStatusCode.Conflict);
        var wrong = await Visitor.Read((await admin.PostAsync(Office, Office, ("Input.TellEvery", "0"))).ShouldBe((HttpStatusCode)422));
        wrong.QuerySelector<IHtmlInputElement>("input[name='Input.TellEvery']")!.Value.ShouldBe("0");
        (await admin.GetAsync("/admin/complaint-policy/nowhere")).ShouldBe(HttpStatusCode.NotFound);
    }
}

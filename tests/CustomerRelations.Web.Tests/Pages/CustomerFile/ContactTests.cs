using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

public sealed class ContactTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_wish_not_to_be_contacted_stands_on_the_file_until_they_say_yes()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var reference = await ReferenceAsync(0);
        var (file, act) = ($"/customers/{reference}", $"/customers/{reference}/contact");

        (await clerk.PostAsync(file, act, ("Input.May", "false"))).ShouldLeadTo(file);
        (await clerk.PageAsync(file)).MainText().ShouldContain("not to be contacted");

        (await clerk.PostAsync(file, act, ("Input.May", "true"))).ShouldLeadTo(file);
        (await clerk.PageAsync(file)).MainText().ShouldNotContain("not to be contacted");
    }

    [Fact]
    public async Task Nobody_writes_over_what_they_have_not_seen()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var reference = await ReferenceAsync(1);
        var (file, act) = ($"/customers/{reference}", $"/customers/{reference}/contact");
        var old = await clerk.PageAsync(file);
        await clerk.PostAsync(file, act, ("Input.May", "false"));

        var page = await Visitor.Read((await clerk.SendAsync(old, file, act, ("Input.May", "true"))).ShouldBe(HttpStatusCode.Conflict));

        page.MainText().ShouldContain("Somebody changed this");
        (await demo.Host.AskAsync(db => db.Customers.SingleAsync(one => one.Reference == reference))).ContactRefusedAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task No_answer_is_a_422_and_no_such_file_a_404()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var act = $"/customers/{await ReferenceAsync(2)}/contact";

        (await clerk.PostAsync(act, act)).ShouldBe((HttpStatusCode)422);
        (await clerk.GetAsync("/customers/0000-0000/contact")).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<string> ReferenceAsync(int place) =>
        demo.Host.AskAsync(db => db.Customers.OrderBy(one => one.Id).Select(one => one.Reference).Skip(place).FirstAsync());
}

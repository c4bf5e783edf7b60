using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

public sealed class ComplainTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_letter_is_taken_down_once_from_the_file_and_leads_to_the_complaint()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var file = "/customers/" + await demo.Host.AskAsync(db => db.Customers.Where(one => one.DisplayName == "Folake Adeyemi").Select(one => one.Reference).SingleAsync());
        var channel = await demo.Host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel && item.RetiredAt == null).Select(item => $"{item.Id}").FirstAsync());
        (await clerk.PageAsync($"{file}/complaints")).QuerySelector($"a[href='{file}/complaint']").ShouldNotBeNull();
        var form = await clerk.PageAsync($"{file}/complaint");

        (string, string)[] typed = [("Input.Words", "Nobody answers my letters"), ("Input.ChannelId", channel), ("Input.When", "yesterday 16:00")];
        var first = await clerk.SendAsync(form, $"{file}/complaint", $"{file}/complaint", typed);
        var again = await clerk.SendAsync(form, $"{file}/complaint", $"{file}/complaint", typed);
        first.Headers.Location!.OriginalString.ShouldStartWith("/complaints/");
        again.Headers.Location.ShouldBe(first.Headers.Location);
        (await clerk.PageAsync(first.Headers.Location!.OriginalString)).QuerySelector("h1")!.TextContent.ShouldBe("Nobody answers my letters");
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var file = "/customers/" + await demo.Host.AskAsync(db => db.Customers.Where(one => one.DisplayName == "Folake Adeyemi").Select(one => one.Reference).SingleAsync());
        var answer = await Visitor.Read((await clerk.PostAsync($"{file}/complaint", $"{file}/complaint", ("Input.Words", "Nobody answers"))).ShouldBe((HttpStatusCode)422));
        answer.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.Words']")!.Value.ShouldBe("Nobody answers");
        (await clerk.GetAsync("/customers/0000-0000/complaint")).ShouldBe(HttpStatusCode.NotFound);
    }
}

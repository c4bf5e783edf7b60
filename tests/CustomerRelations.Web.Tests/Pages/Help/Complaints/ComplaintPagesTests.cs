using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Complaints;

public sealed class ComplaintPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const HttpStatusCode Unprocessable = (HttpStatusCode)422;

    [Fact]
    public async Task What_is_said_at_the_desk_becomes_the_title_and_the_conversation_leads_to_it()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "You said Friday. I came on the bus on Friday.", "My own mixer");
        var page = await clerk.PageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("You said Friday. I came on the bus on Friday.");
        page.QuerySelector(".voice.big")!.TextContent.ShouldBe("My own mixer");
        page.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.ThankWords']")!.Value.ShouldStartWith("Dear Nadia Petrova, thank you for telling us.");
        var said = page.QuerySelector("a[href^='/touchpoints/']")!.GetAttribute("href")!;
        (await clerk.PageAsync(said)).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
        (await clerk.PageAsync($"/desk?saved={said.Split('/')[^1]}")).QuerySelector($"a[href='{path}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_desk_that_misses_something_keeps_the_tick_and_what_they_want()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var page = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", ("Input.Goal", ""), ("Input.IsComplaint", "true"), ("Input.Wanted", "My own mixer"))).ShouldBe(Unprocessable));
        page.QuerySelector("input[name='Input.IsComplaint']")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.Wanted']")!.Value.ShouldBe("My own mixer");
    }

    [Theory]
    [InlineData("thank", "Input.ThankWords", "Thank you, Nadia.")]
    [InlineData("understand", "Input.Wanted", "A straight answer")]
    [InlineData("verdict", "Input.Verdict", "Partly")]
    [InlineData("cause", "Input.RootCauseId", null)]
    [InlineData("put-right", "Input.Version", null)]
    [InlineData("tell", "Input.ToldWords", "The part is ordered")]
    [InlineData("finding", "Input.Finding", "PartlyUpheld")]
    public async Task A_form_on_the_page_is_saved_once_and_comes_back_to_it(string verb, string field, string? words)
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        var page = await clerk.PageAsync(path);
        var value = words ?? (verb == "cause" ? await CauseAsync() : page.QuerySelector<IHtmlInputElement>($"form[action='{path}/put-right'] input[name='Input.Version']")!.Value);

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => clerk.SendAsync(page, path, $"{path}/{verb}", (field, value))));

        answers.ToList().ForEach(answer => answer.ShouldLeadTo(path));
        (await ActsAsync(path)).ShouldBe(1);
        if (words is not null)
        {
            (await clerk.PageAsync(path)).MainText().ShouldContain(verb switch { "verdict" => "partly", "finding" => "we see it partly as they do", _ => words });
        }
    }

    [Theory]
    [InlineData("thank", "Input.ThankWords")]
    [InlineData("understand", "Input.Wanted")]
    [InlineData("cause", "Input.RootCauseId")]
    [InlineData("verdict", "Input.Verdict")]
    [InlineData("tell", "Input.ToldWords")]
    [InlineData("finding", "Input.Lesson")]
    public async Task What_is_missing_is_said_on_the_page_of_the_verb(string verb, string field)
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        var answer = await clerk.PostAsync(path, $"{path}/{verb}", (field, " "));
        (await Visitor.Read(answer.ShouldBe(Unprocessable))).QuerySelectorAll("form[method=post] .error").ShouldNotBeEmpty();
        (await ActsAsync(path)).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_is_missing()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The kettle leaks");
        var verdict = await Visitor.Read((await clerk.PostAsync(path, $"{path}/verdict", ("Input.VerdictWords", "It hums again"), ("Input.Feeling", "4"))).ShouldBe(Unprocessable));
        verdict.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.VerdictWords']")!.Value.ShouldBe("It hums again");
        verdict.QuerySelector("input[name='Input.Feeling'][value='4']")!.HasAttribute("checked").ShouldBeTrue();

        var understood = await Visitor.Read((await clerk.PostAsync(path, $"{path}/understand", ("Input.Wanted", ""), ("Input.Severity", "Grave"), ("Input.ToldOthers", "true"))).ShouldBe(Unprocessable));
        understood.QuerySelector("input[name='Input.Severity'][value='Grave']")!.HasAttribute("checked").ShouldBeTrue();
        understood.QuerySelector("input[name='Input.ToldOthers']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Only_a_yes_closes_it_and_a_reason_opens_it_again()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(demo.Host, clerk, "The toaster burns");
        (await clerk.PostAsync(path, $"{path}/verdict", ("Input.Verdict", "Yes"), ("Input.VerdictWords", "It is fine now"))).ShouldLeadTo(path);
        var closed = await clerk.PageAsync(path);
        closed.MainText().ShouldContain("They say it is put right");
        closed.QuerySelector($"form[action='{path}/verdict']").ShouldBeNull();

        (await Visitor.Read((await clerk.SendAsync(closed, path, $"{path}/reopen", ("Input.Why", ""))).ShouldBe(Unprocessable))).QuerySelector(".errors").ShouldNotBeNull();
        (await clerk.PostAsync(path, $"{path}/reopen", ("Input.Why", "It burns again"))).ShouldLeadTo(path);
        (await clerk.PageAsync(path)).MainText().ShouldContain("It burns again");
        var refused = await clerk.PostAsync($"{path}/reopen", $"{path}/reopen", ("Input.Why", "Once more"));
        (await Visitor.Read(refused.ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("there is nothing to open again");
    }

    [Fact]
    public async Task Of_two_who_write_what_is_wanted_the_second_sees_both_and_may_save_then()
    {
        var (amara, farid) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        var path = await HeardComplaints.SayAsync(demo.Host, amara, "The kettle leaks");
        var late = await farid.PageAsync(path);
        (await amara.PostAsync(path, $"{path}/understand", ("Input.Wanted", "A new lid"))).ShouldLeadTo(path);

        var conflict = await Visitor.Read((await farid.SendAsync(late, path, $"{path}/understand", ("Input.Wanted", "A new kettle"))).ShouldBe(HttpStatusCode.Conflict));

        conflict.QuerySelector("table")!.TextContent.ShouldContain("A new lid");
        conflict.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.Wanted']")!.Value.ShouldBe("A new kettle");
        (await farid.SendAsync(conflict, $"{path}/understand", $"{path}/understand")).ShouldLeadTo(path);
        (await farid.PageAsync(path)).QuerySelector(".voice.big")!.TextContent.ShouldBe("A new kettle");
    }

    [Theory]
    [InlineData("thank", "Input.ThankWords", "Thank you from me too")]
    [InlineData("verdict", "Input.VerdictWords", "It hums again")]
    public async Task A_form_that_is_not_fresh_is_a_conflict_that_keeps_the_words(string verb, string field, string words)
    {
        var (amara, farid) = (await demo.Host.SignedInAsync(AdminForms.Desk), await demo.Host.SignedInAsync(AdminForms.Manager));
        var path = await HeardComplaints.SayAsync(demo.Host, amara, "The kettle leaks");
        var late = await farid.PageAsync(path);
        (await amara.PostAsync(path, $"{path}/thank", ("Input.ThankWords", "Thank you."))).ShouldLeadTo(path);

        var conflict = await Visitor.Read((await farid.SendAsync(late, path, $"{path}/{verb}", (field, words), ("Input.Verdict", "Partly"))).ShouldBe(HttpStatusCode.Conflict));

        conflict.QuerySelector<IHtmlTextAreaElement>($"textarea[name='{field}']")!.Value.ShouldBe(words);
        (await ActsAsync(path)).ShouldBe(1);
    }

    [Theory]
    [InlineData("thank")]
    [InlineData("understand")]
    [InlineData("cause")]
    [InlineData("put-right")]
    [InlineData("verdict")]
    [InlineData("reopen")]
    [InlineData("tell")]
    [InlineData("close")]
    [InlineData("finding")]
    public async Task A_complaint_that_is_not_there_is_a_404(string verb)
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        (await clerk.GetAsync("/complaints/0000-0000")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.GetAsync($"/complaints/0000-0000/{verb}")).ShouldBe(HttpStatusCode.NotFound);
        (string, string?)[] words =
        [
            ("Input.ThankWords", "x"), ("Input.Wanted", "x"), ("Input.RootCauseId", await CauseAsync()), ("Input.Verdict", "Yes"), ("Input.Why", "x"), ("Input.ToldWords", "x"), ("Input.CloseWhy", "x"), ("Input.Finding", "Upheld"), ("Input.Version", $"{Guid.CreateVersion7()}"),
        ];
        (await clerk.PostFromAsync("/desk", $"/complaints/0000-0000/{verb}", words)).ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<string> CauseAsync() =>
        demo.Host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.RootCause && item.RetiredAt == null).Select(item => item.Id.ToString()).FirstAsync());

    // What was done about it since it was heard.
    private Task<int> ActsAsync(string path) => demo.Host.AskAsync(async db =>
    {
        var id = await db.Complaints.Where(complaint => complaint.Reference == path.Substring("/complaints/".Length)).Select(complaint => complaint.Id).SingleAsync();
        return await db.Changes.CountAsync(entry => entry.SubjectId == id);
    });
}

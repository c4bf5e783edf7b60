using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Public;

/// <summary>Somebody tells us something without an account, and comes back to their own page.</summary>
public sealed class FeedbackTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private OfficeHost Host => demo.Host;

    [Fact]
    public async Task A_complaint_leads_to_a_page_of_their_own_with_a_link_that_is_shown_once()
    {
        var visitor = Host.NewVisitor();
        var told = await visitor.TellAsync(Host, FeedbackForms.Complaint);
        var link = told.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString;
        var shown = await visitor.GetAsync(link);

        (await Visitor.Read(shown)).MainText().ShouldContain("Thank you for telling us");
        shown.Headers.GetValues("Referrer-Policy").Single().ShouldBe("no-referrer");
        shown.Headers.GetValues("X-Robots-Tag").Single().ShouldBe("noindex");
        shown.Headers.CacheControl!.NoStore.ShouldBeTrue();

        // Another device, without any cookie.
        var later = await Host.NewVisitor().PageAsync(link.Replace("&sent=true", "", StringComparison.Ordinal));
        later.MainText().ShouldContain(FeedbackForms.Words);
        later.MainText().ShouldNotContain("Keep this link");
    }

    [Fact]
    public async Task What_is_missing_is_said_and_what_was_typed_stays()
    {
        var visitor = Host.NewVisitor();
        var answer = await visitor.TellAsync(Host, ("Input.Kind", "Thanks"), ("Input.Colleague", "Amara with the glasses"), ("Input.Words", " "));
        var page = await Visitor.Read(answer.ShouldBe(HttpStatusCode.UnprocessableEntity));
        page.MainText().ShouldContain("What should we know? One sentence is enough.");
        page.QuerySelector("[name='Input.Colleague']")!.GetAttribute("value").ShouldBe("Amara with the glasses");
    }

    [Fact]
    public async Task Posted_twice_it_is_one_complaint_and_one_link()
    {
        var visitor = Host.NewVisitor();
        var (page, before) = (await visitor.ReadFormAsync(Host), await FeedbackForms.ComplaintsIn(Host));
        var first = await visitor.TellAsync(page, FeedbackForms.Complaint);
        var second = await visitor.TellAsync(page, FeedbackForms.Complaint);
        second.ShouldLeadTo(first.Headers.Location!.OriginalString);
        (await FeedbackForms.ComplaintsIn(Host)).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Too_quick_or_a_filled_trap_is_asked_to_press_once_more_and_then_taken()
    {
        var visitor = Host.NewVisitor();
        var page = await visitor.PageAsync("/feedback?branch=" + await Host.AskAsync(db => db.Branches.Select(one => one.Id).FirstAsync()));
        var quick = await visitor.TellAsync(page, FeedbackForms.Complaint);
        var again = await Visitor.Read(quick.ShouldBe(HttpStatusCode.UnprocessableEntity));
        again.MainText().ShouldContain("press Send once more");
        again.QuerySelector("textarea")!.TextContent.ShouldBe(FeedbackForms.Words);
        (await visitor.TellAsync(again, ("website", "http://x.example"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        Host.Clock.Forward(TimeSpan.FromSeconds(10));
        (await visitor.TellAsync(again)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Without_the_pages_token_nothing_is_taken()
    {
        var before = await FeedbackForms.ComplaintsIn(Host);
        (await Host.NewVisitor().Client.PostAsync("/feedback", new FormUrlEncodedContent(FeedbackForms.Complaint.Select(field => KeyValuePair.Create(field.Name, field.Value))))).ShouldBe(HttpStatusCode.BadRequest);
        (await FeedbackForms.ComplaintsIn(Host)).ShouldBe(before);
    }

    [Fact]
    public async Task A_key_that_does_not_fit_and_a_reference_that_is_none_look_the_same()
    {
        var (reference, key) = await Host.NewVisitor().ComplainAsync(Host);
        var visitor = Host.NewVisitor();
        var wrong = key[..^1] + (key[^1] == 'A' ? "Q" : "A");
        var (known, unknown) = (await visitor.GetAsync($"/feedback/{reference}?key={wrong}"), await visitor.GetAsync($"/feedback/ZZZZ-ZZZZ?key={wrong}"));
        (known.StatusCode, unknown.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await Visitor.Read(known)).MainText().Replace(reference, "", StringComparison.Ordinal).ShouldBe((await Visitor.Read(unknown)).MainText());
        (await visitor.GetAsync($"/feedback/look?reference={reference.ToLowerInvariant()}&key={key}")).ShouldLeadTo($"/feedback/{reference}?key={key}");
    }

    [Fact]
    public async Task Staff_thank_and_the_customer_reads_it_says_no_and_staff_see_that()
    {
        var (visitor, clerk) = (Host.NewVisitor(), await Host.SignedInAsync("desk@demo.example"));
        var (reference, key) = await visitor.ComplainAsync(Host, ("Input.MayComeBack", "true"), ("Input.Name", "Ana Prkačin"), ("Input.Contact", "ana@example.org"));
        var (own, complaint) = ($"/feedback/{reference}?key={key}", await ComplaintOf(reference));
        var staffSees = (await clerk.PageAsync($"/complaints/{complaint}")).MainText();
        staffSees.ShouldContain("Came by our page");
        staffSees.ShouldContain("ana@example.org");
        (await clerk.PostAsync($"/complaints/{complaint}/thank", $"/complaints/{complaint}/thank", ("Input.ThankWords", "Thank you, Ana. I look after it."))).ShouldBe(HttpStatusCode.Redirect);

        (await visitor.PageAsync(own)).MainText().ShouldContain("Thank you, Ana. I look after it.");
        (await visitor.PageAsync(own)).MainText().ShouldNotContain("ana@example.org");
        (await visitor.PostAsync(own, $"/feedback/{reference}/verdict", ("Input.Verdict", "NotYet"), ("Input.Words", "Still no mixer"))).ShouldLeadTo(own);

        (await clerk.PageAsync($"/complaints/{complaint}")).MainText().ShouldContain("Still no mixer");
    }

    [Fact]
    public async Task A_complaint_is_put_to_a_file_once()
    {
        var clerk = await Host.SignedInAsync("desk@demo.example");
        var complaint = await ComplaintOf((await Host.NewVisitor().ComplainAsync(Host)).Reference);
        var customer = await Host.AskAsync(db => db.Customers.Where(one => one.MergedIntoId == null && one.ErasedAt == null).Select(one => one.Reference).FirstAsync());
        (await clerk.PostAsync($"/complaints/{complaint}/whose", ("Input.File", "nobody"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostAsync($"/complaints/{complaint}/whose", ("Input.File", "ZZZZ-ZZZZ"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostAsync($"/complaints/{complaint}/whose", ("Input.File", customer.ToLowerInvariant()))).ShouldLeadTo($"/complaints/{complaint}");
        (await clerk.PostAsync($"/complaints/{complaint}/whose", ("Input.File", customer))).ShouldBe(HttpStatusCode.Conflict);
        (await clerk.GetAsync("/complaints/ZZZZ-ZZZZ/whose")).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.PageAsync($"/customers/{customer}/complaints")).MainText().ShouldContain(FeedbackForms.Words);
    }

    [Fact]
    public async Task Nothing_to_add_is_said_and_taking_it_back_closes_it()
    {
        var visitor = Host.NewVisitor();
        var (reference, key) = await visitor.ComplainAsync(Host);
        var own = $"/feedback/{reference}?key={key}";
        (await visitor.PostAsync(own, $"/feedback/{reference}/add")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.PostAsync(own, $"/feedback/{reference}/add", ("Input.Words", "It was the blue one"))).ShouldLeadTo(own);
        (await visitor.PostAsync($"/feedback/{reference}/withdraw?key={key}", $"/feedback/{reference}/withdraw")).ShouldLeadTo(own);
        var page = (await visitor.PageAsync(own)).MainText();
        page.ShouldContain("It was the blue one");
        page.ShouldContain("You took it back");
    }

    private Task<string> ComplaintOf(string reference) => Host.AskAsync(db => db.Feedback.Where(told => told.Reference == reference).Join(db.Complaints, told => told.ComplaintId, one => (Guid?)one.Id, (_, one) => one.Reference).SingleAsync());
}

using System.Net;
using CustomerRelations.Calendar;
using CustomerRelations.Cycle.FollowUp.Messages;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages.Admin.Outbox;

public sealed class OutboxPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_message_is_shown_for_a_real_customer_sent_to_me_and_lies_in_the_folder()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var id = await demo.Host.AskAsync(db => db.LetterTemplates.Where(row => row.Kind == LetterKind.Greeting).Select(row => row.Id).FirstAsync());
        var page = await admin.PageAsync($"/admin/templates/{id}");
        page.QuerySelectorAll("article.sheet").Length.ShouldBe(2);
        page.MainText().ShouldContain("Reply to this message or ring me");

        var answer = await admin.SendAsync(page, $"/admin/templates/{id}", $"/admin/templates/{id}/test");

        var message = answer.ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString;
        (await admin.PageAsync(message)).MainText().ShouldContain("all of us at");
        await using (var scope = demo.Host.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<MailSweep>().SweepAsync(demo.Host.Clock.Moment().AddSeconds(5), CancellationToken.None);
        }

        File.Exists(Path.Combine(demo.Host.Folder, "outbox", $"{Guid.Parse(message.Split('/')[^1]):N}.eml")).ShouldBeTrue();
        (await admin.PageAsync("/admin/outbox?state=sent")).QuerySelector($"a[href='{message}']").ShouldNotBeNull();
        var letter = await admin.GetAsync($"{message}/letter");
        letter.Headers.GetValues("Content-Security-Policy").ShouldBe(["default-src 'none'; sandbox"]);
        (await admin.PostFromAsync("/admin/consents", $"{message}/again")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_was_given_up_is_tried_again_once()
    {
        var now = demo.Host.Clock.Moment();
        var dead = new OutboxMessage { ToAddress = "x@mail.example", Subject = "Given up", Text = "<b>Hello</b>", Html = "Hello", WrittenAt = now, NextTryAt = now, Tries = 28, DeadAt = now };
        await demo.Host.AskAsync(db =>
        {
            db.OutboxMessages.Add(dead);
            db.Note("Message written", dead);
            return db.SaveChangesAsync();
        });
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var path = $"/admin/outbox/{dead.Id}";
        (await admin.PageAsync("/admin/outbox?state=dead")).MainText().ShouldContain("Given up");
        var page = await admin.PageAsync(path);
        page.QuerySelector("article b").ShouldBeNull();

        (await admin.SendAsync(page, path, $"{path}/again")).ShouldLeadTo(path);
        (await admin.SendAsync(page, path, $"{path}/again")).ShouldLeadTo(path);

        (await demo.Host.AskAsync(db => db.Changes.CountAsync(entry => entry.SubjectId == dead.Id && entry.Act == "Message tried again"))).ShouldBe(1);
    }

    [Fact]
    public async Task New_words_of_consent_are_a_new_version_and_nobody_writes_over_anothers()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync("/admin/consents");
        (await admin.PostToAsync(page, "/admin/consents", ("Input.Consent", "News"), ("Input.Number", "1"), ("Input.Words", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.PostFromAsync("/admin/consents", "/admin/consents", ("Input.Consent", "News"), ("Input.Number", "1"), ("Input.Words", "May we tell you news?"))).ShouldLeadTo("/admin/consents");
        var late = await admin.PostFromAsync("/admin/consents", "/admin/consents", ("Input.Consent", "News"), ("Input.Number", "1"), ("Input.Words", "Mine, written meanwhile"));
        late.ShouldBe(HttpStatusCode.Conflict);
        (await Visitor.Read(late)).MainText().ShouldContain("Mine, written meanwhile");
        (await demo.Host.AskAsync(db => db.ConsentWordings.Where(row => row.Purpose == ConsentPurpose.News).OrderBy(row => row.Number).Select(row => row.Number).ToListAsync())).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task What_somebody_agreed_to_stands_on_their_file_with_who_wrote_it()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var reference = await demo.Host.AskAsync(db => db.Customers.OrderBy(one => one.Reference).Select(one => one.Reference).FirstAsync());
        var path = $"/customers/{reference}/consents";
        (await clerk.PostFromAsync(path, path, ("Input.Consent", "Greeting"), ("Input.Agrees", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostFromAsync(path, path, ("Input.Consent", "Service"), ("Input.Channel", "Email"), ("Input.Agrees", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.PostFromAsync(path, path, ("Input.Consent", "Greeting"), ("Input.Channel", "Email"), ("Input.Agrees", "true"))).ShouldLeadTo(path);

        (await clerk.PageAsync(path)).MainText().ShouldContain("Birthdays and thanks, by e-mail: yes");
        (await clerk.GetAsync("/customers/0000-0000/consents")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_tick_at_the_desk_is_kept_with_its_conversation_and_is_never_ticked_beforehand()
    {
        var clerk = await demo.Host.SignedInAsync(AdminForms.Desk);
        var page = await clerk.PageAsync("/desk");
        var tick = page.QuerySelector("input[name='Input.MayWrite']").ShouldNotBeNull();
        tick.HasAttribute("checked").ShouldBeFalse();
        var channel = page.QuerySelector("[name='Input.Channel']")!.GetAttribute("value")!;

        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Who", "Zuzanna Agrees"), ("Input.Contact", "zuzanna@mail.example"), ("Input.Channel", channel), ("Input.Goal", "A chair"), ("Input.MayWrite", "true"), ("Input.IsNew", "true")))
            .ShouldBe(HttpStatusCode.Redirect);

        var entry = await demo.Host.AskAsync(db => db.ConsentEntries.SingleAsync(row => db.Customers.Any(one => one.Id == row.CustomerId && one.DisplayName == "Zuzanna Agrees")));
        (entry.Purpose, entry.Channel, entry.IsGiven, entry.Wording, entry.Source).ShouldBe((ConsentPurpose.Survey, ConsentChannel.Email, true, 1, ConsentSource.Desk));
        entry.TouchpointId.ShouldNotBeNull();
    }
}

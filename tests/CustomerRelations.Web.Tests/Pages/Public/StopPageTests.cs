using System.Net;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Public;

public sealed class StopPageTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task A_mail_program_that_looks_changes_nothing_and_its_one_press_stops_once()
    {
        var (customer, path) = await LinkAsync(ConsentPurpose.News);
        var before = await DatabaseHash.OfAsync(demo.Host);
        var outside = demo.Host.NewVisitor();
        var page = await outside.PageAsync(path);
        page.MainText().ShouldContain("Stop these messages?");
        (await outside.GetAsync($"{path}/choices")).ShouldBe(HttpStatusCode.OK);
        (await DatabaseHash.OfAsync(demo.Host)).ShouldBe(before);

        var press = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await outside.Client.PostAsync(path, press)).ShouldBe(HttpStatusCode.OK);
        (await outside.Client.PostAsync(path, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]))).ShouldBe(HttpStatusCode.OK);

        var said = await demo.Host.AskAsync(db => db.ConsentEntries.Where(entry => entry.CustomerId == customer).OrderBy(entry => entry.At).Select(entry => entry.IsGiven).ToListAsync());
        said.ShouldBe([true, false]);
        (await outside.PageAsync(path)).MainText().ShouldContain("You get none of these");
    }

    [Fact]
    public async Task They_tick_what_they_want_and_a_link_that_is_not_ours_is_not_there()
    {
        var (customer, path) = await LinkAsync(ConsentPurpose.Greeting);
        var outside = demo.Host.NewVisitor();
        var page = await outside.PageAsync($"{path}/choices");
        (await outside.PostToAsync(page, $"{path}/choices", ("Input.Hears", "Survey"))).ShouldLeadTo($"{path}/choices");
        (await outside.PostToAsync(page, $"{path}/choices", ("Input.Hears", "Survey"))).ShouldLeadTo($"{path}/choices");

        var agreed = await demo.Host.AskAsync(db => db.ConsentEntries.Where(entry => entry.CustomerId == customer).OrderBy(entry => entry.At).ThenBy(entry => entry.Purpose).Select(entry => new { entry.Purpose, entry.IsGiven }).ToListAsync());
        agreed.Select(entry => (entry.Purpose, entry.IsGiven)).ShouldBe([(ConsentPurpose.Greeting, true), (ConsentPurpose.Survey, true), (ConsentPurpose.Greeting, false)], ignoreOrder: true);
        (await outside.PageAsync($"{path}/choices")).QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(1);
        (await outside.GetAsync($"/stop/{StopSecret.Next()}")).ShouldBe(HttpStatusCode.NotFound);
        (await outside.Client.PostAsync($"/stop/{StopSecret.Next()}", new FormUrlEncodedContent([new("x", "y")]))).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_secret_of_the_address_goes_nowhere_else()
    {
        var (_, path) = await LinkAsync(ConsentPurpose.News);
        var answer = await demo.Host.NewVisitor().GetAsync(path);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    // Somebody who agreed, with a message that left.
    private async Task<(Guid Customer, string Path)> LinkAsync(ConsentPurpose purpose)
    {
        var secret = StopSecret.Next();
        var id = await demo.Host.AskAsync(async db =>
        {
            var used = db.ConsentEntries.Select(entry => entry.CustomerId);
            var customer = await db.Customers.Where(one => !used.Contains(one.Id)).OrderBy(one => one.Reference).FirstAsync();
            var before = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
            db.ConsentEntries.Add(new ConsentEntry { CustomerId = customer.Id, Purpose = purpose, Channel = ConsentChannel.Email, IsGiven = true, Wording = 1, Source = ConsentSource.Desk, At = before });
            db.OutboxMessages.Add(new OutboxMessage
            {
                CustomerId = customer.Id, Purpose = purpose, ToAddress = "x@mail.example", Subject = "Hello", Text = "Hello", Html = "Hello", StopHash = StopSecret.HashOf(secret),
                WrittenAt = before, NextTryAt = before, SentAt = before,
            });
            db.Note("Message written", customer);
            await db.SaveChangesAsync();
            return customer.Id;
        });
        return (id, StopSecret.PathOf(secret));
    }
}

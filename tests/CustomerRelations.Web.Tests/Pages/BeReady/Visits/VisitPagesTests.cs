using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.BeReady.Visits;

/// <summary>Somebody is expected, comes, waits, is taken or goes, by the forms that people use.</summary>
public sealed class VisitPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string Amara = "desk@demo.example";

    [Fact]
    public async Task Somebody_who_came_in_waits_in_the_list_once_however_often_it_is_sent()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var page = await clerk.PageAsync("/visits");
        var typed = new[] { ("Input.Who", "A woman with a cello"), ("Input.About", "Its case") };

        (await clerk.SendAsync(page, "/visits", "/visits/new", typed)).ShouldLeadTo("/visits");
        (await clerk.SendAsync(page, "/visits", "/visits/new", typed)).ShouldLeadTo("/visits");

        (await demo.Host.AskAsync(db => db.Visits.CountAsync(visit => visit.Description == "A woman with a cello" && visit.ArrivedAt != null))).ShouldBe(1);
        (await clerk.PageAsync("/visits")).QuerySelector("section[aria-labelledby=h-waiting]")!.TextContent.ShouldContain("A woman with a cello");
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_the_words_stay()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);

        var answer = await clerk.PostAsync("/visits/new", ("Input.Who", "The man from the mill"), ("Input.About", "His wheel"), ("Input.When", "some day"));

        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));
        page.MainText().ShouldContain("We don’t know that day.");
        page.QuerySelector("input[name='Input.Who']")!.GetAttribute("value").ShouldBe("The man from the mill");
        page.QuerySelector("input[name='Input.When']")!.GetAttribute("value").ShouldBe("some day");
        (await (await clerk.PostAsync("/visits/new", ("Input.When", "tomorrow 10"))).ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain("Who is it?");
    }

    [Fact]
    public async Task They_are_expected_from_their_file_and_that_is_where_it_leads_back_to()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var customer = await demo.Host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(one => one.DisplayName == "Folake Adeyemi"));
        var link = (await clerk.PageAsync($"/customers/{customer.Reference}")).QuerySelectorAll("a").Single(one => one.TextContent.Contains("Expect her", StringComparison.Ordinal));

        (await clerk.PostAsync(link.GetAttribute("href")!, ("Input.When", "in 15 working days"), ("Input.About", "The spare bowl"))).ShouldLeadTo($"/customers/{customer.Reference}");

        var visit = await demo.Host.AskAsync(db => db.Visits.AsNoTracking().SingleAsync(one => one.About == "The spare bowl"));
        (visit.CustomerId, visit.ArrivedAt).ShouldBe((customer.Id, null));
        (await clerk.GetAsync("/visits/new?customer=0000-0000")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Arriving_is_one_tap_on_today_and_said_twice_it_happened_once()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var visit = await ExpectedAsync("A boy with a torch");
        var page = await clerk.PageAsync("/");

        (await clerk.SendAsync(page, "/", $"/visits/{visit}/arrive")).ShouldLeadTo("/");
        var first = await demo.Host.AskAsync(db => db.Visits.Where(one => one.Id == visit).Select(one => one.ArrivedAt).SingleAsync());
        (await clerk.PostAsync($"/visits/{visit}/arrive")).ShouldLeadTo("/visits");

        first.ShouldNotBeNull();
        (await demo.Host.AskAsync(db => db.Visits.Where(one => one.Id == visit).Select(one => one.ArrivedAt).SingleAsync())).ShouldBe(first);
    }

    [Fact]
    public async Task Whoever_went_is_gone_from_the_lists_and_an_old_page_says_so()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var visit = await ExpectedAsync("A girl with a kite");
        var old = await clerk.PageAsync($"/visits/{visit}/arrive");

        (await clerk.PostAsync($"/visits/{visit}/leave")).ShouldLeadTo("/visits");

        (await clerk.PageAsync("/visits")).MainText().ShouldNotContain("A girl with a kite");
        (await Visitor.Read((await clerk.SendAsync(old, "", $"/visits/{visit}/arrive")).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("that they went");
    }

    [Fact]
    public async Task A_visit_of_another_branch_is_not_there()
    {
        var (visit, page) = (await ExpectedAsync("A man by the sea", elsewhere: true), await (await demo.Host.SignedInAsync(Amara)).PageAsync("/visits"));
        var clerk = await demo.Host.SignedInAsync(Amara);
        page.MainText().ShouldNotContain("A man by the sea");
        foreach (var verb in new[] { "arrive", "leave" })
        {
            (await clerk.GetAsync($"/visits/{visit}/{verb}")).ShouldBe(HttpStatusCode.NotFound);
            var own = (IHtmlFormElement)(await clerk.PageAsync("/visits")).QuerySelector("form[action='/visits/new']")!;
            var posted = await clerk.Client.PostAsync($"/visits/{visit}/{verb}", new FormUrlEncodedContent(own.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => KeyValuePair.Create(input.Name!, input.Value))));
            posted.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Taking_somebody_opens_the_desk_on_them_and_saving_ends_their_waiting()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        await EverybodyWentAsync();
        var customer = await demo.Host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(one => one.DisplayName == "Norma Pettigrew"));
        var visit = await ExpectedAsync(null, customer: customer.Id, isHere: true);
        var start = await clerk.PageAsync("/desk");
        start.QuerySelector("#waiting")!.TextContent.ShouldContain("Norma Pettigrew");

        // The words of the desk go along when somebody is taken.
        var taken = await clerk.Client.PostAsync($"/desk?handler=Look&take={visit}", Fields(start, ("Input.Did", "Put the kettle on")));

        var page = await Visitor.Read(taken.ShouldBe(HttpStatusCode.OK));
        page.QuerySelector("input[name='Input.Customer']")!.GetAttribute("value").ShouldBe(customer.Reference);
        page.QuerySelector("input[name='Input.Did']")!.GetAttribute("value").ShouldBe("Put the kettle on");
        (await clerk.SendAsync(page, "/desk", "/desk", ("Input.Goal", "Tea and a thread"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var said = await demo.Host.AskAsync(db => db.Touchpoints.AsNoTracking().SingleAsync(one => one.Goal == "Tea and a thread"));
        (await demo.Host.AskAsync(db => db.Visits.Where(one => one.Id == visit).Select(one => one.TouchpointId).SingleAsync())).ShouldBe(said.Id);

        // The one after wants the same: without a script the page comes back with the words.
        var next = await clerk.PageAsync("/desk");
        next.QuerySelector("[data-same]")!.GetAttribute("data-same").ShouldBe("Tea and a thread");
        var same = await Visitor.Read(await clerk.Client.PostAsync("/desk?handler=Look&same=true", Fields(next)));
        same.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("Tea and a thread");
    }

    [Fact]
    public async Task A_description_prefills_nothing_and_says_who_it_is()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var visit = await ExpectedAsync("A lady with a parasol", isHere: true);

        var page = await clerk.PageAsync($"/desk?visit={visit}");

        page.QuerySelector(".taken")!.TextContent.ShouldContain("A lady with a parasol");
        page.QuerySelector("input[name='Input.Who']")!.GetAttribute("value").ShouldBeNullOrEmpty();
        page.QuerySelector("input[name='Input.Visit']")!.GetAttribute("value").ShouldBe($"{visit}");
        (await clerk.PageAsync($"/desk?visit={Guid.CreateVersion7()}")).QuerySelector("input[name='Input.Visit']").ShouldBeNull();
    }

    [Fact]
    public async Task The_script_is_answered_with_who_waits()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        await EverybodyWentAsync();
        await ExpectedAsync("A man with two dogs", isHere: true);

        var part = await Visitor.Read(await clerk.GetAsync("/visits?handler=Waiting"));

        part.QuerySelector("#waiting")!.TextContent.ShouldContain("A man with two dogs");
        part.QuerySelector("#waiting-count")!.TextContent.ShouldEndWith(" waiting");
        part.QuerySelector("nav").ShouldBeNull();
    }

    [Fact]
    public async Task Late_promises_are_counted_beside_today_on_every_page_until_they_are_kept()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var me = (await demo.Host.StaffAsync(Amara)).Id;
        var now = demo.Host.Clock.GetUtcNow().UtcDateTime;
        var late = await demo.Host.AskAsync(db => db.Promises.CountAsync(promise => promise.OwnerId == me && promise.KeptAt == null && promise.BrokenAt == null && promise.ReleasedAt == null && promise.DueAt < now));
        late.ShouldBeGreaterThan(0);
        (await clerk.PageAsync("/kudos")).QuerySelector(".rail a .count.late")!.TextContent.ShouldBe($", {late} {(late == 1 ? "promise" : "promises")} late");

        var today = await clerk.PageAsync("/");
        var kept = today.QuerySelector(".slip.late form")!.GetAttribute("action")!;
        (await clerk.SendAsync(today, "/", kept)).ShouldLeadTo("/");

        ((await clerk.PageAsync("/kudos")).QuerySelector(".rail a .count.late")?.TextContent ?? "").ShouldNotContain($" {late} ");
    }

    [Fact]
    public async Task The_briefing_says_how_to_greet_what_not_to_say_and_leads_to_the_desk()
    {
        var clerk = await demo.Host.SignedInAsync(Amara);
        var customer = await demo.Host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(one => one.DisplayName == "Folake Adeyemi"));

        var page = await clerk.PageAsync($"/desk/briefing/{customer.Reference}");

        page.MainText().ShouldContain("Say “Mrs Adeyemi”.");
        page.QuerySelector("section[aria-labelledby=h-leave]")!.TextContent.ShouldContain("is late");
        page.QuerySelectorAll("section[aria-labelledby=h-last] li").Length.ShouldBe(5);
        page.QuerySelector(".pagehead a.primary")!.GetAttribute("href")!.ShouldStartWith($"/desk?customer={customer.Reference}");
        (await clerk.GetAsync("/desk/briefing/0000-0000")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static FormUrlEncodedContent Fields(IHtmlDocument page, params (string Name, string Value)[] typed) => new(
        page.QuerySelectorAll<IHtmlInputElement>("#talk input[type=hidden]").Select(input => (input.Name!, input.Value)).Concat(typed).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    private async Task<Guid> ExpectedAsync(string? who, bool elsewhere = false, Guid? customer = null, bool isHere = false)
    {
        var now = demo.Host.Clock.GetUtcNow().UtcDateTime;
        return await demo.Host.AskAsync(async db =>
        {
            var place = await db.Branches.FirstAsync(one => one.Name == "Market Street" != elsewhere);
            var visit = Visit.Expect(place.Id, customer, who, now);
            if (isHere)
            {
                visit.Arrive(now);
            }

            db.Visits.Add(visit);
            db.Note("Visit expected", visit);
            await db.SaveChangesAsync();
            return visit.Id;
        });
    }

    // The desk shows the first few of those who wait.
    private Task<int> EverybodyWentAsync() => demo.Host.AskAsync(async db =>
    {
        DateTime? now = demo.Host.Clock.GetUtcNow().UtcDateTime;
        return await db.Visits.Where(visit => visit.LeftAt == null && visit.TouchpointId == null).ExecuteUpdateAsync(set => set.SetProperty(visit => visit.LeftAt, now));
    });
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive.Lists;

public sealed class ListPagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task The_list_is_as_its_address_says_and_leads_on_and_back()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var first = await clerk.PageAsync("/customers?kind=person&sort=name&cols=reference,branch&evil=1");

        first.QuerySelectorAll("thead th").Select(head => head.TextContent.Trim()).ShouldBe(["Name ↑", "Branch", "Reference"]);
        var names = first.QuerySelectorAll("tbody .strong").Select(cell => cell.TextContent).ToList();
        names.Count.ShouldBe(25);
        first.QuerySelectorAll("input[name=who]").ShouldBeEmpty();
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        next.ShouldStartWith("/customers?kind=person&sort=name&cols=branch,reference&after=");
        var second = await clerk.PageAsync(next);
        var back = await clerk.PageAsync(second.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        back.QuerySelectorAll("tbody .strong").Select(cell => cell.TextContent).ShouldBe(names);
    }

    [Fact]
    public async Task A_list_is_kept_renamed_and_deleted()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        const string keep = "/customers/views?kind=organisation";
        var page = await clerk.PageAsync(keep);

        (await clerk.SendAsync(page, keep, keep, ("Input.Name", "Firms"))).ShouldLeadTo("/customers?kind=organisation");
        (await clerk.SendAsync(page, keep, keep, ("Input.Name", "Firms"))).ShouldLeadTo("/customers?kind=organisation");
        var view = await demo.Host.AskAsync(db => db.SavedViews.AsNoTracking().SingleAsync(one => one.Name == "Firms"));
        (await (await clerk.PostAsync(keep, keep, ("Input.Name", "firms"))).ShouldBe((HttpStatusCode)422).RefusalAsync()).ShouldContain("already");
        (await clerk.PageAsync("/customers?kind=organisation")).QuerySelector("nav.filters a[aria-current=true]")!.TextContent.ShouldBe("Firms");

        var (one, delete) = ($"/customers/views/{view.Id}", $"/customers/views/{view.Id}?handler=Delete");
        var old = await clerk.PageAsync(one);
        (await clerk.SendAsync(old, one, one, ("Input.Name", "Companies"), ("Input.IsShared", "true"))).ShouldLeadTo("/customers/views");
        (await Visitor.Read((await clerk.PostAsync(one, one, ("Input.Name", "Late"), ("Input.Version", $"{view.Version}"))).ShouldBe(HttpStatusCode.Conflict))).MainText().ShouldContain("Companies");
        (await clerk.PostAsync(one, delete)).ShouldLeadTo("/customers/views");
        (await clerk.GetAsync(one)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_list_takes_the_place_of_a_kept_one()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        await clerk.PostAsync("/customers/views?kind=person", "/customers/views?kind=person", ("Input.Name", "Ours"));
        var view = await demo.Host.AskAsync(db => db.SavedViews.AsNoTracking().SingleAsync(one => one.Name == "Ours"));
        var (one, keep) = ($"/customers/views/{view.Id}", $"/customers/views/{view.Id}?left=upset&handler=List");
        (await clerk.PageAsync("/customers/views?left=upset")).QuerySelector($"a[href='{one}?left=upset']").ShouldNotBeNull();
        var page = await clerk.PageAsync($"{one}?left=upset");
        page.MainText().ShouldContain("Left us: upset");

        (await clerk.SendAsync(page, one, keep)).ShouldLeadTo("/customers?left=upset");
        (await clerk.SendAsync(page, one, keep)).ShouldLeadTo("/customers?left=upset");
        var stale = await Visitor.Read((await clerk.PostAsync($"{one}?left=pleased", $"{one}?left=pleased&handler=List", ("Input.Version", $"{view.Version}"))).ShouldBe(HttpStatusCode.Conflict));
        stale.MainText().ShouldContain("Left us: pleased");
        stale.QuerySelector("input[name='Input.Name']")!.GetAttribute("value").ShouldBe("Ours");
        (await demo.Host.AskAsync(db => db.SavedViews.AsNoTracking().SingleAsync(kept => kept.Id == view.Id))).Query.ShouldBe("left=upset");
    }

    [Fact]
    public async Task Another_persons_list_is_there_for_nobody_until_it_is_shared_and_then_only_to_be_read()
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        await manager.PostAsync("/customers/views", "/customers/views", ("Input.Name", "Mine alone"));
        await manager.PostAsync("/customers/views", "/customers/views", ("Input.Name", "For all"), ("Input.IsShared", "true"));
        var lists = await demo.Host.AskAsync(db => db.SavedViews.AsNoTracking().Where(one => one.Name == "Mine alone" || one.Name == "For all").OrderBy(one => one.Name).ToListAsync());
        var (shared, own) = ($"/customers/views/{lists[0].Id}", $"/customers/views/{lists[1].Id}");
        var token = (await clerk.PageAsync("/customers/views")).QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        Task<HttpResponseMessage> SendAsync(string path, Guid version) => clerk.Client.PostAsync(path, new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token, ["__key"] = $"{Guid.CreateVersion7():n}", ["Input.Name"] = "Taken over", ["Input.Version"] = $"{version}",
        }));

        (await clerk.GetAsync(own)).ShouldBe(HttpStatusCode.NotFound);
        (await clerk.PageAsync("/customers/views")).MainText().ShouldNotContain("Mine alone");
        (await clerk.PageAsync(shared)).QuerySelectorAll("main form").ShouldBeEmpty();
        foreach (var handler in new[] { "", "?handler=Delete", "?handler=List" })
        {
            (await SendAsync(own + handler, lists[1].Version)).ShouldBe(HttpStatusCode.NotFound);
            (await SendAsync(shared + handler, lists[0].Version)).ShouldBe(handler == "?handler=Delete" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Hostile_words_in_an_address_change_nothing()
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");
        string[] names = ["branch", "colleague", "tag", "kind", "left", "complaint", "promise", "since", "name", "sort", "cols", "after", "before", "view", "who", "what", "all", "handler", "map"];
        string[] words = ["'", "%27+or+1%3D1--", "%00", "%FF%FE", "%ED%A0%80", "-1", "99999999999999999999", "9999-12-31", "0001-01-02", "%3Cscript%3Ealert(1)%3C/script%3E", "%0D%0AX:+y", "%25%5F%2A%5C", "%7B%7D"];
        foreach (var word in words)
        {
            var all = string.Join('&', names.Select(name => $"{name}={word}"));
            foreach (var path in new[] { "/customers", "/customers/views", "/customers/change", "/customers/export" })
            {
                var answer = await manager.GetAsync($"{path}?{all}");
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{path} {word}");
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>alert");
            }
        }
    }

    [Fact]
    public async Task Ticked_people_are_moved_after_it_was_said_how_many_and_put_back()
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");
        var people = await demo.Host.AskAsync(db => db.Customers.AsNoTracking().OrderBy(one => one.Id).Take(2).ToListAsync());
        var branch = await demo.Host.AskAsync(db => db.Branches.Where(one => one.Id != people[0].BranchId && one.Id != people[1].BranchId).OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        var address = $"/customers/change?who={people[0].Reference}&who={people[1].Reference}&what=branch:{branch}";
        var page = await manager.PageAsync(address);
        page.MainText().ShouldContain("2 files change");

        (await manager.SendAsync(page, address, "/customers/change", ("told", "1"), ("what", $"branch:{branch}"))).ShouldBe(HttpStatusCode.Conflict);
        var both = new[] { ("who", people[0].Reference), ("who", people[1].Reference) };
        var done = await manager.SendAsync(page, address, "/customers/change", both);
        done.ShouldBe(HttpStatusCode.Redirect);
        var changed = done.Headers.Location!.OriginalString;
        (await manager.SendAsync(page, address, "/customers/change", both)).ShouldLeadTo(changed);
        (await demo.Host.AskAsync(db => db.Customers.CountAsync(one => one.BranchId == branch && (one.Id == people[0].Id || one.Id == people[1].Id)))).ShouldBe(2);
        (await manager.PageAsync("/customers/changes")).MainText().ShouldContain("2 files");

        (await manager.PostAsync(changed, changed, ("version", $"{Guid.CreateVersion7()}"))).ShouldBe(HttpStatusCode.Conflict);
        (await manager.PostAsync(changed, changed)).ShouldLeadTo(changed);
        (await manager.PageAsync(changed)).MainText().ShouldContain("2 files");
        (await demo.Host.AskAsync(db => db.Customers.AsNoTracking().SingleAsync(one => one.Id == people[0].Id))).BranchId.ShouldBe(people[0].BranchId);
        (await manager.GetAsync("/customers/changes/0000-0000")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Nothing_to_change_is_said_and_nobody_is_changed()
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");
        (await manager.PageAsync("/customers/change?who=nobody&what=branch:1")).MainText().ShouldContain("Nobody is chosen");
        var page = await manager.PageAsync("/customers/export");

        var refused = await manager.SendAsync(page, "/customers/export", "/customers/export", ("x", "y"));
        refused.ShouldBe(HttpStatusCode.OK);
        var form = await manager.PageAsync("/customers/views");
        var token = form.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        (await manager.Client.PostAsync("/customers/change", new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["__key"] = new('a', 32), ["what"] = "money:9", ["told"] = "1" })))
            .ShouldBe((HttpStatusCode)422);
    }

    [Fact]
    public async Task The_filtered_list_leaves_as_a_sheet_and_is_written_down()
    {
        var manager = await demo.Host.SignedInAsync("manager@demo.example");
        var branch = await demo.Host.AskAsync(db => db.Branches.OrderBy(one => one.Id).Select(one => one.Id).FirstAsync());
        var expected = await demo.Host.AskAsync(db => db.Customers.CountAsync(one => one.BranchId == branch && one.MergedIntoId == null && one.ErasedAt == null));

        var sheet = await manager.PostAsync($"/customers/export?branch={branch}", $"/customers/export?branch={branch}");

        sheet.ShouldBe(HttpStatusCode.OK).Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        sheet.Content.Headers.ContentDisposition!.FileName.ShouldNotBeNull().ShouldStartWith("customers-");
        var text = await sheet.Content.ReadAsStringAsync();
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(expected + 1);
        var noted = await demo.Host.AskAsync(db => db.CustomerExports.OrderByDescending(one => one.Id).FirstAsync());
        (noted.Files, noted.Query).ShouldBe((expected, $"branch={branch}"));
    }
}

using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerRelations.Web.Tests.Pages.BeReady;

/// <summary>The page somebody begins with, on an office where every section has something.</summary>
public sealed class TodayTests : IAsyncLifetime
{
    private readonly StatementCount count = new();
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync(
        services => services.ConfigureDbContext<CrmDbContext>(options => options.AddInterceptors(count)));

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Signing_in_and_the_brand_lead_here()
    {
        var clerk = host.NewVisitor();
        (await clerk.TryAsync("desk@demo.example", OfficeHost.Password)).ShouldLeadTo("/");

        var page = await clerk.PageAsync("/");
        page.QuerySelector("h1")!.TextContent.ShouldEndWith(", Amara");
        page.QuerySelector(".rail a[aria-current=page]")!.TextContent.ShouldStartWith("Today");
        page.QuerySelector("a.brand")!.GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task What_is_late_can_be_rung_kept_moved_broken_and_let_off()
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var mine = (await host.StaffAsync("desk@demo.example")).Id;
        var late = await host.AskAsync(db => db.Promises.AsNoTracking().OrderBy(promise => promise.DueAt)
            .FirstAsync(promise => promise.OwnerId == mine && promise.KeptAt == null && promise.BrokenAt == null && promise.ReleasedAt == null && promise.DueAt != null));

        var slip = (await clerk.PageAsync("/")).QuerySelector(".slip.late")!;

        slip.QuerySelector(".what p")!.TextContent.ShouldBe(late.Words);
        var form = slip.QuerySelector($"form[action='/promises/{late.Reference}/kept']")!;
        form.QuerySelector("input[name='Input.Version']")!.GetAttribute("value").ShouldBe($"{late.Version}");
        form.QuerySelector("input[name=return]")!.GetAttribute("value").ShouldBe("/");
        slip.QuerySelectorAll(".menulist a").Select(link => link.GetAttribute("href")).ShouldBe(
            new[] { "delay", "broken", "release", "pass-on" }.Select(verb => $"/promises/{late.Reference}/{verb}?return=/"));
    }

    [Fact]
    public async Task A_manager_is_told_of_the_remedies_that_wait_in_their_branch()
    {
        var farid = await host.StaffAsync("manager@demo.example");
        var waiting = await host.AskAsync(db => db.Remedies.Where(one => one.AskedAt != null && one.ApprovedAt == null && one.DeclinedAt == null && one.OfferedById != farid.Id)
            .Join(db.Matters, one => one.ComplaintId, matter => matter.Id, (_, matter) => matter.BranchId).ToListAsync());
        var here = waiting.Count(branch => branch == farid.BranchId);
        waiting.Count.ShouldBeGreaterThan(here);

        (await (await host.SignedInAsync("manager@demo.example")).PageAsync("/")).MainText().ShouldContain($"{here} remedies wait for your yes");
    }

    [Theory]
    [InlineData("desk@demo.example", false)]
    [InlineData("manager@demo.example", true)]
    public async Task It_asks_the_database_eight_times_whatever_there_is(string email, bool decides)
    {
        await FillAsync(email);
        var visitor = await host.SignedInAsync(email);
        (await visitor.PageAsync("/")).MainText().Contains("for your yes.", StringComparison.Ordinal).ShouldBe(decides);
        count.Take();

        var page = await visitor.PageAsync("/");

        count.Take().ShouldBeInRange(1, 8);
        foreach (var words in new[] { "Hang the second door", "Choose a hood", "Ask how it runs", "A man in green", "She stayed until seven" })
        {
            page.MainText().ShouldContain(words);
        }
    }

    private async Task FillAsync(string email)
    {
        var (me, ben) = (await host.StaffAsync(email), await host.StaffAsync("jonas@kestrel.example"));
        var (now, branch) = (host.Clock.GetUtcNow().UtcDateTime, me.BranchId!.Value);
        await host.AskAsync(async db =>
        {
            var matters = Enumerable.Range(0, 4).Select(_ => Matter.Open(null, "Choose a hood", branch, ben.Id, now.AddHours(-1))).ToList();
            var complaint = Complaint.Receive(matters[0], "It came late", now);
            var remedy = Remedy.Offer(complaint, "A new one", 9000, "GBP", now.AddDays(1), ben.Id, now);
            remedy.Ask(now);
            var value = await db.ListItems.FirstAsync(item => item.Kind == ListKind.KudosValue);
            db.AddRange([.. matters, complaint, remedy, Visit.Expect(branch, null, "A man in green", now)]);
            db.AddRange(matters.Select(matter => Handover.Offer(matter, me.Id, null, "She knows hoods", true, now)));
            db.AddRange(matters.Select(matter => Promise.Make(matter, "Hang the second door", me.Id, now.AddHours(-1), now.AddSeconds(-1))));
            db.AddRange(matters.Select(_ => FollowUpTask.Ask(me.Id, "Ask how it runs", now, now)));
            db.Add(Kudos.Give(me.Id, ben.Id, value.Id, "She stayed until seven", KudosAudience.Everybody, now.AddMinutes(-1)));
            db.Note("A day laid out", complaint);
            return await db.SaveChangesAsync();
        });
    }
}

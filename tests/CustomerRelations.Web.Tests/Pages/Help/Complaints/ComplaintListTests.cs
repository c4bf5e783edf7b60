using CustomerRelations.Cycle.Help.Complaints;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Help.Complaints;

public sealed class ComplaintListTests : IAsyncLifetime
{
    private OfficeHost host = null!;

    public async Task InitializeAsync() => host = await OfficeHost.DemoAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task A_long_list_goes_on_page_by_page_and_back()
    {
        var (clerk, farid) = (await host.SignedInAsync(AdminForms.Desk), await host.StaffAsync(AdminForms.Manager));
        var me = await host.StaffAsync(AdminForms.Desk);
        await HeardComplaints.AddAsync(host, farid.BranchId!.Value, me.Id, 2 * ComplaintBook.PageSize);
        var seen = new List<string>();
        var open = await host.AskAsync(db => db.Complaints.CountAsync(one => one.ClosedAt == null && db.Matters.Any(matter => matter.Id == one.Id && matter.OwnerId == me.Id)));
        for (var path = "/complaints?whose=mine"; path is not null;)
        {
            var page = await clerk.PageAsync(path);
            var lines = page.QuerySelectorAll(".complaintline a.voice").Select(line => line.GetAttribute("href")!).ToList();
            lines.Count.ShouldBeLessThanOrEqualTo(ComplaintBook.PageSize);
            seen.AddRange(lines);
            page.QuerySelectorAll(".pager a").Select(link => link.TextContent).ShouldBe(
                new[] { seen.Count > lines.Count ? "Back to the first" : null, seen.Count < open ? "Further on" : null }.OfType<string>());
            path = page.QuerySelectorAll(".pager a").FirstOrDefault(link => link.TextContent == "Further on")?.GetAttribute("href");
        }

        seen.Count.ShouldBe(open);
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Fact]
    public async Task A_complaint_stands_among_the_open_ones_until_a_yes()
    {
        var clerk = await host.SignedInAsync(AdminForms.Desk);
        var path = await HeardComplaints.SayAsync(host, clerk, "The lamp flickers");
        (await clerk.PageAsync("/complaints?whose=mine")).QuerySelector($"a[href='{path}']")!.Closest("li")!.TextContent.ShouldContain("Waits for a thank-you");
        await clerk.PostAsync(path, $"{path}/verdict", ("Input.Verdict", "Yes"));
        (await clerk.PageAsync("/complaints?whose=all")).QuerySelector($"a[href='{path}']").ShouldBeNull();
        (await clerk.PageAsync("/complaints?whose=all&show=closed")).QuerySelector($"a[href='{path}']")!.Closest("li")!.TextContent.ShouldContain("Verdict: yes");
    }

    [Fact]
    public async Task An_empty_list_says_something_kind()
    {
        var clerk = await host.SignedInAsync(AdminForms.Desk);
        await host.AskAsync(db => db.Complaints.ExecuteUpdateAsync(set => set.SetProperty(one => one.ClosedAt, (DateTime?)null)));
        (await clerk.PageAsync("/complaints?whose=mine&show=closed")).MainText().ShouldContain("None closed yet");
    }
}

using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

/// <summary>The story of a customer's file, whole and looked through.</summary>
public sealed class StoryTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task What_is_chosen_is_shown_stays_chosen_and_can_be_cleared()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (customer, said) = await SaidAsync();
        var page = await clerk.PageAsync($"/customers/{customer}?words={Uri.EscapeDataString(said.Goal)}&left={(int?)said.Left}&channel={said.ChannelId}&colleague={said.StaffId}");

        page.QuerySelectorAll(".thread a").Select(link => link.GetAttribute("href")).ShouldContain($"/touchpoints/{said.Reference}");
        page.QuerySelector(".thread .voice mark").ShouldNotBeNull();
        page.QuerySelector("details.lens")!.HasAttribute("open").ShouldBeTrue();
        page.QuerySelector("details.lens input[name=words]")!.GetAttribute("value").ShouldBe(said.Goal);
        page.QuerySelector("details.lens select[name=channel] option[selected]")!.GetAttribute("value").ShouldBe($"{said.ChannelId}");
        page.QuerySelector($"details.lens a[href='/customers/{customer}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Nothing_that_fits_is_said_kindly()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (customer, _) = await SaidAsync();
        var page = await clerk.PageAsync($"/customers/{customer}?words=zyzzyva&channel=nonsense&left=77");

        page.MainText().ShouldContain("Nothing here fits");
        page.MainText().ShouldContain("Show the whole story");
    }

    [Fact]
    public async Task Earlier_and_back_keep_what_is_chosen()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (customer, said) = await SaidAsync();
        var page = await clerk.PageAsync($"/customers/{customer}?colleague={said.StaffId}&before={said.Reference}");

        page.QuerySelectorAll(".pager a").Select(link => link.GetAttribute("href")).ShouldContain($"/customers/{customer}?colleague={said.StaffId}");
    }

    private Task<(string Customer, Touchpoint Said)> SaidAsync() => demo.Host.AskAsync(async db =>
    {
        var said = await db.Touchpoints.Where(one => one.CustomerId != null && one.Left != null).OrderByDescending(one => one.OccurredAt).FirstAsync();
        return (await db.Customers.Where(one => one.Id == said.CustomerId).Select(one => one.Reference).SingleAsync(), said);
    });
}

using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class BranchPagesTests
{
    [Fact]
    public async Task A_branch_is_added_and_opens_its_own_page()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var answer = await admin.PostAsync("/admin/branches", ("Input.Name", "Kaduna"), ("Input.TimeZone", "Africa/Lagos"), ("Input.Currency", "NGN"));
        (await admin.SaidAsync(answer)).ShouldBe("Added, with the usual hours. Set its own below.");
        var branch = await host.AskAsync(db => db.Branches.SingleAsync(row => row.Name == "Kaduna"));
        answer.ShouldLeadTo($"/admin/branches/{branch.Id}");
    }

    [Fact]
    public async Task Hours_zone_and_money_that_cannot_be_read_are_explained_beside_their_fields()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        var answer = await admin.PostAsync(path, ("Input.TimeZone", "Europe/Atlantis"), ("Input.Currency", "QQQ"), ("Input.Hours[2]", "9 to 5"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe(
            "There is no such time zone. Write it like Europe/London. There is no such currency. Write its three letters, such as GBP or EUR. "
            + "Wednesday: write it like 09:00-17:30, or leave it empty when you are closed.");
        (await Visitor.Read(answer)).Value("Input.Hours[2]").ShouldBe("9 to 5");
    }

    [Fact]
    public async Task The_country_is_one_of_the_list_or_left_open()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        var refused = await admin.PostAsync(path, ("Input.Country", "Atlantis"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.RefusalAsync()).ShouldBe("Choose a country of the list, or leave it open.");

        foreach (var (chosen, saved) in new[] { ("PL", "PL"), ("", null) })
        {
            (await admin.SaidAsync(await admin.PostAsync(path, ("Input.Country", chosen)))).ShouldBe("Saved.");
            (await host.AskAsync(db => db.Branches.OrderBy(row => row.Id).FirstAsync())).Country.ShouldBe(saved);
        }
    }

    [Fact]
    public async Task Hours_are_saved_day_by_day()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        (await admin.SaidAsync(await admin.PostAsync(path, ("Input.Hours[0]", ""), ("Input.Hours[6]", "11:00-15:00")))).ShouldBe("Saved.");
        var hours = (await host.AskAsync(db => db.Branches.OrderBy(row => row.Id).FirstAsync())).OpeningHours;
        (hours[DayOfWeek.Monday], hours[DayOfWeek.Sunday]).ShouldBe(("", "11:00-15:00"));
    }

    [Fact]
    public async Task A_form_that_was_overtaken_shows_theirs_and_yours_and_writes_nothing()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        var mine = await admin.PageAsync(path);
        await admin.PostAsync(path, ("Input.Hours[2]", "10:00-15:00"));

        var overtaken = await admin.SendAsync(mine, path, null, ("Input.Hours[2]", ""));

        overtaken.ShouldBe(HttpStatusCode.Conflict);
        var row = (await Visitor.Read(overtaken)).QuerySelectorAll("table tbody tr").ShouldHaveSingleItem();
        row.Children.Select(cell => cell.TextContent).ShouldBe(["Wednesday", "10:00-15:00", "closed"]);
        (await host.AskAsync(db => db.Branches.OrderBy(branch => branch.Id).FirstAsync())).OpeningHours[DayOfWeek.Wednesday].ShouldBe("10:00-15:00");
    }

    [Fact]
    public async Task A_mistake_in_a_form_that_was_overtaken_does_not_win_over_the_other_change()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        var mine = await admin.PageAsync(path);
        await admin.PostAsync(path, ("Input.Hours[2]", "10:00-15:00"));
        var refused = await admin.SendAsync(mine, path, null, ("Input.Currency", "QQQ"));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await admin.SendAsync(await Visitor.Read(refused), path, null, ("Input.Currency", "EUR"))).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_holiday_is_added_and_removed()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var path = await PathAsync(host);
        (string, string?)[] day = [("Input.Date", "2031-12-25"), ("Input.Name", "Christmas Day")];
        (await admin.SaidAsync(await admin.PostFromAsync(path, path + "/holidays", day))).ShouldBe("Added. You are closed that day.");
        var twice = await admin.PostFromAsync(path, path + "/holidays", day);
        twice.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await twice.RefusalAsync()).ShouldBe("You are closed that day already: Christmas Day.");

        var page = await admin.PageAsync(path);
        page.MainText().ShouldContain("Thu 25 Dec 2031");
        var id = await host.AskAsync(db => db.Set<BranchHoliday>().Where(row => row.Name == "Christmas Day").Select(row => row.Id).SingleAsync());
        (await admin.SaidAsync(await admin.PostToAsync(page, path + "/holidays/remove", ("holiday", $"{id}")))).ShouldBe("Removed. The usual hours hold that day.");
        (await admin.PageAsync(path)).MainText().ShouldNotContain("Christmas Day");
    }

    [Fact]
    public async Task A_team_is_added_renamed_and_cannot_have_the_name_of_another()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var branch = await host.AskAsync(db => db.Teams.Where(team => team.Name == "Counter").Select(team => team.BranchId).FirstAsync());
        (await admin.SaidAsync(await admin.PostAsync("/admin/teams", ("Input.BranchId", $"{branch}"), ("Input.Name", "Showroom")))).ShouldBe("Added.");
        var team = await host.AskAsync(db => db.Teams.SingleAsync(row => row.Name == "Showroom"));
        var refused = await admin.PostAsync($"/admin/teams/{team.Id}", ("Input.Name", "counter"));
        (await refused.RefusalAsync()).ShouldBe("This branch has a team called counter already.");
        (await admin.SaidAsync(await admin.PostAsync($"/admin/teams/{team.Id}", ("Input.Name", "Display")))).ShouldBe("Saved.");
        (await admin.PageAsync("/admin/teams")).MainText().ShouldContain("Display");
    }

    private static async Task<string> PathAsync(OfficeHost host) =>
        $"/admin/branches/{await host.AskAsync(db => db.Branches.OrderBy(branch => branch.Id).Select(branch => branch.Id).FirstAsync())}";
}

using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Admin;

public sealed class ListPagesTests
{
    private const string Channels = "/admin/lists/channels";

    [Fact]
    public async Task A_retired_channel_is_offered_no_more_and_stays_on_old_touchpoints()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var phone = await ItemAsync(host, "Phone");
        var touchpoint = await ReferenceAsync(host, phone);

        var answer = await admin.PostFromAsync(Channels, Channels + "/retire", Seen(phone));

        (await admin.SaidAsync(answer)).ShouldBe("Retired. Old touchpoints keep it.");
        (await admin.PageAsync("/desk")).QuerySelectorAll("input[value='" + phone.Id + "']").ShouldBeEmpty();
        (await admin.PageAsync($"/touchpoints/{touchpoint}")).MainText().ShouldContain("Phone");
        (await admin.SaidAsync(await admin.PostFromAsync(Channels, Channels + "/restore", Seen(await ItemAsync(host, "Phone"))))).ShouldBe("Restored. The desk offers it again.");
    }

    [Fact]
    public async Task A_merged_channel_reads_as_the_other_one_on_old_touchpoints()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var (letter, mail) = (await ItemAsync(host, "Letter"), await ItemAsync(host, "E-mail"));
        await admin.SaidAsync(await admin.PostFromAsync(Channels, Channels + "/rename", [.. Seen(mail), ("Input.Label", "In writing")]));
        var touchpoint = await ReferenceAsync(host, letter);

        var answer = await admin.PostAsync($"{Channels}/merge?id={letter.Id}", ("Into", $"{mail.Id}"));

        (await admin.SaidAsync(answer)).ShouldBe("Merged. Old touchpoints show the other entry now.");
        (await admin.PageAsync($"/touchpoints/{touchpoint}")).MainText().ShouldContain("In writing");
        (await admin.PageAsync(Channels)).MainText().ShouldContain("Reads as");
    }

    [Fact]
    public async Task The_last_channel_stays_and_the_page_says_why()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        HttpResponseMessage answer = null!;
        foreach (var channel in await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.Channel).OrderBy(item => item.Order).ToListAsync()))
        {
            answer = await admin.PostFromAsync(Channels, Channels + "/retire", Seen(channel));
        }

        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent.ShouldContain("is the last channel, and the desk needs one. Add another channel first.");
    }

    [Fact]
    public async Task A_label_that_is_there_is_refused_and_stays_in_the_field()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var answer = await admin.PostFromAsync(Channels, Channels, ("Input.Label", "phone"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.RefusalAsync()).ShouldBe("“Phone” is on the list already.");
        (await Visitor.Read(answer)).Value("Input.Label").ShouldBe("phone");
    }

    [Fact]
    public async Task An_entry_moves_and_a_stale_page_is_told_so()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var seen = Seen(await ItemAsync(host, "Phone"));
        (await admin.SaidAsync(await admin.PostFromAsync(Channels, Channels + "/rename", [.. seen, ("Input.Label", "Telephone")]))).ShouldBe("Renamed. Old touchpoints show the new words.");

        var stale = await admin.PostFromAsync(Channels, Channels + "/rename", [.. seen, ("Input.Label", "Calls")]);

        stale.ShouldBe(HttpStatusCode.Conflict);
        var page = await Visitor.Read(stale);
        page.QuerySelectorAll("table tbody tr td").Select(cell => cell.TextContent).ShouldBe(["Telephone", "Calls"]);
        (await admin.PostToAsync(page, Channels + "/move", [.. Seen(await ItemAsync(host, "Telephone")), ("Up", "true")])).ShouldLeadTo(Channels);
        (await admin.PageAsync(Channels)).QuerySelector("tbody tr b")!.TextContent.ShouldBe("Telephone");
    }

    [Fact]
    public async Task One_key_used_for_two_acts_is_not_taken_for_a_repetition()
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync(Channels);
        var seen = Seen(await ItemAsync(host, "Counter"));
        (await admin.PostToAsync(page, Channels + "/retire", seen)).ShouldLeadTo(Channels);
        (await admin.PostToAsync(page, Channels + "/retire", seen)).ShouldLeadTo(Channels);
        (await admin.PostToAsync(page, Channels + "/restore", seen)).ShouldBe(HttpStatusCode.Conflict);
        (await ItemAsync(host, "Counter")).RetiredAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/admin/lists/nothing")]
    [InlineData("/admin/lists/nothing/retire")]
    [InlineData("/admin/lists/channels/rename")]
    [InlineData("/admin/lists/channels/rename?id=00000000-0000-7000-8000-000000000001")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var host = await OfficeHost.DemoAsync();
        var admin = await host.SignedInAsync(AdminForms.Admin);
        (await admin.GetAsync(path)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string?)[] Seen(ListItem item) => [("Id", $"{item.Id}"), ("Version", $"{item.Version}")];

    private static Task<ListItem> ItemAsync(OfficeHost host, string label) =>
        host.AskAsync(db => db.ListItems.AsNoTracking().SingleAsync(item => item.Kind == ListKind.Channel && item.Label == label));

    private static Task<string> ReferenceAsync(OfficeHost host, ListItem channel) =>
        host.AskAsync(db => db.Touchpoints.Where(row => row.ChannelId == channel.Id).Select(row => row.Reference).FirstAsync());
}

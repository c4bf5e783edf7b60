using System.Net;
using CustomerRelations.Entities;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.CustomerFile;

public sealed class AmendTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private readonly OfficeHost host = demo.Host;

    [Fact]
    public async Task What_was_just_written_is_corrected_in_place()
    {
        var (clerk, path) = await WrittenAsync("A belt for her Hoover");
        (await clerk.PageAsync(path)).QuerySelector($"a[href='{path}/amend']").ShouldNotBeNull();

        (await clerk.PostAsync(path + "/amend", path + "/amend", ("Input.Goal", "A belt for her Dyson"))).ShouldLeadTo(path);

        var page = await clerk.PageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("A belt for her Dyson");
        page.Body!.TextContent.ShouldContain("Corrected.");
    }

    [Fact]
    public async Task More_than_one_thing_may_be_said_to_be_added()
    {
        var (clerk, path) = await WrittenAsync("A belt with a smile");
        var values = await host.AskAsync(db => db.ListItems.Where(item => item.Kind == ListKind.ValueAdded && item.RetiredAt == null).OrderBy(item => item.Order).Take(2).ToListAsync());

        (await clerk.PostAsync(path + "/amend", path + "/amend", [.. values.Select(value => ("Input.Added", $"{value.Id}"))])).ShouldLeadTo(path);

        var page = await clerk.PageAsync(path);
        page.QuerySelectorAll(".facts .tag").Select(tag => tag.TextContent).ShouldBe(values.Select(value => value.Label), ignoreOrder: true);
        (await clerk.PageAsync(path + "/amend")).QuerySelectorAll("input[name='Input.Added'][checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_missing_is_a_422_with_everything_typed()
    {
        var (clerk, path) = await WrittenAsync("A belt");
        var page = await Visitor.Read((await clerk.PostAsync(path + "/amend", path + "/amend", ("Input.Goal", " "), ("Input.Did", "Looked it up"))).ShouldBe((HttpStatusCode)422));
        page.QuerySelector("input[name='Input.Did']")!.GetAttribute("value").ShouldBe("Looked it up");
    }

    [Fact]
    public async Task Two_forms_that_were_open_at_once_show_theirs_and_yours()
    {
        var (clerk, path) = await WrittenAsync("A belt");
        var (first, second) = (await clerk.PageAsync(path + "/amend"), await clerk.PageAsync(path + "/amend"));
        (await clerk.SendAsync(first, "", path + "/amend", ("Input.Goal", "A red belt"))).ShouldLeadTo(path);

        var page = await Visitor.Read((await clerk.SendAsync(second, "", path + "/amend", ("Input.Goal", "A blue belt"))).ShouldBe(HttpStatusCode.Conflict));
        page.MainText().ShouldContain("A red belt");
        (await clerk.SendAsync(page, "", path + "/amend")).ShouldLeadTo(path);
        (await clerk.PageAsync(path)).QuerySelector("h1")!.TextContent.ShouldBe("A blue belt");
    }

    [Fact]
    public async Task Somebody_else_is_led_to_words_beside_it()
    {
        var (_, path) = await WrittenAsync("A belt");
        var other = await host.SignedInAsync("jonas@kestrel.example");
        (await other.GetAsync(path + "/amend")).ShouldLeadTo(path + "/correct");
        (await other.GetAsync("/touchpoints/0000-0000/amend")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Visitor Clerk, string Path)> WrittenAsync(string goal)
    {
        var clerk = await host.SignedInAsync("desk@demo.example");
        var answer = await clerk.PostAsync("/desk", "/desk", ("Input.Anonymous", "true"), ("Input.Goal", goal), ("then", "next"));
        return (clerk, "/touchpoints/" + answer.Headers.Location!.OriginalString.Split('=')[1]);
    }
}

using System.Net;
using CustomerRelations.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Desk;

/// <summary>Finding somebody at the desk, and opening a file for somebody new, with scripts off.</summary>
public sealed class WhoIsItTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task Looking_shows_who_was_found_and_choosing_one_keeps_everything_typed()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var desk = await clerk.PageAsync("/desk");
        var looked = await LookAsync(clerk, desk, "", ("Input.Who", "adeyemi"), ("Input.Goal", "It hums again"), ("Input.Left", "4"));
        var choose = looked.QuerySelectorAll("#alike button").Single(button => button.TextContent == "It is them Folake Adeyemi").GetAttribute("formaction")!;

        var chosen = await LookAsync(clerk, looked, choose["/desk?handler=Look".Length..]);

        chosen.QuerySelector(".filecard h2")!.TextContent.ShouldBe("Folake Adeyemi");
        chosen.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("It hums again");
        chosen.QuerySelector("input[name='Input.Left'][value='4']")!.HasAttribute("checked").ShouldBeTrue();
        chosen.QuerySelector("input[name='Input.Customer']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Choosing_nobody_we_know_says_so_and_keeps_the_words()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await LookAsync(clerk, await clerk.PageAsync("/desk"), "&choose=0000-0000", ("Input.Goal", "Hello"));

        page.MainText().ShouldContain("We have no file under that reference.");
        page.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("Hello");
    }

    [Fact]
    public async Task Somebody_new_is_reached_by_what_they_gave()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        (await clerk.PostAsync("/desk", "/desk", New("Ilse Brandt", "020 7946 0123"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var point = await demo.Host.AskAsync(db => db.ContactPoints.AsNoTracking().SingleAsync(one => one.Value == "020 7946 0123"));
        (point.Key, point.TailKey, point.IsPreferred).ShouldBe(("+442079460123", "321064970", true));
    }

    [Fact]
    public async Task A_contact_that_cannot_be_read_is_refused_kindly()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", New("Ilse Brandt", "ring me"))).ShouldBe((HttpStatusCode)422));

        page.QuerySelector(".errors")!.TextContent.ShouldContain("Write a phone number with at least 5 digits");
        page.QuerySelector("input[name='Input.Contact']")!.GetAttribute("value").ShouldBe("ring me");
    }

    [Fact]
    public async Task The_same_phone_is_asked_about_once_and_then_saved_with_a_word_of_it()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var before = await CountAsync();
        var asked = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", New("Tunde Adeyemi", "0117 496 0182"))).ShouldBe((HttpStatusCode)422));

        asked.QuerySelector("#alike")!.TextContent.ShouldContain("Same phone");
        asked.QuerySelector("textarea[name='Input.Goal']")!.TextContent.Trim().ShouldBe("Is it ready?");
        (await CountAsync()).ShouldBe(before);

        (await clerk.SendAsync(asked, "/desk", "/desk", ("Input.Who", "Tunde Adeyemi"), ("Input.IsNew", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync()).ShouldBe(before + 1);
        (await demo.Host.AskAsync(db => db.Changes.OrderByDescending(entry => entry.Seq).Select(entry => entry.Act).Take(2).ToListAsync()))
            .ShouldBe(["File opened beside a look-alike", "Touchpoint logged"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_name_at_the_same_branch_is_asked_about_once()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        await clerk.PostAsync("/desk", "/desk", New("Ottilie Quandt", ""));
        var asked = await Visitor.Read((await clerk.PostAsync("/desk", "/desk", New("Quandt Ottilie", ""))).ShouldBe((HttpStatusCode)422));

        asked.QuerySelector(".errors")!.TextContent.ShouldContain("Somebody with this name has a file at this branch.");
        (await clerk.SendAsync(asked, "/desk", "/desk", ("Input.Who", "Quandt Ottilie"), ("Input.IsNew", "true"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static (string Name, string Value)[] New(string who, string contact) => [("Input.Who", who), ("Input.Contact", contact), ("Input.Goal", "Is it ready?")];

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> LookAsync(Visitor clerk, AngleSharp.Html.Dom.IHtmlDocument page, string more, params (string Name, string Value)[] typed)
    {
        page.QuerySelector("form.desk")!.SetAttribute("action", "/desk?handler=Look" + more);
        return await Visitor.Read((await clerk.SendAsync(page, "/desk", "/desk?handler=Look" + more, typed)).ShouldBe(HttpStatusCode.OK));
    }

    private Task<int> CountAsync() => demo.Host.AskAsync(db => db.Customers.CountAsync());
}

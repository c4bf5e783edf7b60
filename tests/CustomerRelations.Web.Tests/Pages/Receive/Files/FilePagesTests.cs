using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Web.Tests.Pages.Receive.Files;

/// <summary>Opening and changing a file as a person would, with scripts off.</summary>
public sealed class FilePagesTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    private const string New = "/customers/new";

    [Fact]
    public async Task A_file_is_opened_once_however_often_the_button_is_pressed()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await clerk.PageAsync(New);
        var first = await clerk.SendAsync(page, New, New, ("Input.Name", "Ngozi Eze"), ("Input.Contacts[0].Value", "020 7946 0777"), ("Input.Contacts[0].Label", "work"));
        var second = await clerk.SendAsync(page, New, New, ("Input.Name", "Ngozi Eze"), ("Input.Contacts[0].Value", "020 7946 0777"), ("Input.Contacts[0].Label", "work"));

        var path = first.Headers.Location!.OriginalString;
        second.ShouldLeadTo(path);
        (await clerk.PageAsync(path)).MainText().ShouldContain("020 7946 0777");
        (await demo.Host.AskAsync(db => db.Customers.CountAsync(one => one.DisplayName == "Ngozi Eze"))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_typed_stays_when_something_has_to_be_put_right()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var answer = await clerk.PostAsync(New, New, ("Input.Name", ""), ("Input.AddressAs", "Dr Eze"), ("Input.Contacts[0].Value", "ring me"), ("Input.Contacts[2].Value", "2 Mill Lane\nBristol"), ("Input.Preferred", "2"));
        var page = await Visitor.Read(answer.ShouldBe((HttpStatusCode)422));

        page.QuerySelector(".errors h2")!.TextContent.ShouldBe("Two things before we can save");
        (page.Value("Input.AddressAs"), page.Value("Input.Contacts[0].Value")).ShouldBe(("Dr Eze", "ring me"));
        page.QuerySelector("#Input_Contacts_0__Value-error").ShouldNotBeNull();
        page.QuerySelector<IHtmlTextAreaElement>("textarea[name='Input.Contacts[2].Value']")!.Value.ReplaceLineEndings("\n").ShouldBe("2 Mill Lane\nBristol");
        page.QuerySelector("input[name='Input.Preferred'][value='2']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Lines_come_and_go_by_buttons_and_nothing_is_saved()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var before = await CountAsync();
        var page = await LookAsync(clerk, await clerk.PageAsync(New), "add=Phone", ("Input.Name", "Ngozi Eze"), ("Input.Contacts[0].Value", "11111"));
        page = await LookAsync(clerk, page, "add=Phone", ("Input.Contacts[3].Value", "22222"), ("Input.Preferred", "3"));
        page = await LookAsync(clerk, page, "remove=0");

        page.QuerySelectorAll<IHtmlInputElement>("input[data-alike-contact]").Select(input => input.Value).Where(value => value.Length > 0).ShouldBe(["22222"]);
        page.QuerySelectorAll("input[name='Input.Preferred'][checked]").Single().GetAttribute("value").ShouldBe("2");
        page.Value("Input.Name").ShouldBe("Ngozi Eze");
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Who_may_have_a_file_is_shown_and_saving_anyway_takes_a_tick()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var looked = await LookAsync(clerk, await clerk.PageAsync(New), "who=all", ("Input.Name", "Folake Adeyemi"));
        var known = await demo.Host.AskAsync(db => db.Customers.SingleAsync(one => one.DisplayName == "Folake Adeyemi"));
        looked.QuerySelector("#alike a[aria-keyshortcuts='Alt+1']")!.GetAttribute("href").ShouldBe($"/customers/{known.Reference}");
        looked.QuerySelector("#alike")!.TextContent.ShouldContain("Same name, same branch");

        var asked = await Visitor.Read((await clerk.SendAsync(looked, New, New)).ShouldBe((HttpStatusCode)422));
        asked.QuerySelector(".errors a")!.GetAttribute("href").ShouldBe("#Input_IsNew");
        asked.QuerySelector("#Input_IsNew").ShouldNotBeNull();

        var path = (await clerk.SendAsync(asked, New, New, ("Input.IsNew", "true"))).ShouldBe(HttpStatusCode.Redirect).Headers.Location!.OriginalString;
        var opened = await demo.Host.AskAsync(db => db.Customers.SingleAsync(one => one.Reference == path.Replace("/customers/", "", StringComparison.Ordinal)));
        (await demo.Host.AskAsync(db => db.Changes.AnyAsync(entry => entry.SubjectId == opened.Id && entry.Act == "File opened beside a look-alike"))).ShouldBeTrue();
    }

    [Fact]
    public async Task The_part_for_the_script_says_why()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var part = await clerk.PageAsync($"{New}?handler=Alike&q=Somebody&contact=nothing&contact=0117%20496%200182");
        part.QuerySelector("li small")!.TextContent.ShouldStartWith("Same phone");
    }

    [Fact]
    public async Task Two_who_write_at_once_choose_field_by_field()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var (reference, edit) = await EditAsync("Katarzyna");
        var old = await clerk.PageAsync(edit);
        (await clerk.PostAsync(edit, edit, ("Input.AddressAs", "Mr Theirs"), ("Input.Given", "Theirs"))).ShouldLeadTo($"/customers/{reference}");

        var both = await Visitor.Read((await clerk.SendAsync(old, edit, edit, ("Input.AddressAs", "Mr Yours"), ("Input.Family", "Yours"))).ShouldBe(HttpStatusCode.Conflict));
        both.QuerySelectorAll(".theirs tbody tr").Select(row => string.Join('|', row.Children.Take(3).Select(cell => cell.TextContent)))
            .ShouldContain("How to address|Mr Theirs|Mr Yours");
        both.Value("Input.AddressAs").ShouldBe("Mr Yours");

        var taken = await LookAsync(clerk, both, "theirs=Given%20name&compare=true");
        (taken.Value("Input.Given"), taken.Value("Input.Family")).ShouldBe(("Theirs", "Yours"));
        taken.QuerySelectorAll(".theirs th[scope=row]").Select(cell => cell.TextContent).ShouldNotContain("Given name");

        (await clerk.SendAsync(taken, edit, edit)).ShouldLeadTo($"/customers/{reference}");
        var saved = await demo.Host.AskAsync(db => db.Customers.SingleAsync(one => one.Reference == reference));
        (saved.AddressAs, saved.Given, saved.Family).ShouldBe(("Mr Yours", "Theirs", "Yours"));
    }

    [Fact]
    public async Task A_file_that_is_not_there_says_so()
    {
        var clerk = await demo.Host.SignedInAsync("desk@demo.example");
        var page = await Visitor.Read((await clerk.GetAsync("/customers/0000-0000/edit")).ShouldBe(HttpStatusCode.NotFound));
        page.MainText().ShouldContain("We have no file under that reference");
    }

    private static async Task<IHtmlDocument> LookAsync(Visitor clerk, IHtmlDocument page, string what, params (string Name, string Value)[] typed)
    {
        var form = page.QuerySelector("form.fileform")!;
        var address = $"{form.GetAttribute("action")!.Split('?')[0]}?handler=Look&{what}";
        form.SetAttribute("action", address);
        return await Visitor.Read((await clerk.SendAsync(page, address, address, typed)).ShouldBe(HttpStatusCode.OK));
    }

    private async Task<(string Reference, string Edit)> EditAsync(string name)
    {
        var reference = await demo.Host.AskAsync(db => db.Customers.Where(one => one.DisplayName.StartsWith(name)).OrderBy(one => one.Id).Select(one => one.Reference).FirstAsync());
        return (reference, $"/customers/{reference}/edit");
    }

    private Task<int> CountAsync() => demo.Host.AskAsync(db => db.Customers.CountAsync());
}

using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Display;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;

namespace CustomerRelations.Web.Tests.Pages;

/// <summary>Each form has a key of its own; the one that was refused keeps the key it was sent with.</summary>
public sealed class FormKeyTests(DemoOfficeFixture demo) : IClassFixture<DemoOfficeFixture>
{
    [Fact]
    public async Task After_a_refusal_only_the_form_that_was_sent_keeps_its_key()
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync("/admin/lists/channels");
        var form = page.QuerySelector<IHtmlFormElement>("form[aria-labelledby=h-new]")!;
        var key = KeyOf(form);

        var answer = await Visitor.Read((await admin.Client.PostAsync("/admin/lists/channels", Blank(form))).ShouldBe(HttpStatusCode.UnprocessableEntity));

        var keys = Keys(answer);
        KeyOf(answer.QuerySelector<IHtmlFormElement>("form[aria-labelledby=h-new]")!).ShouldBe(key);
        keys.Count.ShouldBeGreaterThan(3);
        keys.Distinct().Count().ShouldBe(keys.Count);
    }

    [Theory]
    [InlineData("/desk")]
    [InlineData("/admin/lists/channels")]
    [InlineData("/account/profile")]
    public async Task Every_form_has_one_token(string path)
    {
        var admin = await demo.Host.SignedInAsync(AdminForms.Admin);
        var page = await admin.PageAsync(path);
        page.QuerySelectorAll("form[method=post]").Select(form => form.QuerySelectorAll("input[name=__RequestVerificationToken]").Length).Distinct().ShouldBe([1]);
    }

    private static FormUrlEncodedContent Blank(IHtmlFormElement form) =>
        new(form.QuerySelectorAll<IHtmlInputElement>("input[name]").Select(input => KeyValuePair.Create(input.Name!, input.Type == "hidden" ? input.Value : "")));

    private static List<string> Keys(IHtmlDocument page) => [.. page.QuerySelectorAll<IHtmlInputElement>($"input[name={HousePage.KeyField}]").Select(input => input.Value)];

    private static string KeyOf(IElement form) => form.QuerySelector<IHtmlInputElement>($"input[name={HousePage.KeyField}]")!.Value;
}

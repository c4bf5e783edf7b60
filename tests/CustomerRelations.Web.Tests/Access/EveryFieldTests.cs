using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CustomerRelations.Web.Tests.Hosting;
using CustomerRelations.Web.Tests.Pages.Admin;

namespace CustomerRelations.Web.Tests.Access;

/// <summary>Everything that wants to be more than words, sent through every field there is. A new field is tried without anybody thinking of it.</summary>
public sealed class EveryFieldTests
{
    // More is refused before a page sees it, and less would be taken.
    private const int LongestField = 60_000;
    private const int MostOfAForm = 300_000;

    private static readonly HashSet<string> NotShownAgain = new(StringComparer.Ordinal)
    {
        // Chosen, and never typed.
        "ImportChoices.Days", "BranchChange.Country", "NewBranch.Country", "NewFile.File", "NewOwnerOfMany.Picked[0]",

        // Stands on the page below its kind only.
        "CustomerForm.Contacts[0].Value", "CustomerForm.Contacts[0].Label", "NewWording.Words",

        // The demo's list is a colleague's, its import is over, its complaint closed and its promise without a condition: the page has no form.
        "ViewChange.Name", "ImportChoices.Labels[0]", "ImportChoices.MapName", "Closing.CloseWhy", "NewTelling.ToldWords", "NewTelling.ExpectBy", "MetCondition.By",
    };

    [Fact]
    public async Task What_a_form_cannot_take_it_gives_back_as_the_words_that_were_typed()
    {
        await using var host = await OfficeHost.DemoAsync();
        var (tried, shown, wrong) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        var (admin, outside, addresses, kinds) = (await host.SignedInAsync(AdminForms.Admin), host.NewVisitor(), await RouteAddresses.OfAsync(host), await FormFields.ByRouteAsync(host));
        var tokens = (Admin: await TokenAsync(admin, "/desk"), Outside: await TokenAsync(outside, "/feedback"));
        foreach (var line in RouteTable.All.Where(line => line.Posts && kinds.ContainsKey(line.Pattern)))
        {
            var (input, isOutside) = (kinds[line.Pattern], line.Who == Who.Anybody);
            var names = FormFields.Of(input).ToList();
            tried.UnionWith(names.Select(name => FormFields.Said(input, name)));
            foreach (var text in names.Count == 0 ? [] : OddWords.Pack(Math.Min(LongestField, MostOfAForm / names.Count)))
            {
                var answer = await (isOutside ? outside : admin).Client.PostAsync(addresses(line.Pattern), new FormUrlEncodedContent(
                    names.Select(name => KeyValuePair.Create(name, text)).Append(KeyValuePair.Create("__RequestVerificationToken", isOutside ? tokens.Outside : tokens.Admin)).Append(KeyValuePair.Create("__key", $"{Guid.CreateVersion7():n}"))));
                var page = await Visitor.Read(answer);
                wrong.AddRange(Wrong(page).Select(found => $"{line.Pattern}: {found}"));
                if (answer.StatusCode >= HttpStatusCode.InternalServerError || answer.StatusCode == HttpStatusCode.BadRequest)
                {
                    wrong.Add($"{line.Pattern}: {answer.StatusCode}");
                }

                shown.UnionWith(names.Where(name => Shows(page, name, text)).Select(name => FormFields.Said(input, name)));
            }
        }

        wrong.ShouldBeEmpty();
        FormFields.All().Except(tried).ShouldBeEmpty();
        FormFields.All().Except(shown).Except(NotShownAgain).ShouldBeEmpty();
    }

    /// <summary>What stands on a page that nobody of ours wrote there.</summary>
    public static IEnumerable<string> Wrong(IHtmlDocument page) => page.All.Where(element =>
            element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (attribute.Name is "href" or "src" or "action" && IsScript(attribute.Value)))
            || element is IHtmlScriptElement { Source: null or "" } || (element.GetAttribute("src") is { } source && !source.StartsWith('/'))
            || element.LocalName is "iframe" or "object" or "embed" or "base" or "marquee" or "math" or "style")
        .Select(element => element.OuterHtml.Length > 200 ? element.OuterHtml[..200] : element.OuterHtml);

    private static bool IsScript(string address) =>
        new string([.. address.Where(sign => sign > ' ')]) is var plain && (plain.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || plain.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase));

    private static async Task<string> TokenAsync(Visitor visitor, string path) =>
        (await visitor.PageAsync(path)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    // In the field itself, or among the words that a page without the form gives back.
    private static bool Shows(IHtmlDocument page, string name, string text) =>
        page.QuerySelectorAll($"[name='{name}']").Select(field => field is IHtmlTextAreaElement area ? area.TextContent : field.GetAttribute("value"))
            .Concat(page.QuerySelectorAll("textarea").Select(area => area.TextContent))
            .Any(shown => shown is not null && shown.Replace("\r\n", "\n", StringComparison.Ordinal).Trim() == text);
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>"Two things before we can save", each a link to its field. Nothing when all is well.</summary>
/// <remarks>Takes the focus when the page opens, so that it is read first, without a script.</remarks>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    private const string HeadingId = "errors-heading";

    private static readonly string[] Numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

    /// <value>Another heading than the usual one, for a page that does not save.</value>
    public string? Heading { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var inOrder = HousePage.Of(ViewContext.HttpContext)?.Answered?.Problems.Errors.ConvertAll(error => error.PropertyName) ?? [];
        var errors = ViewContext.ViewData.ModelState
            .OrderBy(field => PlaceOf(field.Key, inOrder))
            .SelectMany(field => field.Value!.Errors.Take(1).Select(error => (field.Key, Sentence: FieldName.Sentence(error))))
            .ToArray();
        if (errors.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become(Summary(Heading ?? Usual(errors.Length), errors));
    }

    // Model state walks its fields by name; the rules look at them in the order of the form.
    private static int PlaceOf(string key, List<string> inOrder)
    {
        var at = inOrder.FindIndex(property => key == property || key.EndsWith($".{property}", StringComparison.Ordinal));
        return at < 0 ? int.MaxValue : at;
    }

    private static string Usual(int count) =>
        $"{(count < Numbers.Length ? Numbers[count] : $"{count}")} {(count == 1 ? "thing" : "things")} before we can save";

    private static TagBuilder Summary(string heading, (string Key, string Sentence)[] errors)
    {
        var title = new TagBuilder("h2");
        title.Attributes["id"] = HeadingId;
        title.InnerHtml.Append(heading);
        var list = new TagBuilder("ul");
        foreach (var error in errors)
        {
            list.InnerHtml.AppendHtml(Item(error.Key, error.Sentence));
        }

        var summary = new TagBuilder("div");
        summary.AddCssClass("errors");
        summary.Attributes["role"] = "group";
        summary.Attributes["aria-labelledby"] = HeadingId;
        summary.Attributes["tabindex"] = "-1";
        summary.Attributes["autofocus"] = "autofocus";
        summary.InnerHtml.AppendHtml(title);
        summary.InnerHtml.AppendHtml(list);
        return summary;
    }

    private static TagBuilder Item(string key, string sentence)
    {
        var item = new TagBuilder("li");
        if (key.Length == 0)
        {
            item.InnerHtml.Append(sentence);
            return item;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = $"#{FieldName.Id(key)}";
        link.InnerHtml.Append(sentence);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}

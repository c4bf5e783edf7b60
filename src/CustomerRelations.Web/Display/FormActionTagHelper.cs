using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>Tells what stands in a form where the form posts to, and marks the form of a page that keeps words while they are typed.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormActionTagHelper : TagHelper
{
    // After the framework's helper that writes the action (-1000), before the one that reads what stands in the form (-900).
    public override int Order => -950;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    /// <summary>Where the form around an element posts to; nothing when it does not say.</summary>
    internal static string? Of(TagHelperContext context) => context.Items.TryGetValue(typeof(FormActionTagHelper), out var action) ? action as string : null;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var action = output.Attributes["action"]?.Value?.ToString() ?? "";
        context.Items[typeof(FormActionTagHelper)] = action;
        if (ViewContext is not null && WritingPage.Of(ViewContext.HttpContext) is { FormId: null } page && page.PostsHere(action) && IsPosted(output))
        {
            page.FormId = output.Attributes["id"]?.Value?.ToString() ?? "words";
            output.Attributes.SetAttribute("id", page.FormId);
            output.Attributes.SetAttribute("data-draft-form", page.ShowsPosted ? "posted" : page.TakenUp is null ? "" : "back");
        }
    }

    private static bool IsPosted(TagHelperOutput output) => string.Equals(output.Attributes["method"]?.Value?.ToString(), HttpMethods.Post, StringComparison.OrdinalIgnoreCase);
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>Tells what stands in a form where the form posts to.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormActionTagHelper : TagHelper
{
    // After the framework's helper that writes the action (-1000), before the one that reads what stands in the form (-900).
    public override int Order => -950;

    /// <summary>Where the form around an element posts to; nothing when it does not say.</summary>
    internal static string? Of(TagHelperContext context) => context.Items.TryGetValue(typeof(FormActionTagHelper), out var action) ? action as string : null;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        context.Items[typeof(FormActionTagHelper)] = output.Attributes["action"]?.Value?.ToString() ?? "";
}

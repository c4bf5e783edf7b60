using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>The initials of a person or organisation; the name itself stands beside, so this is hidden from readers.</summary>
[HtmlTargetElement("avatar", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AvatarTagHelper : TagHelper
{
    public string? Name { get; set; }

    /// <value>"c" for a colleague; nothing for a customer.</value>
    public string? Kind { get; set; }

    /// <value>"s", "l" or nothing.</value>
    public string? Size { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var span = Drawing.Span(string.Join(' ', new[] { "av", Kind, Size }.Where(word => !string.IsNullOrEmpty(word))), Initials.Of(Name));
        span.Attributes["aria-hidden"] = "true";
        output.Become(span);
    }
}

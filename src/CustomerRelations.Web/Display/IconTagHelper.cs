using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>An icon of the sprite; always beside words, so hidden from readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <value>Its name in <c>img/icons.svg</c> without <c>i-</c>.</value>
    public required string Name { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become(Drawing.Icon(Name));
}

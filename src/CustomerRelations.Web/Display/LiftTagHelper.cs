using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>How they came in and how they left: face, arrow, face, and one label in words.</summary>
[HtmlTargetElement("lift", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LiftTagHelper : TagHelper
{
    public Feeling? Arrived { get; set; }

    public Feeling? Left { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var span = new TagBuilder("span");
        span.AddCssClass("lift");
        span.Attributes["role"] = "img";
        span.Attributes["aria-label"] = LiftWords.Of(Arrived, Left);
        span.InnerHtml.AppendHtml(Drawing.Face(Arrived, "s", label: null));
        span.InnerHtml.AppendHtml(Drawing.Icon("arrow-right"));
        span.InnerHtml.AppendHtml(Drawing.Face(Left, "s", label: null));
        output.Become(span);
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>Turns an element of ours into the element that browsers know.</summary>
internal static class TagHelperOutputs
{
    /// <summary>Becomes what was built; attributes and classes written in the page go along.</summary>
    public static void Become(this TagHelperOutput output, TagBuilder element)
    {
        output.TagName = element.TagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.MergeAttributes(element);
        output.Content.SetHtmlContent(element.InnerHtml);
    }
}

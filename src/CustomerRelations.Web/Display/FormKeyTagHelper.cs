using CustomerRelations.Web.Drafts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>The hidden fields that make a form save once, however often it is posted, and only from our own page. Stands in every form that saves.</summary>
/// <remarks>A form that says where it posts to gets no antiforgery token from the framework; this gives it one, and never a second.</remarks>
[HtmlTargetElement("form-key", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FormKeyTagHelper(IHtmlGenerator generator, SealedWords envelopes) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    /// <exception cref="InvalidOperationException">The page does not post.</exception>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var page = HousePage.Of(ViewContext.HttpContext) ?? throw new InvalidOperationException("A form that saves stands on a HousePage.");
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", HousePage.KeyField);
        output.Attributes.SetAttribute("value", page.KeyFor(FormActionTagHelper.Of(context)));
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostElement.AppendHtml(token);
        }

        if (page is WritingPage && page.PostsHere(FormActionTagHelper.Of(context)))
        {
            var owner = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            owner.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = DraftFields.Owner, ["value"] = envelopes.MarkFor(ViewContext.HttpContext.User) });
            output.PostElement.AppendHtml(owner);
        }
    }
}

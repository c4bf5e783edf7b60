using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A slot in a sentence: its control, a label for those who cannot see where it stands, and what was refused about it. The control inside uses <c>asp-for</c>.</summary>
[HtmlTargetElement("sentence-slot")]
public sealed class SentenceSlotTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = FieldName.Full(ViewContext, For.Name);
        context.Items[typeof(FieldFrame)] = new FieldFrame(name, false, false);
        var control = await output.GetChildContentAsync();
        var label = new TagBuilder("label");
        label.AddCssClass("vh");
        label.Attributes["for"] = FieldName.Id(name);
        label.InnerHtml.Append(Label);
        var slot = new TagBuilder("span");
        slot.AddCssClass("inslot");
        slot.InnerHtml.AppendHtml(label);
        slot.InnerHtml.AppendHtml(control);
        if (FieldName.Error(ViewContext, name) is { } error)
        {
            var refused = Drawing.Span("error", error);
            refused.Attributes["id"] = FieldName.ErrorId(name);
            slot.InnerHtml.AppendHtml(refused);
        }

        output.Become(slot);
    }
}

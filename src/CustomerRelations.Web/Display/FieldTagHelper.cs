using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A control with its label, its hint and what was refused about it. The control inside uses <c>asp-for</c>.</summary>
[HtmlTargetElement("field")]
public sealed class FieldTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    /// <value>A quiet word beside the label: "Optional", "In her words".</value>
    public string? Opt { get; set; }

    /// <value>A sentence under the control.</value>
    public string? Hint { get; set; }

    public bool Needed { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var name = FieldName.Full(ViewContext, For.Name);
        context.Items[typeof(FieldFrame)] = new FieldFrame(name, Needed, !string.IsNullOrEmpty(Hint));
        var control = await output.GetChildContentAsync();

        var label = new TagBuilder("label");
        label.Attributes["for"] = FieldName.Id(name);
        FieldParts.Caption(label, Label, ("opt", Opt), ("need", Needed ? "needed" : null));
        var field = new TagBuilder("div");
        field.AddCssClass("field");
        field.InnerHtml.AppendHtml(label);
        field.InnerHtml.AppendHtml(control);
        if (!string.IsNullOrEmpty(Hint))
        {
            field.InnerHtml.AppendHtml(FieldParts.Hint(name, Hint));
        }

        if (FieldName.Error(ViewContext, name) is { } error)
        {
            field.InnerHtml.AppendHtml(FieldParts.Error(name, error));
        }

        output.Become(field);
    }
}

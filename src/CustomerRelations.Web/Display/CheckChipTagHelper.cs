using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A choice to make with one touch. A fact to read is a tag, not a chip.</summary>
[HtmlTargetElement("check-chip", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CheckChipTagHelper : TagHelper
{
    public required string Name { get; set; }

    public string Value { get; set; } = "true";

    public required string Label { get; set; }

    public bool Checked { get; set; }

    /// <value>"gold" for warmth, "gift" for a complaint, or nothing.</value>
    public string? Kind { get; set; }

    public string? Icon { get; set; }

    /// <value>The id of the checkbox itself.</value>
    public string? Id { get; set; }

    /// <value>The form it belongs to, when it stands outside of it.</value>
    public string? Form { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var box = FieldParts.Input("checkbox", Name, Value, Checked);
        Set(box, "id", Id);
        Set(box, "form", Form);
        var chip = new TagBuilder("label");
        chip.AddCssClass(string.IsNullOrEmpty(Kind) ? "chip" : $"chip {Kind}");
        if (!string.IsNullOrEmpty(Icon))
        {
            chip.InnerHtml.AppendHtml(Drawing.Icon(Icon));
        }

        chip.InnerHtml.AppendHtml(box);
        chip.InnerHtml.Append(Label);
        output.Become(chip);
    }

    private static void Set(TagBuilder box, string attribute, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            box.Attributes[attribute] = value;
        }
    }
}

using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>One entry of a list, chosen among chips. Nothing is chosen beforehand.</summary>
[HtmlTargetElement("radio-chips", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RadioChipsTagHelper : TagHelper
{
    public required string Name { get; set; }

    public required string Legend { get; set; }

    public required IReadOnlyList<ListItem> Items { get; set; }

    /// <value>The chosen entry.</value>
    public Guid? Value { get; set; }

    /// <value>"gold" for warmth, "gift" for a complaint, or nothing.</value>
    public string? Kind { get; set; }

    /// <value>One must be chosen.</value>
    public bool Required { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = FieldName.Error(ViewContext, Name);
        var set = FieldParts.Set("field", Name, error, Legend);
        var chips = new TagBuilder("div");
        chips.AddCssClass("chips");
        foreach (var item in Items)
        {
            chips.InnerHtml.AppendHtml(Chip(item));
        }

        set.InnerHtml.AppendHtml(chips);
        if (error is not null)
        {
            set.InnerHtml.AppendHtml(FieldParts.Error(Name, error));
        }

        output.Become(set);
    }

    private TagBuilder Chip(ListItem item)
    {
        var radio = FieldParts.Radio(Name, item.Id.ToString(), item.Id == Value, item == Items[0] ? FieldName.Id(Name) : null);
        if (Required)
        {
            radio.Attributes["required"] = "required";
        }

        var chip = new TagBuilder("label");
        chip.AddCssClass(string.IsNullOrEmpty(Kind) ? "chip" : $"chip {Kind}");
        chip.InnerHtml.AppendHtml(radio);
        chip.InnerHtml.Append(item.Label);
        return chip;
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>One answer of a few, as a row of cells; the cells are <c>seg-option</c> children.</summary>
[HtmlTargetElement("seg-field")]
public sealed class SegFieldTagHelper : TagHelper
{
    public required string Name { get; set; }

    public required string Legend { get; set; }

    /// <value>The chosen value; the option's own <c>checked</c> does as well.</value>
    public object? Value { get; set; }

    public string? Hint { get; set; }

    public bool Needed { get; set; }

    /// <value>True for one line of words without glyphs.</value>
    public bool Slim { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var cells = new List<SegOptionTagHelper>();
        context.Items[typeof(SegFieldTagHelper)] = cells;
        await output.GetChildContentAsync();

        var error = FieldName.Error(ViewContext, Name);
        var set = FieldParts.Set(Slim ? "seg slim" : "seg", Name, error, Legend, ("opt", Hint), ("need", Needed ? "needed" : null));
        var row = new TagBuilder("div");
        foreach (var cell in cells)
        {
            row.InnerHtml.AppendHtml(Cell(cell, isFirst: cell == cells[0]));
        }

        set.InnerHtml.AppendHtml(row);
        if (error is not null)
        {
            set.InnerHtml.AppendHtml(FieldParts.Error(Name, error));
        }

        output.Become(set);
    }

    private TagBuilder Cell(SegOptionTagHelper cell, bool isFirst)
    {
        var chosen = cell.Checked || cell.Value == Value?.ToString();
        var radio = FieldParts.Radio(Name, cell.Value, chosen, isFirst ? FieldName.Id(Name) : null);
        if (Needed && isFirst)
        {
            radio.Attributes["required"] = "required";
        }

        var label = new TagBuilder("label");
        label.InnerHtml.AppendHtml(radio);
        if (!string.IsNullOrEmpty(cell.Icon))
        {
            label.InnerHtml.AppendHtml(Drawing.Icon(cell.Icon));
        }

        var words = new TagBuilder("span");
        words.InnerHtml.Append(cell.Label);
        label.InnerHtml.AppendHtml(words);
        return label;
    }
}

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

    /// <value>The chosen value.</value>
    public object? Value { get; set; }

    public string? Hint { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var cells = new List<SegOptionTagHelper>();
        context.Items[typeof(SegFieldTagHelper)] = cells;
        await output.GetChildContentAsync();

        var error = FieldName.Error(ViewContext, Name);
        var set = FieldParts.Set("seg", Name, error, Legend, ("opt", Hint));
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
        var label = new TagBuilder("label");
        label.InnerHtml.AppendHtml(FieldParts.Radio(Name, cell.Value, cell.Value == Value?.ToString(), isFirst ? FieldName.Id(Name) : null));
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

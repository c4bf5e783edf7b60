using System.Globalization;
using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>The only input for a feeling: five faces, and a quiet sixth cell for "could not tell".</summary>
/// <remarks>Posts 1 to 5, or 0 for "could not tell"; nothing when no cell was chosen.</remarks>
[HtmlTargetElement("feel", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FeelTagHelper : TagHelper
{
    public required string Name { get; set; }

    public required string Legend { get; set; }

    /// <value>A <see cref="Feeling"/> or its number; 0 for "could not tell", nothing for no answer yet.</value>
    public object? Value { get; set; }

    /// <value>A quiet note that touch screens leave out, such as "keys 1 to 5".</value>
    public string? Hint { get; set; }

    /// <value>false leaves out the quiet sixth cell: whoever feels it can tell.</value>
    public bool Unsure { get; set; } = true;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = FieldName.Error(ViewContext, Name);
        var set = FieldParts.Set("seg feel", Name, error, Legend, ("opt keys", Hint));
        set.Attributes["data-keys"] = "1-5";
        var row = new TagBuilder("div");
        foreach (var feeling in Enum.GetValues<Feeling>())
        {
            row.InnerHtml.AppendHtml(Cell(feeling));
        }

        if (Unsure)
        {
            row.InnerHtml.AppendHtml(UnsureCell());
        }

        set.InnerHtml.AppendHtml(row);
        if (error is not null)
        {
            set.InnerHtml.AppendHtml(FieldParts.Error(Name, error));
        }

        output.Become(set);
    }

    private TagBuilder Cell(Feeling feeling)
    {
        var words = new TagBuilder("span");
        words.InnerHtml.AppendHtml(Drawing.Span("vh", $"{(int)feeling}, "));
        words.InnerHtml.Append(FeelingWords.Of(feeling));
        var label = new TagBuilder("label");
        label.InnerHtml.AppendHtml(Radio((int)feeling, feeling == Feeling.Upset ? FieldName.Id(Name) : null));
        label.InnerHtml.AppendHtml(Drawing.Face(feeling, size: null, label: null));
        label.InnerHtml.AppendHtml(words);
        return label;
    }

    private TagBuilder UnsureCell()
    {
        var words = new TagBuilder("span");
        words.InnerHtml.AppendHtml(Drawing.Span("vh", "0, "));
        words.InnerHtml.Append("Can’t tell");
        var label = new TagBuilder("label");
        label.AddCssClass("unsure");
        label.InnerHtml.AppendHtml(Radio(0, id: null));
        label.InnerHtml.AppendHtml(words);
        return label;
    }

    private TagBuilder Radio(int point, string? id) =>
        FieldParts.Radio(Name, point.ToString(CultureInfo.InvariantCulture), point == Chosen(), id);

    private int? Chosen() => Value switch
    {
        null => null,
        Feeling feeling => (int)feeling,
        int number => number,
        _ => int.TryParse(Convert.ToString(Value, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>One cell of a <see cref="SegFieldTagHelper"/>.</summary>
[HtmlTargetElement("seg-option", ParentTag = "seg-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SegOptionTagHelper : TagHelper
{
    public required string Value { get; set; }

    public required string Label { get; set; }

    /// <value>Glyph over the word; may be left out.</value>
    public string? Icon { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        if (context.Items.TryGetValue(typeof(SegFieldTagHelper), out var cells))
        {
            ((List<SegOptionTagHelper>)cells).Add(this);
        }
    }
}

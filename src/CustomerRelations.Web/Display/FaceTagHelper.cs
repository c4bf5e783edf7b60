using CustomerRelations.Entities;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>One point of the warmth scale as a face; a dotted one when it is not known.</summary>
[HtmlTargetElement("face", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FaceTagHelper : TagHelper
{
    public Feeling? Of { get; set; }

    /// <value>"s", "l" or nothing.</value>
    public string? Size { get; set; }

    /// <value>False where the word stands beside it.</value>
    public bool Label { get; set; } = true;

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become(Drawing.Face(Of, Size, Label ? FeelingWords.Label(Of) : null));
}

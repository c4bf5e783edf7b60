using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>Which of the six stages happened.</summary>
[HtmlTargetElement("ring", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RingTagHelper : TagHelper
{
    public IReadOnlyCollection<CycleStage> Stages { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("ring");
        svg.Attributes["viewBox"] = "0 0 20 20";
        svg.Attributes["role"] = "img";
        svg.Attributes["aria-label"] = $"Stages: {Words()}";
        foreach (var stage in Enum.GetValues<CycleStage>())
        {
            svg.InnerHtml.AppendHtml(Arc(stage));
        }

        output.Become(svg);
    }

    private string Words()
    {
        var happened = Enum.GetValues<CycleStage>().Where(Stages.Contains).ToArray();
        return happened.Length switch
        {
            0 => "none yet",
            6 => "all six",
            _ => string.Join(", ", happened.Select(StageNames.Of)),
        };
    }

    private TagBuilder Arc(CycleStage stage)
    {
        var path = new TagBuilder("path");
        if (Stages.Contains(stage))
        {
            path.AddCssClass("on");
        }

        path.Attributes["d"] = RingArcs.Of(stage);
        return path;
    }
}

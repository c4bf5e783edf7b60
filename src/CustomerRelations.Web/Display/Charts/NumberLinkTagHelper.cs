using System.Globalization;
using CustomerRelations.Reports;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display.Charts;

/// <summary>A number that opens the complaints behind it; a nought opens nothing.</summary>
[HtmlTargetElement("number-link", TagStructure = TagStructure.WithoutEndTag)]
public sealed class NumberLinkTagHelper : TagHelper
{
    public required ReportLine Line { get; set; }

    public required ReportAddress Address { get; set; }

    /// <value>The number of the solved ones instead of all.</value>
    public bool Solved { get; set; }

    /// <value>What the number is of, for whoever hears the link alone; the line's label unless told.</value>
    public string? About { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (count, show) = Solved ? (Line.Solved ?? 0, Line.ShowSolved) : (Line.Count, Line.Show);
        var text = count.ToString(CultureInfo.InvariantCulture);
        if (count == 0 || show is null)
        {
            output.Become(Element("span", text));
            return;
        }

        var link = Element("a", text);
        link.Attributes["href"] = Address.Show(show);
        link.InnerHtml.AppendHtml(Drawing.Span("vh", $", {About ?? Line.Label}{(Solved ? ", solved" : "")}: open"));
        output.Become(link);
    }

    private static TagBuilder Element(string name, string text)
    {
        var element = new TagBuilder(name);
        element.InnerHtml.Append(text);
        return element;
    }
}

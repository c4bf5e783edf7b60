using System.Globalization;
using CustomerRelations.Calendar;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CustomerRelations.Web.Display;

/// <summary>A stored moment, shown as the branch's wall clock shows it.</summary>
[HtmlTargetElement("local-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class LocalTimeTagHelper : TagHelper
{
    /// <value>UTC.</value>
    public DateTime At { get; set; }

    /// <value>IANA zone of the branch.</value>
    public string Zone { get; set; } = "UTC";

    /// <value>"relative" (default), "day", "date", "time" or "both"; see <see cref="TimeWords"/>.</value>
    public string Format { get; set; } = TimeWords.Relative;

    /// <value>The words stand inside a sentence: "today", not "Today".</value>
    public bool Inside { get; set; }

    /// <value>UTC; the server's clock unless told.</value>
    public DateTime? Now { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext? ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var time = new TagBuilder("time");
        time.Attributes["datetime"] = At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var words = TimeWords.Of(At, Zone, Format, Now ?? Clocked());
        var isDayWord = words.StartsWith("Today", StringComparison.Ordinal) || words.StartsWith("Yesterday", StringComparison.Ordinal) || words.StartsWith("Tomorrow", StringComparison.Ordinal);
        time.InnerHtml.Append(Inside && isDayWord ? char.ToLowerInvariant(words[0]) + words[1..] : words);
        output.Become(time);
    }

    private DateTime? Clocked() => ViewContext?.HttpContext.RequestServices?.GetService<TimeProvider>()?.Moment();
}

using CustomerRelations.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CustomerRelations.Web.Display;

/// <summary>The small pictures that several helpers share, from the sprite.</summary>
internal static class Drawing
{
    public static TagBuilder Icon(string name) => Use("i", $"i-{name}", label: null);

    /// <param name="size">"s", "l" or nothing.</param>
    /// <param name="label">Read aloud; without one the face is hidden from readers.</param>
    public static TagBuilder Face(Feeling? of, string? size, string? label) =>
        Use(string.IsNullOrEmpty(size) ? "face" : $"face {size}", $"feel-{(of is { } known && Enum.IsDefined(known) ? (int)known : 0)}", label);

    public static TagBuilder Span(string css, string text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        span.InnerHtml.Append(text);
        return span;
    }

    private static TagBuilder Use(string css, string symbol, string? label)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass(css);
        Describe(svg, label);
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"/img/icons.svg#{symbol}";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    private static void Describe(TagBuilder svg, string? label)
    {
        if (label is null)
        {
            svg.Attributes["aria-hidden"] = "true";
            return;
        }

        svg.Attributes["role"] = "img";
        svg.Attributes["aria-label"] = label;
    }
}
